/** The notice of Mitz (3.3.5): a transaction Bundle with what holds now for one holder and one person. */
import { type Bsn, err, ok, type Result, type Ura } from '@stelsel/kernel';
import { holderCategoryOf } from './care-categories.ts';
import type { Choice, Statement } from './choice.ts';
import { readConsent, writeConsent } from './consent-resource.ts';
import type { PartyFacts } from './decide.ts';
import { fault } from './faults.ts';

export interface Notification {
  readonly patient: Bsn;
  readonly holder: Ura;
  /** Everything that holds now: it replaces what was known before. */
  readonly statements: readonly Statement[];
}

type Members = Readonly<Record<string, unknown>>;

/**
 * Writes the notice: one Consent for every choice that concerns the holder. When none is left it has one inactive Consent,
 * because an empty Bundle could not say for whom nothing holds.
 */
export function writeNotification(
  patient: Bsn,
  holder: PartyFacts,
  choices: readonly Choice[],
  uuid: () => string,
): Members {
  const concerning = choices.filter((choice) => concerns(choice, holder));
  const context = { patient, holder: holder.ura };
  const consents =
    concerning.length > 0
      ? concerning.map((choice) => writeConsent(choice, context))
      : [writeConsent(nothingHolds(holder.ura), { ...context, status: 'inactive' })];
  const entry = consents.map((resource) => ({
    fullUrl: `urn:uuid:${uuid()}`,
    resource,
    request: { method: 'POST', url: 'Consent' },
  }));
  return { resourceType: 'Bundle', type: 'transaction', entry };
}

function concerns({ holder: party }: Choice, holder: PartyFacts): boolean {
  switch (party.kind) {
    case 'any':
      return true;
    case 'category':
      return party.code === holderCategoryOf(holder.type);
    case 'organization':
      return party.ura === holder.ura;
    default:
      return party satisfies never;
  }
}

function nothingHolds(ura: Ura): Choice {
  return {
    id: 'none',
    subject: '' as Choice['subject'],
    holder: { kind: 'organization', ura },
    user: { kind: 'any' },
    data: 'GGC002',
    situation: 'regular',
    decision: 'objection',
    recordedAtMs: 0,
    recordedBy: { kind: 'citizen' },
  };
}

/** Reads a notice that was parsed from JSON or XML. All of it is about one person and one holder. */
export function readNotification(bundle: Members): Result<Notification> {
  const { resourceType, type, entry } = bundle;
  if (resourceType !== 'Bundle' || type !== 'transaction' || !Array.isArray(entry) || entry.length === 0) {
    return err(fault('CNS-NOTIFICATION'));
  }
  const statements: Statement[] = [];
  const about = new Set<string>();
  let first: { readonly patient: Bsn; readonly holder: Ura } | undefined;
  for (const each of entry as readonly Members[]) {
    const consent = readConsent((each.resource ?? {}) as Members);
    if (!consent.ok) {
      return consent;
    }
    const { patient, holder, active } = consent.value;
    if (patient === undefined || holder === undefined) {
      return err(fault('CNS-NOTIFICATION'));
    }
    first ??= { patient, holder };
    about.add(`${patient} ${holder}`);
    statements.push(...(active ? consent.value.statements : []));
  }
  return first === undefined || about.size > 1 ? err(fault('CNS-NOTIFICATION')) : ok({ ...first, statements });
}
