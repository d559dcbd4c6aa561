/** Tells every subscriber of changes, in order and at least once, signed with their own secret. */
import { createHmac } from 'node:crypto';
import type { Fetcher } from '@stelsel/http';
import { ok, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import type { RecordStore } from '../records/ports.ts';
import { changeEntry } from './change-entry.ts';
import type { Hook, HookStore } from './hook-store.ts';

export interface DeliverDeps {
  readonly store: RecordStore;
  readonly hooks: HookStore;
  readonly fetch: Fetcher;
  readonly base: string;
}

/** One round; says how many notices arrived. A subscriber that keeps failing sleeps until it subscribes again. */
export async function deliverChanges(deps: DeliverDeps): Promise<Result<number>> {
  const hooks = await deps.hooks.awake();
  if (!hooks.ok) {
    return hooks;
  }
  let arrived = 0;
  for (const hook of hooks.value) {
    const told = await tell(deps, hook);
    if (!told.ok) {
      return told;
    }
    arrived += told.value;
  }
  return ok(arrived);
}

async function tell(deps: DeliverDeps, hook: Hook): Promise<Result<number>> {
  const types = hook.types.length === 0 ? undefined : hook.types;
  const changes = await deps.store.changesSince(hook.deliveredSeq, regieLimits.hookBatch, types);
  if (!changes.ok || changes.value.length === 0) {
    return changes.ok ? ok(0) : changes;
  }
  const body = JSON.stringify({ changes: changes.value.map((change) => changeEntry(deps.base, change)) });
  const answer = await deps.fetch({
    method: 'POST',
    url: hook.url,
    headers: {
      'content-type': 'application/json',
      'stelsel-signature': `sha256=${createHmac('sha256', hook.secret).update(body).digest('hex')}`,
    },
    body,
  });
  const last = changes.value.at(-1)?.seq ?? hook.deliveredSeq;
  const noted =
    answer.ok && answer.value.status < 300
      ? await deps.hooks.delivered(hook.id, last)
      : await deps.hooks.failed(hook.id);
  if (!noted.ok) {
    return noted;
  }
  return ok(answer.ok && answer.value.status < 300 ? changes.value.length : 0);
}
