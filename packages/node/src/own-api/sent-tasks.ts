/** What this organisation sent: each Task as it stands in the own record now, and how telling its receiver went. */
import { checkTaskChange, findWorkflow, inputDocuments, listOf, membersOf, receiverOf } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result, type Text } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { personOfResource } from '../guard/own-record.ts';
import { nodeLimits } from '../limits.ts';
import type { NoticeState } from '../notified-pull/ports.ts';
import { atOwnRecord } from './at-own-record.ts';
import { type OwnDocuments, ownDocuments } from './own-documents.ts';
import type { OwnCall, OwnRecord } from './ports.ts';
import { documentsIn, fieldsOf, moveIn } from './read-body.ts';
import { type TaskStep, taskSteps } from './task-steps.ts';

export interface SentTask {
  readonly id: string;
  readonly fhir: 'R4' | 'STU3';
  readonly exchange: string;
  readonly name: Text;
  readonly subject?: string;
  readonly receiver: { readonly number?: string; readonly name?: string };
  readonly description?: string;
  readonly authored?: string;
  readonly status: string;
  readonly statusText?: Text;
  /** Where the sender can take it from here. */
  readonly next: readonly TaskStep[];
  readonly reason?: string;
  /** Whether the receiver knows of it. */
  readonly notice: { readonly state: NoticeState; readonly attempts: number; readonly fault?: string };
}

/** Newest first. */
export async function sentTasks(call: OwnCall): Promise<Result<readonly SentTask[]>> {
  const lists: SentTask[] = [];
  for (const record of call.records) {
    const tasks = await atOwnRecord(call, record, {
      interaction: 'search',
      type: 'Task',
      params: [
        ['code', workflowCodes(call, record)],
        ['_sort', '-_lastUpdated'],
        ['_count', String(nodeLimits.tasksListed)],
      ],
    });
    if (!tasks.ok) {
      return tasks;
    }
    for (const task of tasks.value) {
      const shown = await shownTask(call, record, task);
      if (!shown.ok) {
        return shown;
      }
      lists.push(...(shown.value === undefined ? [] : [shown.value]));
    }
  }
  return ok(lists);
}

/** Tells the receiver again, after a failure that people had to mend. */
export async function sendAgain(call: OwnCall, id: string): Promise<Result<void>> {
  const place = await ownTask(call, id);
  return place.ok ? call.deps.sent.queue(place.value.record.name, id) : place;
}

/** The sender moves its own Task, as the workflow allows; with an end, the access of the receiver ends. */
export async function moveSentTask(
  call: OwnCall,
  id: string,
  body: unknown,
): Promise<Result<{ readonly status: string }>> {
  const fields = fieldsOf(body);
  const change = moveIn(body);
  if (!fields.ok || !change.ok) {
    return change as Result<never>;
  }
  const place = await ownTask(call, id);
  if (!place.ok) {
    return place;
  }
  const { record, task } = place.value;
  const found = findWorkflow(call.deps.node.exchanges, record.tenant.repository.model.version, task);
  if (found === undefined) {
    return err(fault('NOD-NO-SUCH-TASK'));
  }
  const documents = documentsIn(fields.value, found.workflow);
  if (!documents.ok) {
    return documents;
  }
  const { status, note } = change.value;
  const added = inputDocuments(found.workflow, documents.value);
  const after = {
    ...task,
    ...(added.length === 0 ? {} : { input: [...listOf(task.input), ...added] }),
    status,
    ...(note === undefined ? {} : { statusReason: { text: note } }),
  };
  const checked = checkTaskChange(found.workflow, 'sender', { before: task, after });
  if (!checked.ok) {
    return checked;
  }
  const version = Number(membersOf(task.meta).versionId);
  const asked = { interaction: 'update', type: 'Task', id, resource: after as Resource, ifMatch: version } as const;
  const written = await atOwnRecord(call, record, asked);
  return written.ok ? ok({ status }) : written;
}

/** What the sender has written that can go with a Task: for a step that gives a document. */
export async function documentsForTask(call: OwnCall, id: string): Promise<Result<readonly OwnDocuments[]>> {
  const place = await ownTask(call, id);
  if (!place.ok) {
    return place;
  }
  const { record, task } = place.value;
  const found = findWorkflow(call.deps.node.exchanges, record.tenant.repository.model.version, task);
  const subject = await personOfResource(record.tenant.repository, task);
  return found === undefined || subject === undefined
    ? err(fault('NOD-NO-SUCH-TASK'))
    : ownDocuments(call, record, found, subject);
}

async function ownTask(
  call: OwnCall,
  id: string,
): Promise<Result<{ readonly record: OwnRecord; readonly task: Resource }>> {
  for (const record of call.records) {
    const known = await call.deps.sent.read(record.name, id);
    if (!known.ok) {
      return known;
    }
    const read =
      known.value === undefined
        ? undefined
        : await atOwnRecord(call, record, { interaction: 'read', type: 'Task', id });
    if (read !== undefined) {
      const [task] = read.ok ? read.value : [];
      return task === undefined ? (read as Result<never>) : ok({ record, task });
    }
  }
  return err(fault('NOD-NO-SUCH-TASK'));
}

async function shownTask(call: OwnCall, record: OwnRecord, task: Resource): Promise<Result<SentTask | undefined>> {
  const fhir = record.tenant.repository.model.version;
  const found = findWorkflow(call.deps.node.exchanges, fhir, task);
  const id = String(task.id);
  const known = await call.deps.sent.read(record.name, id);
  if (found === undefined || !known.ok) {
    return known.ok ? ok(undefined) : known;
  }
  const state = found.workflow.states.find(({ status }) => status === task.status);
  const subject = await personOfResource(record.tenant.repository, task);
  const number = receiverOf(task)?.value;
  const name = membersOf(task.owner).display;
  const reason = membersOf(task.statusReason).text;
  const { attempts = 0, fault: code } = known.value ?? {};
  return ok({
    id,
    fhir,
    exchange: found.exchange.id,
    name: found.exchange.name,
    receiver: { ...(number === undefined ? {} : { number }), ...(typeof name === 'string' ? { name } : {}) },
    status: String(task.status),
    next: taskSteps(found.workflow, String(task.status), 'sender'),
    notice: { state: known.value?.state ?? 'waiting', attempts, ...(code === undefined ? {} : { fault: code }) },
    ...(subject === undefined ? {} : { subject }),
    ...(typeof task.description === 'string' ? { description: task.description } : {}),
    ...(typeof task.authoredOn === 'string' ? { authored: task.authoredOn } : {}),
    ...(state === undefined ? {} : { statusText: state.name }),
    ...(typeof reason === 'string' ? { reason } : {}),
  });
}

function workflowCodes({ deps }: OwnCall, { tenant }: OwnRecord): string {
  const fhir = tenant.repository.model.version;
  const codes = deps.node.exchanges.flatMap(({ versions }) =>
    versions.flatMap((version) =>
      version.fhir === fhir && version.workflow !== undefined
        ? [`${version.workflow.code.system}|${version.workflow.code.code}`]
        : [],
    ),
  );
  return [...new Set(codes)].join(',');
}
