/** What people themselves asked of this organisation: an error in the record, who looked, how a medicine is used. */
import { type ExchangeDelivery, listOf, membersOf } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, err, ok, type Result, type Text } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { personOfResource } from '../guard/own-record.ts';
import { inGroups } from '../in-groups.ts';
import { nodeLimits } from '../limits.ts';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall, OwnRecord } from './ports.ts';
import { moveIn, wrong } from './read-body.ts';

type Requests = NonNullable<ExchangeDelivery['requests']>;

export interface ShownRequest {
  readonly id: string;
  /** Kind of request, in the words of its title. */
  readonly title: string;
  readonly subject?: Bsn;
  readonly authored: string;
  /** What the person wrote. */
  readonly text: string;
  /** `Type/id` in this record that it is about. */
  readonly about?: string;
  /** Number in the log that it is about. */
  readonly event?: string;
  readonly status: string;
  readonly statusText?: Text;
  /** Where it can go from here. */
  readonly next: readonly string[];
  /** The same in words, with whether it goes there without words to the person. */
  readonly steps: readonly { readonly status: string; readonly name: Text; readonly saysWhy: boolean }[];
}

/** Newest first. */
export async function personRequests(call: OwnCall): Promise<Result<readonly ShownRequest[]>> {
  const all: ShownRequest[] = [];
  for (const record of call.records) {
    for (const requests of requestsOf(call, record)) {
      const tasks = await atOwnRecord(call, record, {
        interaction: 'search',
        type: 'Task',
        params: [
          ['code', requests.codes.map((code) => `${requests.system}|${code}`).join(',')],
          ['_sort', '-_lastUpdated'],
          ['_count', String(nodeLimits.tasksListed)],
        ],
      });
      if (!tasks.ok) {
        return tasks;
      }
      all.push(...(await inGroups(tasks.value, nodeLimits.batchWidth, (task) => shown(record, task, requests))));
    }
  }
  return ok(all);
}

/** Moves a request on, as its states allow, with what is said to the person. Faults: `NOD-NO-SUCH-TASK`, `NOD-REQUEST-STATE`. */
export async function answerRequest(
  call: OwnCall,
  id: string,
  body: unknown,
): Promise<Result<{ readonly status: string }>> {
  const change = moveIn(body);
  if (!change.ok) {
    return change;
  }
  const found = await findRequest(call, id);
  if (!found.ok) {
    return found;
  }
  const { record, task, requests } = found.value;
  const { status, note } = change.value;
  const next = stateOf(task, requests)?.next ?? [];
  if (!next.includes(status)) {
    return err(fault('NOD-REQUEST-STATE', { from: String(task.status), allowed: next.join(', ') || '-' }, 'status'));
  }
  if (note === undefined && requests.states.some((state) => state.status === status && state.saysWhy === true)) {
    return wrong('note');
  }
  const time = new Date(call.deps.node.clock.nowMs()).toISOString();
  const after = {
    ...task,
    status,
    lastModified: time,
    ...(note === undefined ? {} : { note: [...listOf(task.note), { time, text: note }] }),
  } as Resource;
  const ifMatch = Number(membersOf(task.meta).versionId);
  const written = await atOwnRecord(call, record, {
    interaction: 'update',
    type: 'Task',
    id,
    resource: after,
    ifMatch,
  });
  return written.ok ? ok({ status }) : written;
}

interface FoundRequest {
  readonly record: OwnRecord;
  readonly task: Resource;
  readonly requests: Requests;
}

async function findRequest(call: OwnCall, id: string): Promise<Result<FoundRequest>> {
  for (const record of call.records) {
    const read = await atOwnRecord(call, record, { interaction: 'read', type: 'Task', id });
    if (!read.ok && read.fault.kind === 'unavailable') {
      return read;
    }
    const [task] = read.ok ? read.value : [];
    const requests = requestsOf(call, record).find(({ system }) => task !== undefined && hasCode(task, system));
    if (task !== undefined && requests !== undefined) {
      return ok({ record, task, requests });
    }
  }
  return err(fault('NOD-NO-SUCH-TASK'));
}

function requestsOf({ deps }: OwnCall, { tenant }: OwnRecord): readonly Requests[] {
  const fhir = tenant.repository.model.version;
  return deps.node.exchanges.flatMap(({ versions }) =>
    versions
      .filter((version) => version.fhir === fhir)
      .flatMap(({ deliveries = [] }) =>
        deliveries.flatMap(({ requests }) => (requests === undefined ? [] : [requests])),
      ),
  );
}

function hasCode(task: Resource, system: string): boolean {
  return listOf(membersOf(task.code).coding).some((coding) => coding.system === system);
}

function stateOf(task: Resource, { states }: Requests): Requests['states'][number] | undefined {
  return states.find(({ status }) => status === task.status);
}

async function shown(record: OwnRecord, task: Resource, requests: Requests): Promise<ShownRequest> {
  const state = stateOf(task, requests);
  const subject = await personOfResource(record.tenant.repository, task);
  const about = membersOf(task.focus).reference;
  const event = listOf(task.input).find(({ valueString }) => typeof valueString === 'string')?.valueString;
  return {
    id: String(task.id),
    title: String(task.description ?? membersOf(task.code).text ?? ''),
    authored: String(task.authoredOn ?? ''),
    text: String(listOf(task.note)[0]?.text ?? ''),
    status: String(task.status),
    next: state?.next ?? [],
    steps: requests.states
      .filter(({ status }) => state?.next.includes(status) === true)
      .map(({ status, name, saysWhy }) => ({ status, name, saysWhy: saysWhy === true })),
    ...(state === undefined ? {} : { statusText: state.name }),
    ...(subject === undefined ? {} : { subject }),
    ...(typeof about === 'string' ? { about } : {}),
    ...(typeof event === 'string' ? { event } : {}),
  };
}
