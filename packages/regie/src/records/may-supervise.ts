import { type Account, holds } from './account.ts';

/** Who reads the log of changes and the views of supervision: inspectorates, the competition authority, auditors. */
export function maySupervise(account: Account | undefined): boolean {
  return holds(account, 'inspector', 'competitionAuthority', 'auditor');
}
