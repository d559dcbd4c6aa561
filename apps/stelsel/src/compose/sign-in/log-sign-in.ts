/** Signing in to the agendas in the log of NEN 7513: who, for whom, in which roles; and that somebody was refused. */
import type { AppendLog, Fault, Result } from '@stelsel/kernel';
import type { Account } from '@stelsel/regie';

/** Asked before a session begins: what cannot be logged does not begin. Fault: that of the log. */
export function logSignIn(append: AppendLog): (account: Account) => Promise<Result<unknown>> {
  return ({ subject, partyName, roles }) =>
    append({
      act: 'token',
      outcome: 'answered',
      user: { id: subject, organization: partyName, roles: roles.map(({ role }) => role) },
    });
}

/** Somebody came back from the sign-in service and was refused: nobody is known then, only why. */
export function logRefusal(append: AppendLog, { code }: Fault): Promise<Result<unknown>> {
  return append({ act: 'token', outcome: 'refused-token', ground: code });
}
