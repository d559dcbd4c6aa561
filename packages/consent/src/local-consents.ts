/** What a node knows about consent without asking: notices of the register, and consents given to the organisation itself. */
import { isConsentCategory } from '@stelsel/exchanges';
import { type Bsn, ok, type Purpose, type Result, type Ura } from '@stelsel/kernel';
import type { Statement } from './choice.ts';
import { decideConsent, type PartyFacts } from './decide.ts';
import type { Notification } from './notification.ts';

export type ConsentOrigin = 'register' | 'local';

/** Statements known to one organisation about one person. */
export interface KnownConsentStore {
  /** Undefined when nothing was ever heard from this origin. */
  read(tenant: Ura, subject: string, origin: ConsentOrigin): Promise<Result<readonly Statement[] | undefined>>;
  write(tenant: Ura, subject: string, origin: ConsentOrigin, statements: readonly Statement[]): Promise<Result<void>>;
}

/** Hears that consent about a person changed at an organisation: end what was granted on it. */
export type OnConsentChange = (change: { readonly tenant: Ura; readonly bsn: Bsn }) => void | Promise<void>;

export interface LocalConsentsDeps {
  readonly store: KnownConsentStore;
  /** How the node names a person in its own tables. */
  readonly subjectOf: (tenant: Ura, bsn: Bsn) => Promise<Result<string>>;
  readonly onChange: OnConsentChange;
}

export interface LocalConsents {
  /** Takes a notice in and ends at once what was granted on what it replaces. */
  notified(notice: Notification): Promise<Result<void>>;
  /** Records consents given to the organisation itself; they replace the earlier ones. */
  recordLocal(tenant: Ura, bsn: Bsn, statements: readonly Statement[]): Promise<Result<void>>;
  /** Decides from what is known. `unknown`: nothing is known of this person, so the register must be asked. */
  decide(question: {
    readonly bsn: Bsn;
    readonly holder: PartyFacts;
    readonly user: PartyFacts;
    readonly categories: readonly string[];
    readonly purpose: Purpose;
    readonly presumed?: boolean;
    readonly resource?: string;
  }): Promise<Result<Readonly<Record<string, 'permit' | 'deny' | 'unknown'>>>>;
}

export function localConsents({ store, subjectOf, onChange }: LocalConsentsDeps): LocalConsents {
  const keep = async (
    tenant: Ura,
    bsn: Bsn,
    origin: ConsentOrigin,
    statements: readonly Statement[],
  ): Promise<Result<void>> => {
    const subject = await subjectOf(tenant, bsn);
    const written = subject.ok ? await store.write(tenant, subject.value, origin, statements) : subject;
    if (written.ok) {
      await onChange({ tenant, bsn });
      return ok();
    }
    return written;
  };
  return {
    notified: ({ holder, patient, statements }) => keep(holder, patient, 'register', statements),
    recordLocal: (tenant, bsn, statements) => keep(tenant, bsn, 'local', statements),
    decide: async ({ bsn, holder, user, categories, purpose, presumed = false, resource }) => {
      const known = await readKnown(store, subjectOf, holder.ura, bsn);
      if (!known.ok) {
        return known;
      }
      const about = resource === undefined ? {} : { resource };
      const decisions = categories.map((data) => {
        const unknown = known.value === undefined || !isConsentCategory(data);
        const answer = unknown
          ? 'unknown'
          : decideConsent(known.value, { holder, user, data, purpose, presumed, ...about }).answer;
        return [data, answer] as const;
      });
      return ok(Object.fromEntries(decisions));
    },
  };
}

/** National and local statements together: the most specific wins, whoever keeps it. */
async function readKnown(
  store: KnownConsentStore,
  subjectOf: LocalConsentsDeps['subjectOf'],
  tenant: Ura,
  bsn: Bsn,
): Promise<Result<readonly Statement[] | undefined>> {
  const subject = await subjectOf(tenant, bsn);
  if (!subject.ok) {
    return subject;
  }
  const national = await store.read(tenant, subject.value, 'register');
  const local = await store.read(tenant, subject.value, 'local');
  if (!national.ok || !local.ok) {
    return national.ok ? local : national;
  }
  return ok(national.value === undefined ? undefined : [...national.value, ...(local.value ?? [])]);
}
