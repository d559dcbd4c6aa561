/** The inbox: notices and bare signals of Tasks that wait at others. */
import {
  type ExchangeVersion,
  type KeptSignal,
  listOf,
  membersOf,
  noticeCode,
  readNotice,
  readSignal,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, err, ok, parseUra, type Result, type Text, type Ura } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { deliveredBySystem, exchangeSystem } from '../guard/from-others/delivered.ts';
import { nodeLimits } from '../limits.ts';
import { atOwnRecord } from './at-own-record.ts';
import type { OwnCall, OwnRecord, TaskAtSender } from './ports.ts';
import { type TaskStep, taskSteps } from './task-steps.ts';

export interface ReceivedTask {
  readonly id: string;
  readonly exchange: string;
  readonly name: Text;
  readonly sender: { readonly ura: Ura; readonly name?: string };
  /** Not known while only a bare signal told of it; reading the Task at its sender tells it. */
  readonly subject?: Bsn;
  readonly authored: string;
  /** After this moment nothing can be fetched; known with the person. */
  readonly until?: string;
  /** As this organisation answered it last. */
  readonly status: string;
  readonly statusText?: Text;
  /** Where the receiver can take it from here; empty when the sender is next, or it is over. */
  readonly next: readonly TaskStep[];
}

/** A notice with everything that is needed to go to its sender. */
export interface Received {
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
        ['_count', String(nodeLimits.tasksListed)],
      ],
    });
    if (!tasks.ok) {
      return tasks;
    }
    all.push(...tasks.value.flatMap((task) => receivedOf(call, record, task)?.shown ?? []));
  }
  return ok(all);
}

export async function findReceived(call: OwnCall, id: string): Promise<Result<Received>> {
  for (const record of call.records) {
    const read = await atOwnRecord(call, record, { interaction: 'read', type: 'Task', id });
    if (!read.ok && read.fault.kind === 'unavailable') {
      return read;
    }
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
  const told = toldIn(task);
  if (!sender.ok || exchange === undefined || version === undefined || told === undefined) {
    return undefined;
  }
  const { task: waiting, authored, ...known } = told;
  const { subject, until, authorizationBase } = known;
  const person = subject === undefined ? {} : { subject };
  const base = authorizationBase === undefined ? {} : { authorizationBase };
  return {
    record,
    resource: task,
    place: { found: { exchange, version }, sender: sender.value, task: waiting, ...person, ...base },
    shown: {
      id: String(task.id),
      exchange: exchange.id,
      name: exchange.name,
      sender: { ura: sender.value, ...senderName(task) },
      ...person,
      authored,
      ...(until === undefined ? {} : { until }),
      ...statusOf(task, version),
    },
  };
}

/** A notice without a person cannot be kept, so it is none; a signal learns it later. */
function toldIn(task: Resource): (KeptSignal & { readonly authorizationBase?: string }) | undefined {
  const notice = readNotice(task);
  if (!notice.ok) {
    return readSignal(task);
  }
  return notice.value.subject === undefined ? undefined : notice.value;
}

function senderName(task: Resource): { readonly name?: string } {
  const requester = membersOf(task.requester);
  const name = requester.display ?? membersOf(requester.onBehalfOf).display;
  return typeof name === 'string' ? { name } : {};
}

function statusOf(task: Resource, { workflow }: ExchangeVersion): Pick<ReceivedTask, 'status' | 'statusText' | 'next'> {
  const status = String(task.status);
  const state = workflow?.states.find((known) => known.status === status);
  const next = workflow === undefined ? [] : taskSteps(workflow, status, 'receiver');
  return { status, ...(state === undefined ? {} : { statusText: state.name }), next };
}
