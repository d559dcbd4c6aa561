/** Gives a batch of events their place: number, time that never runs back, sealed halves, leaves and tree nodes. */
import type { KeyObject } from 'node:crypto';
import type { LogEvent, Randomness } from '@stelsel/kernel';
import { auditEventOf } from './event/audit-event-of.ts';
import type { LogSource } from './event/log-source.ts';
import { appendLeaves, type Frontier, type TreeNode } from './merkle/frontier.ts';
import { isStored } from './merkle/stored-levels.ts';
import { type LogSubject, personKey } from './sealing/person-key.ts';
import { sealEvent, seedBytes } from './sealing/seal-event.ts';

export interface PendingEvent {
  readonly event: LogEvent;
  readonly eventId: string;
  readonly atMs: number;
}

/** Where the log stands: the edge of its tree and the time of its last event. */
export interface Position {
  readonly frontier: Frontier;
  readonly recordedMs: number;
}

interface SequencedEvent {
  readonly eventId: string;
  readonly sequence: number;
  readonly recordedMs: number;
  readonly record: string;
  readonly sealed: Uint8Array;
  readonly seed: Uint8Array;
  readonly person: Uint8Array | null;
}

export interface SequencedBatch {
  readonly rows: readonly SequencedEvent[];
  readonly nodes: readonly TreeNode[];
  readonly position: Position;
}

export interface SequencingDeps {
  readonly log: string;
  readonly secret: KeyObject;
  readonly source: LogSource;
  readonly randomness: Randomness;
}

/** Pure but for the random seeds. Sequence numbers start at 0 and equal the index of the leaf. */
export function sequenceEvents(deps: SequencingDeps, from: Position, pending: readonly PendingEvent[]): SequencedBatch {
  const { log, secret, source, randomness } = deps;
  const seeds = randomness.bytes(seedBytes * pending.length);
  const leaves: Uint8Array[] = [];
  const keyOf = keysOfBatch(secret);
  let recordedMs = from.recordedMs;
  const rows = pending.map(({ event, eventId, atMs }, at): SequencedEvent => {
    recordedMs = Math.max(recordedMs, atMs);
    const sequence = from.frontier.size + at;
    const seed = seeds.subarray(at * seedBytes, (at + 1) * seedBytes);
    const audit = auditEventOf(event, { id: eventId, recordedMs, source });
    const { record, sealed, leaf } = sealEvent(secret, seed, audit, { log, sequence });
    leaves.push(leaf);
    const person = event.subject === undefined ? null : keyOf(event.subject);
    return { eventId, sequence, recordedMs, record, sealed, seed, person };
  });
  const { frontier, nodes } = appendLeaves(from.frontier, leaves);
  return { rows, nodes: nodes.filter(isStored), position: { frontier, recordedMs } };
}

/** Events that come together are often about one person, whose key is made once. Nobody is remembered after the batch. */
function keysOfBatch(secret: KeyObject): (subject: LogSubject) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (subject) => {
    const name = 'bsn' in subject ? `bsn ${subject.bsn}` : `pseudonym ${subject.pseudonym}`;
    const key = known.get(name) ?? personKey(secret, subject);
    known.set(name, key);
    return key;
  };
}
