/** Which of the identities at hand does what is needed, and why: the policy of the exchange says it, as it does at a node. */
import { createPolicyEngine, type PolicyEngine } from '@stelsel/authorization';
import type { Need } from '@stelsel/certification';
import type { Exchange, ExchangeVersion } from '@stelsel/exchanges';
import { type Actor, type Bsn, ok, type Purpose, type Result, type Ura, type Uzi } from '@stelsel/kernel';
import type { ClientParty } from '../guarded/client-file.ts';

export interface ChosenParty {
  readonly party: ClientParty;
  readonly purpose: Purpose;
  /** The person asks about themselves. */
  readonly asCitizen: boolean;
}

/** Undefined when none of them may: then it cannot be tried. */
export type ChooseParty = (need: Need) => ChosenParty | undefined;

export interface ChooseOptions {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly parties: readonly ClientParty[];
  /** Who can sign in as a test citizen. */
  readonly isCitizen: (bsn: Bsn | undefined) => boolean;
  /** RoleCodeNL type of the organisation that answers. */
  readonly holderType: string;
  /** The organisation we play in a notified pull: no other can use its Tasks. */
  readonly playing?: string;
}

/** The first one that may, professionals before citizens. Whoever does not say its kind is taken to be the right one. */
export function chooseParty(options: ChooseOptions): Result<ChooseParty> {
  const engine = createPolicyEngine([options.exchange]);
  return engine.ok ? ok((need) => choose(options, engine.value, need)) : engine;
}

function choose(options: ChooseOptions, engine: PolicyEngine, need: Need): ChosenParty | undefined {
  const { exchange, parties, isCitizen, playing } = options;
  const bound = need.onTask !== undefined || need.kind === 'task' || need.kind === 'notice';
  const able =
    bound && playing !== undefined ? parties.filter(({ organization }) => organization.ura === playing) : parties;
  const candidates = able.flatMap((party) =>
    purposesFor(exchange, need).map((purpose) => ({ party, purpose, asCitizen: false })),
  );
  const [first] = parties;
  const own = exchange.purposes.includes('PATRQT') && isCitizen(need.subject) && first !== undefined && !bound;
  const all: readonly ChosenParty[] = own
    ? [...candidates, { party: first, purpose: 'PATRQT', asCitizen: true }]
    : candidates;
  return all.find((candidate) => may(options, engine, candidate, need));
}

/** Breaking the glass is never needed for a test; a notice and a Task belong to the continuity of care. */
function purposesFor({ purposes }: Exchange, { kind, onTask }: Need): readonly Purpose[] {
  return onTask !== undefined || kind === 'task' || kind === 'notice'
    ? ['COC']
    : purposes.filter((purpose) => purpose !== 'PATRQT' && purpose !== 'BTG');
}

function may(options: ChooseOptions, engine: PolicyEngine, candidate: ChosenParty, need: Need): boolean {
  const { exchange, version, holderType } = options;
  const actor = actorOf(candidate, exchange.id);
  if (actor === undefined) {
    return true;
  }
  const relation = candidate.asCitizen
    ? 'self'
    : need.onTask !== undefined || need.kind === 'task'
      ? 'referral'
      : 'treatment';
  const facts = {
    actor,
    exchange,
    version: version.id,
    relation,
    subject: invented,
    holder: { type: holderType },
  } as const;
  switch (need.kind) {
    case 'query': {
      const kept = version.queries.filter(({ keptBy }) => keptBy.includes(holderType)).map(({ id }) => id);
      return (need.id === undefined ? kept : [need.id]).some((id) => {
        const assessed = engine.assess({ ...facts, query: { id } });
        return assessed.ok && assessed.value.next !== 'refused';
      });
    }
    case 'delivery': {
      const decided = engine.mayDeliver({ ...facts, delivery: { id: need.id ?? '' } });
      return decided.ok && decided.value.allow;
    }
    case 'notice':
    case 'task': {
      const step = need.kind === 'notice' ? 'notify' : 'read-task';
      const decided = engine.mayStep({ ...facts, step });
      return decided.ok && decided.value.allow;
    }
    default:
      return need.kind satisfies never;
  }
}

/** A number that no policy looks at: whom it is about changes nothing about who may. */
const invented = '999990019' as Bsn;

function actorOf({ party, purpose, asCitizen }: ChosenParty, scope: string): Actor | undefined {
  const { organization, professional } = party;
  const { type } = organization;
  if (type === undefined || (professional !== undefined && professional.role === undefined)) {
    return undefined;
  }
  const { ura } = organization;
  return {
    organization: { ura: ura as Ura, name: ura, type },
    client: 'certify',
    purpose,
    scope: [scope],
    tokenId: 'certify',
    ...(asCitizen
      ? { citizen: { bsn: invented, assurance: 'substantieel' as const } }
      : professional?.role === undefined
        ? {}
        : { professional: { id: professional.id as Uzi, name: professional.id, role: professional.role } }),
  };
}
