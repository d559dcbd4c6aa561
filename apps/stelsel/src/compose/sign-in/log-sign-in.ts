/** Signing in to the agendas and out again in the log of NEN 7513: who, for whom, in which roles; and that somebody was refused. */
import type { Departed } from '@stelsel/authentication';
import type { AppendLog, Fault, LogUser, Result } from '@stelsel/kernel';
import type { Account } from '@stelsel/regie';

/** Asked before a session begins: what cannot be logged does not begin. Fault: that of the log. */
export function logSignIn(append: AppendLog): (account: Account) => Promise<Result<unknown>> {
  return (account) => append({ act: 'token', outcome: 'answered', user: userOf(account) });
}

/**
 * Told after a session ended because its person signed out, here or at the sign-in service; that may name no more than its
 * pseudonym. Fault: that of the log.
 */
export function logSignOut(append: AppendLog): (who: Departed<Account>) => Promise<Result<unknown>> {
  return (who) =>
    append({
      act: 'sign-out',
      outcome: 'answered',
      user: 'account' in who ? userOf(who.account) : { id: who.subject, roles: [] },
    });
}

const userOf = ({ subject, partyName, roles }: Account): LogUser => ({
  id: subject,
  organization: partyName,
  roles: roles.map(({ role }) => role),
});

/** Somebody came back from the sign-in service and was refused: nobody is known then, only why. */
export function logRefusal(append: AppendLog, { code }: Fault): Promise<Result<unknown>> {
  return append({ act: 'token', outcome: 'refused-token', ground: code });
}
