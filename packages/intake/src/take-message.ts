/** One message from a sender: read, mapped and stored, and only then answered. */
import { createHash } from 'node:crypto';
import type { Fault } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { MapDeps } from './map-deps.ts';
import { type Mapping, nameOf } from './mapping/mapping.ts';
import type { Outcome } from './mllp/acknowledge.ts';
import type { MessageHeader } from './mllp/message-header.ts';
import type { Received } from './piece.ts';
import { readHl7Version2 } from './read/hl7-version-2.ts';
import type { ReportKeeper } from './report.ts';
import { type StoreDeps, storeTaken } from './store-taken.ts';
import { takeIn } from './take-in.ts';

/** A mapping with where its counts are kept. */
export interface UsedMapping {
  readonly mapping: Mapping;
  readonly report: ReportKeeper;
}

/**
 * The first mapping that is for this kind of message takes it. What it has no rule for is kept as well, so a message is only
 * refused when it is of a kind that nothing here is for, cannot be read, or cannot be stored.
 */
export async function takeMessage(
  deps: MapDeps & { readonly store: StoreDeps },
  used: readonly UsedMapping[],
  bytes: Uint8Array,
  { type, event }: MessageHeader,
): Promise<Outcome> {
  const one = used.find(({ mapping }) => mapping.messages?.includes(type) ?? true);
  if (one === undefined) {
    return {
      kind: 'rejected',
      fault: fault('ITK-NOT-TAKEN', { type: /^\w{1,10}$/.test(type) ? `${type} ${event}` : '?' }),
    };
  }
  const received = readHl7Version2(bytes);
  if (!received.ok) {
    return { kind: 'error', fault: received.fault };
  }
  const taken = takeIn(deps, one.mapping, received.value, one.report);
  const stored = await storeTaken(deps.store, taken, messageKey(deps, one.mapping, received.value));
  return stored.ok
    ? { kind: 'accepted' }
    : { kind: isContent(stored.fault) ? 'error' : 'rejected', fault: stored.fault };
}

/** Sending it again does not help against these; against a store that is away it does. */
function isContent({ kind }: Fault): boolean {
  return kind === 'incorrect' || kind === 'conflict' || kind === 'unsupported' || kind === 'forbidden';
}

/** The same message by the same mapping of the same source; a new version of the mapping takes it in again. */
export function messageKey({ source }: MapDeps, mapping: Mapping, { original }: Received): string {
  return createHash('sha256')
    .update(JSON.stringify(['intake', source, nameOf(mapping), original]))
    .digest('base64url');
}
