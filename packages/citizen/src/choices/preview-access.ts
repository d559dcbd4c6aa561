/**
 * What a kind of professional would see now: the policies of every exchange, and the rule of the consent register over the
 * statements that would stand. The same two judges a node asks, in the same order (guards d and e).
 */
import type { Assessment, PolicyEngine } from '@stelsel/authorization';
import { decideConsent, type Statement } from '@stelsel/consent';
import type { Exchange, ExchangeQuery, ExchangeVersion } from '@stelsel/exchanges';
import type { Actor, Bsn, Purpose, Text, Ura } from '@stelsel/kernel';

export interface Viewer {
  readonly id: 'gp-post' | 'emergency-department' | 'pharmacist' | 'nurse';
  readonly name: Text;
  readonly sentence: Text;
  /** RoleCodeNL of the organisation, and UZI role of the professional. */
  readonly type: string;
  readonly role: string;
  readonly purpose: Purpose;
}

export const viewers: readonly Viewer[] = [
  {
    id: 'gp-post',
    name: { nl: 'De huisartsenpost', en: 'The out-of-hours GP' },
    sentence: { nl: 'Dit zou de huisartsenpost nu zien', en: 'This is what the out-of-hours GP would see now' },
    type: 'N6',
    role: '01.015',
    purpose: 'TREAT',
  },
  {
    id: 'emergency-department',
    name: { nl: 'De spoedarts in het ziekenhuis', en: 'The emergency physician' },
    sentence: { nl: 'Dit zou de spoedarts nu zien', en: 'This is what the emergency physician would see now' },
    type: 'V4',
    role: '01.071',
    purpose: 'ETREAT',
  },
  {
    id: 'pharmacist',
    name: { nl: 'De apotheker', en: 'The pharmacist' },
    sentence: { nl: 'Dit zou de apotheker nu zien', en: 'This is what the pharmacist would see now' },
    type: 'J8',
    role: '17.000',
    purpose: 'TREAT',
  },
  {
    id: 'nurse',
    name: { nl: 'De wijkverpleegkundige', en: 'The district nurse' },
    sentence: { nl: 'Dit zou de wijkverpleegkundige nu zien', en: 'This is what the district nurse would see now' },
    type: 'X3',
    role: '30.000',
    purpose: 'TREAT',
  },
];

export interface PreviewHolder {
  readonly ura: Ura;
  readonly type: string;
}

export interface SectionVerdict {
  readonly exchange: Exchange;
  readonly query: ExchangeQuery;
  readonly verdict: 'shown' | 'by-choice' | 'by-role';
}

export interface PreviewDeps {
  readonly exchanges: readonly Exchange[];
  readonly policies: Pick<PolicyEngine, 'assess'>;
}

/** What the policies say does not depend on the person: judged once for each kind of viewer, kind of holder and query. */
const judged = new WeakMap<object, Map<string, Assessment['next']>>();

/** Every section this holder keeps, and whether this viewer would see it. A policy that cannot be judged shows nothing. */
export async function previewAccess(
  viewer: Pick<Viewer, 'type' | 'role' | 'purpose'>,
  holder: PreviewHolder,
  statements: readonly Statement[],
  deps: PreviewDeps,
): Promise<readonly SectionVerdict[]> {
  const verdicts: SectionVerdict[] = [];
  for (const exchange of deps.exchanges.filter(({ purposes }) => purposes.includes(viewer.purpose))) {
    // Judging all policies takes a second: others must not wait for it.
    await new Promise(setImmediate);
    verdicts.push(...ofExchange(viewer, holder, statements, exchange, deps));
  }
  return verdicts;
}

function ofExchange(
  viewer: Pick<Viewer, 'type' | 'role' | 'purpose'>,
  holder: PreviewHolder,
  statements: readonly Statement[],
  exchange: Exchange,
  deps: PreviewDeps,
): readonly SectionVerdict[] {
  const [version] = exchange.versions;
  if (version === undefined) {
    return [];
  }
  const kept = version.queries.filter(({ keptBy }) => keptBy.includes(holder.type));
  return kept.map((query) => ({
    exchange,
    query,
    verdict: verdictOf(viewer, holder, statements, { exchange, version, query }, deps),
  }));
}

function verdictOf(
  viewer: Pick<Viewer, 'type' | 'role' | 'purpose'>,
  holder: PreviewHolder,
  statements: readonly Statement[],
  {
    exchange,
    version,
    query,
  }: { readonly exchange: Exchange; readonly version: ExchangeVersion; readonly query: ExchangeQuery },
  { policies }: PreviewDeps,
): SectionVerdict['verdict'] {
  const actor = actorOf(viewer, exchange.id);
  const known = judged.get(policies) ?? new Map<string, Assessment['next']>();
  judged.set(policies, known);
  const name = [viewer.type, viewer.role, viewer.purpose, holder.type, exchange.id, version.id, query.id].join(' ');
  const next = known.get(name) ?? judge(actor, holder, { exchange, version, query }, policies);
  known.set(name, next);
  if (next === 'refused') {
    return 'by-role';
  }
  if (next === 'permitted') {
    return 'shown';
  }
  if (query.consent === undefined) {
    return 'by-choice';
  }
  const { ura, type } = actor.organization;
  const decision = decideConsent(statements, {
    holder,
    user: { ura, type },
    data: query.consent,
    purpose: viewer.purpose,
    ...(exchange.presumes?.includes(viewer.purpose) === true ? { presumed: true } : {}),
  });
  return decision.answer === 'permit' ? 'shown' : 'by-choice';
}

function judge(
  actor: Actor,
  holder: PreviewHolder,
  asked: { readonly exchange: Exchange; readonly version: ExchangeVersion; readonly query: ExchangeQuery },
  policies: PreviewDeps['policies'],
): Assessment['next'] {
  const { exchange, version, query } = asked;
  const assessed = policies.assess({
    actor,
    exchange,
    version: version.id,
    query,
    interaction: query.interaction,
    relation: 'treatment',
    subject: nobody,
    holder,
  });
  return assessed.ok ? assessed.value.next : 'refused';
}

/** Anybody of this kind: nobody chose anything about them by name. */
const nobody = '000000000' as Bsn;

function actorOf({ type, role, purpose }: Pick<Viewer, 'type' | 'role' | 'purpose'>, scope: string): Actor {
  return {
    organization: { ura: '00000000' as Ura, name: '', type },
    client: '',
    professional: { id: '000000000' as NonNullable<Actor['professional']>['id'], name: '', role },
    purpose,
    patient: nobody,
    scope: [scope],
    tokenId: '',
  };
}
