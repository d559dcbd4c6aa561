/** The inbox: notices of Tasks that wait at others, what belongs to them, and the answer of this organisation. */
import { listOf, membersOf, noticeCode, readNotice } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, err, ok, parseUra, type Result, type Text, type Ura } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { deliveredBySystem, exchangeSystem } from '../guard/from-others/delivered.ts';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall, OwnRecord, TaskAtSender } from './ports.ts';
import { fieldsOf, moveIn } from './read-body.ts';

export interface ReceivedTask {
  readonly id: string;
  readonly exchange: string;
  readonly name: Text;
  readonly sender: { readonly ura: Ura; readonly name?: string };
  readonly subject: Bsn;
  readonly authored: string;
  /** After this moment nothing can be fetched. */
  readonly until: string;
  /** As this organisation answered it last. */
  readonly status: string;
  readonly statusText?: Text;
}

/** A notice with everything that is needed to go to its sender. */
interface Received {
  readonly record: OwnRecord;
  readonly resource: Resource;
  readonly place: Omit<TaskAtSender, 'attestation'>;
  readonly shown: ReceivedTask;
}

/** Newest first. */
export async function receivedTasks(call: OwnCall): Promise<Result<readonly ReceivedTask[]>> {
  const all: ReceivedTask[] = [];
  for (const record of call.records) {
    const tasks = await atOwnRecord(call, record, {
      interaction: 'search',
      type: 'Task',
      params: [
        ['code', `${noticeCode.system}|${noticeCode.code}`],
        ['_sort', '-_lastUpdated'],
        ['_count', '200'],
      ],
    });
    if (!tasks.ok) {
      return tasks;
    }
    all.push(...tasks.value.flatMap((task) => receivedOf(call, record, task)?.shown ?? []));
  }
  return ok(all);
}

/** Where to fetch what belongs to a notice; the questions themselves are asked by the asking side of this organisation. */
export async function taskAtSender(call: OwnCall, id: string): Promise<Result<TaskAtSender>> {
  const received = await findReceived(call, id);
  return received.ok ? ok({ ...received.value.place, attestation: call.attestation }) : received;
}

/** Moves the Task at its sender first, and notes it here when that is done: the sender's Task is the one that counts. */
export async function answerReceived(
  call: OwnCall,
  id: string,
  body: unknown,
): Promise<Result<{ readonly status: string }>> {
  const fields = fieldsOf(body);
  const change = fields.ok ? moveIn(fields.value) : fields;
  if (!change.ok) {
    return change;
  }
  const received = await findReceived(call, id);
  if (!received.ok) {
    return received;
  }
  const { record, resource, place } = received.value;
  const { status } = change.value;
  const moved = await call.otherSide.changeTask({ ...place, attestation: call.attestation }, change.value);
  if (!moved.ok) {
    return moved;
  }
  const noted = { ...resource, status } as Resource;
  const written = await atOwnRecord(call, record, { interaction: 'update', type: 'Task', id, resource: noted });
  return written.ok ? ok({ status }) : written;
}

async function findReceived(call: OwnCall, id: string): Promise<Result<Received>> {
  for (const record of call.records) {
    const read = await atOwnRecord(call, record, { interaction: 'read', type: 'Task', id });
    const [task] = read.ok ? read.value : [];
    const received = task === undefined ? undefined : receivedOf(call, record, task);
    if (received !== undefined) {
      return ok(received);
    }
  }
  return err(fault('NOD-NO-SUCH-TASK'));
}

/** Who sent it and under which exchange stands in the marks that the guards set, never in what was sent. */
function receivedOf({ deps }: OwnCall, record: OwnRecord, task: Resource): Received | undefined {
  const tag = (system: string) => listOf(membersOf(task.meta).tag).find((one) => one.system === system)?.code;
  const sender = parseUra(String(tag(deliveredBySystem) ?? ''));
  const [exchangeId, versionId] = String(tag(exchangeSystem) ?? '').split('/');
  const exchange = deps.node.exchanges.find(({ id }) => id === exchangeId);
  const version = exchange?.versions.find(({ id }) => id === versionId);
  const notice = readNotice(task);
  if (
    !sender.ok ||
    exchange === undefined ||
    version === undefined ||
    !notice.ok ||
    notice.value.subject === undefined
  ) {
    return undefined;
  }
  const { authorizationBase, subject, authored, until } = notice.value;
  const status = String(task.status);
  const state = version.workflow?.states.find((known) => known.status === status);
  const requester = membersOf(task.requester);
  const name = requester.display ?? membersOf(requester.onBehalfOf).display;
  return {
    record,
    resource: task,
    place: { found: { exchange, version }, sender: sender.value, task: notice.value.task, subject, authorizationBase },
    shown: {
      id: String(task.id),
      exchange: exchange.id,
      name: exchange.name,
      sender: { ura: sender.value, ...(typeof name === 'string' ? { name } : {}) },
      subject,
      authored,
      until,
      status,
      ...(state === undefined ? {} : { statusText: state.name }),
    },
  };
}
