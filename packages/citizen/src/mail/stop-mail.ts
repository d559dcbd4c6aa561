/** What the link in a mail can do: say that the address is right, or stop all mail. Nothing of the person can be read with it. */
import { ok, type Result } from '@stelsel/kernel';
import type { MailDeps } from './mail-deps.ts';
import { linkDigest } from './mail-owner.ts';

/** Whether a link is of an address that is kept, and whether it was confirmed. */
export async function mailByLink(
  link: string,
  { store }: Pick<MailDeps, 'store'>,
): Promise<Result<'unknown' | 'unconfirmed' | 'confirmed'>> {
  const wish = await store.wishByLink(linkDigest(link));
  return wish.ok ? ok(wish.value === undefined ? 'unknown' : wish.value.confirmed ? 'confirmed' : 'unconfirmed') : wish;
}

export function confirmMail(link: string, { store }: Pick<MailDeps, 'store'>): Promise<Result<boolean>> {
  return store.confirm(linkDigest(link));
}

/** Forgets the address and everything that waits. A link that was used before changes nothing. */
export async function stopMail(link: string, deps: Pick<MailDeps, 'store' | 'choices'>): Promise<Result<boolean>> {
  const wish = await deps.store.wishByLink(linkDigest(link));
  if (!wish.ok || wish.value === undefined) {
    return wish.ok ? ok(false) : wish;
  }
  return forgetMail(wish.value.owner, deps);
}

/** The address, what waits, and the subscription at the register; one that cannot be ended now tells of nobody that is known here. */
export async function forgetMail(
  owner: string,
  { store, choices }: Pick<MailDeps, 'store' | 'choices'>,
): Promise<Result<boolean>> {
  const wish = await store.wishOf(owner);
  if (!wish.ok) {
    return wish;
  }
  if (wish.value?.subscription !== undefined) {
    await choices?.unwatch(wish.value.subscription);
  }
  return store.forget(owner);
}
