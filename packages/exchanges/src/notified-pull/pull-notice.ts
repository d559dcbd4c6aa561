/**
 * The notification Task of a notified pull (Twiin TA Notified Pull; generic functions, section 9): tells a receiver that a
 * Task waits at the sender, and gives the opaque authorization base with which it may be fetched. It says nothing of why.
 */
import { type Bsn, err, namingSystem, ok, parseBsn, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { hasCoding, identifierWith, listOf, type Members, membersOf } from './members.ts';
import { partyOf, requesterOf, senderOf, type TaskParty } from './task-party.ts';

export const noticeCode = {
  system: 'http://fhir.nl/fhir/NamingSystem/TaskCode',
  code: 'pull-notification',
} as const;

const noticeSystem = 'urn:stelsel:notice';
const parameterSystem = 'http://fhir.nl/fhir/NamingSystem/TaskParameter';

export interface PullNotice {
  readonly sender: TaskParty;
  readonly receiver: TaskParty;
  /** The person; a sender may leave it to the workflow Task to say who it is. */
  readonly subject?: Bsn;
  /** Given back to the sender's authorization server with the token request; worth nothing to anybody else. */
  readonly authorizationBase: string;
  /** Id of the workflow Task at the sender. */
  readonly task: string;
  /** FHIR instant after which nothing can be fetched any more. */
  readonly until: string;
  /** FHIR instant. */
  readonly authored: string;
  /** The sender took its Task back: there is nothing to fetch any more. */
  readonly withdrawn?: true;
}

/** The notification as a resource. Writing the same notice again gives the same identifier, so that it is kept once. */
export function writeNotice(fhir: 'R4' | 'STU3', notice: PullNotice, senderName?: string): Members {
  const { sender, receiver, subject, authorizationBase, task, until, authored, withdrawn } = notice;
  return {
    resourceType: 'Task',
    identifier: [noticeIdentifier(sender, task)],
    status: withdrawn === true ? 'cancelled' : 'requested',
    intent: 'proposal',
    code: { coding: [noticeCode] },
    basedOn: [{ reference: `Task/${task}` }],
    ...(subject === undefined ? {} : { for: { identifier: { system: namingSystem.bsn, value: subject } } }),
    authoredOn: authored,
    requester: requesterOf(fhir, sender, senderName),
    owner: { identifier: { ...receiver } },
    restriction: { period: { end: until } },
    input: [
      { type: parameter('authorization-base'), valueString: authorizationBase },
      { type: parameter('get-workflow-task'), valueBoolean: true },
    ],
  };
}

/** What finds the notice of one workflow Task back at the receiver: the sender and its Task, nothing of the person. */
export function noticeIdentifier(sender: TaskParty, task: string): TaskParty {
  return { system: noticeSystem, value: `${sender.value}/Task/${task}` };
}

/** Whether this Task is a notification at all. */
export function isNotice(task: Members): boolean {
  return task.resourceType === 'Task' && hasCoding(task.code, noticeCode);
}

/** Reads a notification of anybody's making. Fault: EXC-NOTICE with the element that is missing or wrong. */
export function readNotice(task: Members): Result<PullNotice> {
  const wrong = (element: string) => err(fault('EXC-NOTICE', { element }, `Task.${element}`));
  if (!isNotice(task)) {
    return wrong('code');
  }
  const sender = senderOf(task);
  const receiver = partyOf(task.owner);
  if (sender === undefined || receiver === undefined) {
    return wrong(sender === undefined ? 'requester' : 'owner');
  }
  const authorizationBase = inputOf(task, 'authorization-base')?.valueString;
  if (typeof authorizationBase !== 'string' || authorizationBase === '') {
    return wrong('input');
  }
  const workflowTask = workflowTaskOf(task);
  if (workflowTask === undefined) {
    return wrong('basedOn');
  }
  const until = membersOf(membersOf(task.restriction).period).end;
  if (typeof until !== 'string' || Number.isNaN(Date.parse(until))) {
    return wrong('restriction.period.end');
  }
  const subject = subjectOf(task);
  if (!subject.ok) {
    return wrong('for');
  }
  return ok({
    sender,
    receiver,
    authorizationBase,
    task: workflowTask,
    until,
    authored: typeof task.authoredOn === 'string' ? task.authoredOn : until,
    ...(subject.value === undefined ? {} : { subject: subject.value }),
    ...(task.status === 'cancelled' ? { withdrawn: true } : {}),
  });
}

/** A bare signal as a record keeps it: which Task waits at its sender, and about whom once the Task was read. */
export interface KeptSignal {
  /** Id of the workflow Task at the sender. */
  readonly task: string;
  readonly subject?: Bsn;
  /** FHIR instant, once the Task was read and says it. */
  readonly until?: string;
  readonly authored: string;
}

/** Reads the notification of a bare signal; undefined for every other Task, also for a notice with an authorization base. */
export function readSignal(task: Members): KeptSignal | undefined {
  const waiting = workflowTaskOf(task);
  const subject = subjectOf(task);
  if (!isNotice(task) || waiting === undefined || !subject.ok || inputOf(task, 'authorization-base') !== undefined) {
    return undefined;
  }
  const until = membersOf(membersOf(task.restriction).period).end;
  return {
    task: waiting,
    authored: String(task.authoredOn),
    ...(subject.value === undefined ? {} : { subject: subject.value }),
    ...(typeof until === 'string' ? { until } : {}),
  };
}

/** A notice that was kept has it in its identifier; others name it in `basedOn`, or in the input that asks to get it. */
function workflowTaskOf(task: Members): string | undefined {
  const named = [
    identifierWith(task.identifier, noticeSystem),
    ...listOf(task.basedOn).map(({ reference }) => reference),
    membersOf(inputOf(task, 'get-workflow-task')?.valueReference).reference,
  ];
  const found = named.map((reference) => /(?:^|\/)Task\/([A-Za-z0-9\-.]{1,64})$/.exec(String(reference))?.[1]);
  return found.find((id) => id !== undefined);
}

function subjectOf(task: Members): Result<Bsn | undefined> {
  const { system, value } = membersOf(membersOf(task.for).identifier);
  return system === namingSystem.bsn ? parseBsn(String(value)) : ok(undefined);
}

function inputOf(task: Members, code: string): Members | undefined {
  return listOf(task.input).find(({ type }) => hasCoding(type, { system: parameterSystem, code }));
}

function parameter(code: string): Members {
  return { coding: [{ system: parameterSystem, code }] };
}
