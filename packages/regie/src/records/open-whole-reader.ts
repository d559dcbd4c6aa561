import type { Account } from './account.ts';
import type { Moment } from './moment.ts';
import { openReader, type Reader, type ReaderDeps } from './open-reader.ts';

/** The eyes of rules that look at everything and publish only what points at nobody. */
const everything: Account = {
  subject: 'rules',
  party: 'stelsel',
  partyName: 'Stelsel',
  roles: [{ role: 'auditor', party: 'stelsel' }],
};

/** For rules only; a record of it is never shown. */
export function openWholeReader(deps: ReaderDeps, moment: Moment): Reader {
  return openReader(deps, { moment, viewer: everything });
}
