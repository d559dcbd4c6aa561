/** Makes the proofs that travel with a log entry. What is handed out is recomputed first: a changed event is not proven. */
import { err, ok, type Result } from '@stelsel/kernel';
import { readEvent } from './adapters/postgres/read-events.ts';
import { readHead, readLeaf, readNodes } from './adapters/postgres/tree.ts';
import { loggingFaults } from './faults.ts';
import type { Heads } from './heads.ts';
import { sameHash } from './merkle/hash.ts';
import { consistencyPath, inclusionPath, type SubtreeHash } from './merkle/proofs.ts';
import { subtreeOf } from './merkle/stored-levels.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import type { EventProof, GrowthProof } from './proof/log-proof.ts';
import { readTreeHead, verifyTreeHead } from './proof/tree-head.ts';
import { leafOf, openPersonalHalf } from './sealing/seal-event.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function proveEvent(deps: OpenLogDeps, eventId: string): Promise<Result<EventProof>> {
  const { db, tenant } = deps;
  const stored = uuid.test(eventId) ? await readEvent(db, tenant, eventId) : undefined;
  if (stored === undefined) {
    return err(loggingFaults('LOG-UNKNOWN-EVENT'));
  }
  const { sequence, record, seed, sealed } = stored;
  const leaf = await readLeaf(db, tenant, sequence);
  if (leaf === undefined || !sameHash(leafOf(record), leaf)) {
    return err(loggingFaults('LOG-TAMPERED', { sequence }));
  }
  const head = await readHead(db, tenant, sequence + 1);
  if (head === undefined) {
    return err(loggingFaults('LOG-NOT-SIGNED-YET', { retryAfterSeconds: 60 }));
  }
  const path = await inclusionPath(storedTree(deps), sequence, readTreeHead(head).size);
  return ok({
    type: 'stelsel-log-event',
    key: deps.key.publicJwk,
    head,
    record,
    index: sequence,
    path: path.map(text),
    ...(seed === null ? {} : { personal: personalHalf(deps, seed, sealed) }),
  });
}

export async function proveGrowth(deps: OpenLogDeps, heads: Heads, older: string): Promise<Result<GrowthProof>> {
  const before = await verifyTreeHead(older, deps.key.publicJwk);
  if (!before.ok) {
    return before;
  }
  const newer = await heads.sign();
  if (!newer.ok) {
    return newer;
  }
  const path = await consistencyPath(storedTree(deps), before.value.size, readTreeHead(newer.value).size);
  return ok({
    type: 'stelsel-log-growth',
    key: deps.key.publicJwk,
    older,
    newer: newer.value,
    path: path.map(text),
  });
}

function personalHalf(
  { secret }: OpenLogDeps,
  seed: Uint8Array,
  sealed: Uint8Array,
): NonNullable<EventProof['personal']> {
  const half = openPersonalHalf(secret, seed, sealed);
  return { salt: text(half.salt), text: half.text };
}

function storedTree({ db, tenant }: OpenLogDeps): SubtreeHash {
  return subtreeOf((level, from, count) => readNodes(db, tenant, { level, from, count }));
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
