import { ok, type Result } from '@stelsel/kernel';
import { citizenLimits as limits } from '../limits.ts';
import type { MailDeps } from './mail-deps.ts';
import type { AlertKind } from './mail-kinds.ts';

/**
 * Something happened about a person: queues a mail when they asked for it and proved that the address is theirs. Many of one
 * kind within an hour are one mail. Faults: `CIT-STORE`.
 */
export async function notify(
  owner: string,
  kind: AlertKind,
  { store, clock, randomness }: Pick<MailDeps, 'store' | 'clock' | 'randomness'>,
): Promise<Result<void>> {
  const wish = await store.wishOf(owner);
  if (!wish.ok) {
    return wish;
  }
  const wanted = wish.value?.confirmed === true && wish.value.kinds.includes(kind);
  return wanted
    ? store.add({ id: randomness.uuid(), owner, kind }, { atMs: clock.nowMs(), pauseMs: limits.mailPauseMs })
    : ok();
}
