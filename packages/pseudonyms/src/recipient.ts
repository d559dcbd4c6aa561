import { err, ok, parseOin, parseUra, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';

/** For whom a pseudonym is made: an organisation and a purpose of its own. Both are part of every pseudonym. */
export interface Recipient {
  /** `ura:<8 digits>` (guide 0.10) or `oin:<20 characters>` (running code 2026-07). */
  readonly organization: `ura:${string}` | `oin:${string}`;
  /** Such as `nationale-verwijsindex`. */
  readonly scope: string;
}

/**
 * Checks a recipient and writes it one way: a URA is padded to 8 digits. `ura:` and `oin:` of one organisation are two
 * recipients: the name is hashed into the pseudonym, so moving from one to the other re-keys every registration.
 */
export function parseRecipient(organization: string, scope: string): Result<Recipient> {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(scope)) {
    return err(fault('PSN-RECIPIENT', {}, 'scope'));
  }
  const [prefix, number = ''] = organization.split(/:(.*)/s);
  if (prefix === 'ura') {
    const ura = parseUra(number);
    return ura.ok ? ok({ organization: `ura:${ura.value}`, scope }) : err(fault('PSN-RECIPIENT', {}, 'organization'));
  }
  if (prefix === 'oin') {
    const oin = parseOin(number);
    return oin.ok ? ok({ organization: `oin:${oin.value}`, scope }) : err(fault('PSN-RECIPIENT', {}, 'organization'));
  }
  return err(fault('PSN-RECIPIENT', {}, 'organization'));
}

/** One text per recipient, for keys of maps, tables and logs. */
export function recipientName(recipient: Recipient): string {
  return `${recipient.organization}|${recipient.scope}`;
}
