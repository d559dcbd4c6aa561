/** Whether an account may write a record of a type: its role must allow it, and the record must be its own to write. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from './account.ts';
import type { RecordType, WriteScope } from './define-type.ts';
import { belongingOf } from './held-record.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Checked for the record as it was and as it becomes, so that nobody can move a record of somebody else to oneself.
 * Faults: REG-SIGN-IN, REG-ROLE, REG-SCOPE.
 */
export function mayWrite(
  account: Account | undefined,
  type: RecordType,
  act: string,
  versions: readonly Values[],
): Result<Account> {
  if (account === undefined) {
    return err(fault('REG-SIGN-IN'));
  }
  const held = account.roles.filter(({ role }) => type.write[role] !== undefined);
  if (held.length === 0) {
    return err(fault('REG-ROLE', { act, type: type.name, needed: Object.keys(type.write).join(', ') || '-' }));
  }
  const fits = held.some((one) => {
    const scope = type.write[one.role] as WriteScope;
    return versions.every((fields) => inScope(scope, type, fields, one.party, one.regions ?? []));
  });
  return fits ? ok(account) : err(fault('REG-SCOPE'));
}

function inScope(
  scope: WriteScope,
  type: RecordType,
  fields: Values,
  party: string,
  regions: readonly string[],
): boolean {
  const belongs = belongingOf(type, fields);
  switch (scope) {
    case 'any':
      return true;
    case 'party':
      return belongs.owner === party;
    case 'region':
      return (
        (belongs.regions?.length ?? 0) > 0 && belongs.regions?.every((region) => regions.includes(region)) === true
      );
    default:
      return scope satisfies never;
  }
}
