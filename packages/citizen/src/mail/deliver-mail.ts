import { ok, type Result } from '@stelsel/kernel';
import { citizenLimits as limits } from '../limits.ts';
import type { MailDeps } from './mail-deps.ts';
import { linkSecret, unsealFor } from './mail-owner.ts';
import type { WaitingMail } from './mail-store.ts';
import { writeMail } from './write-mail.ts';

/**
 * Sends what is due: at least once, with growing pauses after a failure. What is refused for good, or failed too often, is kept
 * apart. What somebody stopped meanwhile is not sent. Gives how many were handled; call it again while there is more.
 */
export async function deliverMail(deps: MailDeps): Promise<Result<number>> {
  const nowMs = deps.clock.nowMs();
  const due = await deps.store.takeDue(nowMs, nowMs + limits.mailTurnMs, limits.mailsAtOnce);
  if (!due.ok) {
    return due;
  }
  for (const mail of due.value) {
    const done = await deliverOne(mail, deps);
    if (!done.ok) {
      return done;
    }
  }
  return ok(due.value.length);
}

async function deliverOne(mail: WaitingMail, deps: MailDeps): Promise<Result<void>> {
  const { store, clock, secret, origin, send } = deps;
  const { id, kind, owner, attempts } = mail;
  const wish = await store.wishOf(owner);
  if (!wish.ok) {
    return wish;
  }
  const to = wish.value === undefined ? undefined : unsealFor(owner, wish.value.address, secret);
  if (wish.value === undefined || to === undefined || !(wish.value.confirmed || kind === 'confirm')) {
    return store.giveUp(id, clock.nowMs(), 'CIT-MAIL-STOPPED');
  }
  const { language } = wish.value;
  const link = linkSecret(owner, to, secret);
  const sent = await send(writeMail({ id, kind, to, language, origin, link }));
  if (sent.ok) {
    return store.sent(id, clock.nowMs());
  }
  const hopeless = sent.fault.code === 'CIT-MAIL-REFUSED' || attempts >= limits.mailAttempts;
  return hopeless
    ? store.giveUp(id, clock.nowMs(), sent.fault.code)
    : store.later(id, clock.nowMs() + limits.mailBackoffMs * 2 ** (attempts - 1));
}
