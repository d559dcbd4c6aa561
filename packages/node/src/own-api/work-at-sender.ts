/** What an own system does with a Task that waits at its sender: read it, fetch what belongs to it, and say how it goes on. */
import { listOf, membersOf } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, canonicalJson, err, namingSystem, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { atOwnRecord } from './at-own-record.ts';
import type { OpenTask, OwnCall, TaskAtSender } from './ports.ts';
import { moveIn } from './read-body.ts';
import { findReceived, type Received } from './received-tasks.ts';

/** The Task as it stands at its sender; what it tells for the first time is noted with the notice here. */
export async function readAtSender(call: OwnCall, id: string): Promise<Result<Resource>> {
  const received = await findReceived(call, id);
  const learned = received.ok ? await learn(call, received.value) : received;
  return learned.ok ? ok(learned.value.task) : learned;
}

/**
 * Where to fetch what belongs to a notice; the questions themselves are asked by the asking side of this organisation. The Task is
 * read first: it says in which state it is, which decides what it gives, and a bare signal did not say about whom it is. When that
 * does not work the questions are asked all the same, where the person is known: their answer says what is the matter. Faults:
 * NOD-NO-SUCH-TASK, NOD-TASK-NO-PERSON and, of a bare signal, those of reading it.
 */
export async function taskAtSender(call: OwnCall, id: string): Promise<Result<OpenTask>> {
  const received = await findReceived(call, id);
  if (!received.ok) {
    return received;
  }
  const place = placeOf(call, received.value);
  const learned = await learn(call, received.value);
  if (!learned.ok) {
    return place.subject === undefined ? learned : ok({ ...place, subject: place.subject });
  }
  const { subject, task } = learned.value;
  return subject === undefined
    ? err(fault('NOD-TASK-NO-PERSON'))
    : ok({ ...place, subject, status: String(task.status) });
}

/**
 * Moves the Task at its sender first, and notes it here when that is done: the sender's Task is the one that counts. What is being
 * answered is noted before that: who was cut off after an end answers again, and finds that the access ended with it.
 */
export async function answerReceived(
  call: OwnCall,
  id: string,
  body: unknown,
): Promise<Result<{ readonly status: string }>> {
  const change = moveIn(body);
  if (!change.ok) {
    return change;
  }
  const received = await findReceived(call, id);
  if (!received.ok) {
    return received;
  }
  const { status } = change.value;
  const { resource } = received.value;
  const wasAnswering = listOf(membersOf(resource.businessStatus).coding).some((one) => one.code === status);
  const answering = {
    ...resource,
    businessStatus: { coding: [{ system: answeringSystem, code: status }] },
  } as Resource;
  const begun = await note(call, received.value, answering);
  if (!begun.ok) {
    return begun;
  }
  const noted = { ...received.value, resource: answering };
  const moved = await call.otherSide.changeTask(placeOf(call, noted), change.value);
  const endedByUs = !moved.ok && wasAnswering && isEnd(noted, status) && moved.fault.kind === 'forbidden';
  if (!moved.ok && !endedByUs) {
    // Only what had no answer at all may have been done.
    const kept = moved.fault.kind === 'unavailable' ? ok() : await note(call, noted, { businessStatus: undefined });
    return kept.ok ? moved : kept;
  }
  const written = await note(call, noted, { status, businessStatus: undefined });
  return written.ok ? ok({ status }) : written;
}

/** Marks a notice of ours of which it is not known yet whether its sender heard the answer. */
const answeringSystem = 'urn:stelsel:answering';

function isEnd({ place }: Received, status: string): boolean {
  return place.found.version.workflow?.states.find((state) => state.status === status)?.next.length === 0;
}

function placeOf({ attestation }: OwnCall, { place }: Received): TaskAtSender {
  return { ...place, attestation };
}

/** Reads the Task and notes what the notice did not say: its person, its period, and how it stands now. */
async function learn(
  call: OwnCall,
  received: Received,
): Promise<Result<{ readonly task: Resource; readonly subject?: Bsn }>> {
  const place = placeOf(call, received);
  const read = await call.otherSide.readTask(place);
  if (!read.ok) {
    return read;
  }
  const task = read.value;
  const told = place.subject;
  const person = told === undefined ? await call.otherSide.readPerson(place, task) : ok(told);
  if (!person.ok) {
    return person;
  }
  const subject = person.value;
  const { workflow } = place.found.version;
  const known = workflow?.states.some(({ status }) => status === task.status) === true;
  const news = {
    ...(known ? { status: String(task.status) } : {}),
    ...(told !== undefined || subject === undefined
      ? {}
      : {
          for: { identifier: { system: namingSystem.bsn, value: subject } },
          restriction: { period: { end: membersOf(membersOf(task.restriction).period).end } },
        }),
  };
  const noted = await note(call, received, news);
  return noted.ok ? ok({ task, ...(subject === undefined ? {} : { subject }) }) : noted;
}

async function note(call: OwnCall, { record, resource }: Received, news: object): Promise<Result<void>> {
  const noted = JSON.parse(JSON.stringify({ ...resource, ...news })) as Resource;
  if (canonicalJson(noted) === canonicalJson(resource)) {
    return ok();
  }
  const update = { interaction: 'update', type: 'Task', id: String(resource.id), resource: noted } as const;
  const written = await atOwnRecord(call, record, update);
  return written.ok ? ok() : written;
}
