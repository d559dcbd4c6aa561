import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseFaults } from '../faults.ts';

/** The account PostgreSQL runs as when we are root: it refuses to run as root itself. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** In order of preference; `nobody` exists on every Unix. */
const candidates = ['postgres', 'nobody'] as const;

/** Nothing when we are an ordinary user: then PostgreSQL runs as ourselves. */
export async function accountToRunAs(uid = process.getuid?.()): Promise<Result<Account | undefined>> {
  if (uid !== 0) {
    return ok(undefined);
  }
  const accounts = await readAccounts();
  const found = candidates.map((name) => accounts.get(name)).find((account) => account !== undefined);
  return found === undefined ? err(databaseFaults('DB-NO-ACCOUNT')) : ok(found);
}

/** Whether the account may pass every directory down to this path and, unless only passing is asked, read it. */
export async function canReach(account: Account, path: string, need: 'read' | 'pass' = 'read'): Promise<boolean> {
  const real = await realpath(path);
  const readable = need === 'read' ? 0o5 : 0o1;
  if (!(await allows(account, real, readable))) {
    return false;
  }
  for (let at = real; at !== dirname(at); at = dirname(at)) {
    if (!(await allows(account, dirname(at), 0o1))) {
      return false;
    }
  }
  return true;
}

async function allows(account: Account, path: string, bits: number): Promise<boolean> {
  const { mode, uid, gid } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

async function readAccounts(): Promise<ReadonlyMap<string, Account>> {
  const lines = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return new Map(
    lines
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { name, uid: Number(uid), gid: Number(gid) }] as const)
      .filter(([name, account]) => name !== '' && account.uid > 0),
  );
}
