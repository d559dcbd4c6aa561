/** From what a sign-in service says of somebody to an account of the agendas. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type Account, type HeldRole, type Role, roles } from '../records/account.ts';

/** How the claims of a sign-in service are called, and which of its words mean which role. */
export interface ClaimNames {
  /** Code of the organisation on whose behalf somebody acts. */
  readonly party: string;
  readonly partyName: string;
  /** A list of words; each word is a role, or stands in `roleWords`. */
  readonly roles: string;
  /** Codes of regions and of sectors for which the roles are held. */
  readonly regions: string;
  readonly sectors: string;
  readonly roleWords: Readonly<Record<string, Role>>;
}

/**
 * Words that mean nothing here are left out: a sign-in service serves more than one site. Who has no role or no
 * organisation left is refused (`REG-NO-ACCOUNT`); a role that is held in a region says in which.
 */
export function accountOfClaims(
  subject: string,
  claims: Readonly<Record<string, unknown>>,
  names: ClaimNames,
): Result<Account> {
  const party = textOf(claims[names.party]);
  const [regions, sectors] = [textsOf(claims[names.regions]), textsOf(claims[names.sectors])];
  const held = [...new Set(textsOf(claims[names.roles]).flatMap((word) => roleOf(word, names.roleWords)))];
  if (party === undefined || held.length === 0) {
    return err(fault('REG-NO-ACCOUNT'));
  }
  return ok({
    subject,
    party,
    partyName: textOf(claims[names.partyName]) ?? party,
    roles: held.map(
      (role): HeldRole => ({
        role,
        party,
        ...(regions.length === 0 ? {} : { regions }),
        ...(sectors.length === 0 ? {} : { sectors }),
      }),
    ),
  });
}

function roleOf(word: string, words: Readonly<Record<string, Role>>): readonly Role[] {
  const role = Object.hasOwn(words, word) ? words[word] : roles.find((known) => known === word);
  return role === undefined ? [] : [role];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;
}

/** A list, or one word, as some services send when there is only one. */
function textsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.slice(0, 100).flatMap((one) => textOf(one) ?? []);
}
