/**
 * Decides by the Cedar policies of the exchanges: default deny, a `forbid` wins, and every decision names the policies
 * that determined it. Policies are validated and parsed once, at start; a policy that fails while it is applied makes
 * the whole decision fail, because a forbid that cannot be judged must not be passed over.
 */
import { statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { Exchange, ExchangeVersion } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import {
  type AskedQuery,
  type CedarRequest,
  deliveryRequest,
  entryRequest,
  queryRequest,
  workflowRequest,
} from './cedar-request.ts';
import type {
  Assessment,
  Decision,
  DecisionAsk,
  DecisionReason,
  DeliveryAsk,
  EntryAsk,
  WorkflowAsk,
} from './decision.ts';
import { authorizationFaults } from './faults.ts';
import { type PolicySet, readPolicySets, schemaName } from './policy-set.ts';
import { type AuthorizeByPolicies, rememberDecisions } from './remember-decisions.ts';

export interface PolicyEngine {
  /** One decision on these facts. Faults: AZN-UNKNOWN-EXCHANGE, AZN-UNKNOWN-QUERY, AZN-NOT-DECIDED. */
  decide(ask: DecisionAsk): Result<Decision>;
  /** Whether consent can make a difference; the register is asked only when `next` is `ask`. */
  assess(ask: Omit<DecisionAsk, 'consent'>): Result<Assessment>;
  /** Whether another organisation may write this here. Faults as `decide`, with AZN-UNKNOWN-DELIVERY. */
  mayDeliver(ask: DeliveryAsk): Result<Decision>;
  /** Whether an own professional may write this down here. Faults as `decide`, with AZN-UNKNOWN-ENTRY. */
  mayRecord(ask: EntryAsk): Result<Decision>;
  /** Whether this step of a notified pull may be taken. Faults as `decide`, with AZN-UNKNOWN-WORKFLOW. */
  mayStep(ask: WorkflowAsk): Result<Decision>;
}

type Engines = ReadonlyMap<string, Engine>;

interface Engine {
  readonly exchange: Exchange;
  readonly policies: PolicySet;
}

const nothingPermits: DecisionReason = {
  id: 'no-policy',
  effect: 'none',
  text: {
    nl: 'Geen enkele regel staat deze vraag toe voor deze rol, dit doel en deze relatie.',
    en: 'No policy permits this question for this role, purpose and relation.',
  },
};

const otherTypes: DecisionReason = {
  id: 'other-types',
  effect: 'none',
  text: {
    nl: 'Er zouden gegevens meekomen die niet bij deze vraag horen.',
    en: 'Data would leave that does not belong to this question.',
  },
};

/** Faults: AZN-POLICY-INVALID, AZN-POLICY-TEXT: the program does not start with a policy it cannot judge. */
export function createPolicyEngine(exchanges: readonly Exchange[]): Result<PolicyEngine> {
  const sets = readPolicySets(exchanges);
  if (!sets.ok) {
    return sets;
  }
  const engines = new Map(
    sets.value.flatMap((policies, index): [string, Engine][] => {
      const exchange = exchanges[index];
      return exchange === undefined ? [] : [[exchange.id, { exchange, policies }]];
    }),
  );
  const authorize = rememberDecisions(authorizeByCedar);
  const decide = (ask: DecisionAsk): Result<Decision> => decideBy(engines, ask, authorize);
  return ok({
    decide,
    assess: (ask) => assessBy(decide, ask),
    mayDeliver: (ask) =>
      withEngine(engines, ask.exchange, ({ exchange, policies }) => {
        const version = versionOf(exchange, ask.version);
        const delivery = version?.deliveries?.find(({ id }) => id === ask.delivery.id);
        return version === undefined || delivery === undefined
          ? err(authorizationFaults('AZN-UNKNOWN-DELIVERY', { exchange: exchange.id, delivery: ask.delivery.id }))
          : authorize(policies, deliveryRequest(ask, { exchange, version, delivery }));
      }),
    mayRecord: (ask) =>
      withEngine(engines, ask.exchange, ({ exchange, policies }) => {
        const version = versionOf(exchange, ask.version);
        const entry = version?.entries?.find(({ id }) => id === ask.entry.id);
        return version === undefined || entry === undefined
          ? err(authorizationFaults('AZN-UNKNOWN-ENTRY', { exchange: exchange.id, entry: ask.entry.id }))
          : authorize(policies, entryRequest(ask, { exchange, version, entry }));
      }),
    mayStep: (ask) =>
      withEngine(engines, ask.exchange, ({ exchange, policies }) => {
        const version = versionOf(exchange, ask.version);
        return version?.workflow === undefined
          ? err(authorizationFaults('AZN-UNKNOWN-WORKFLOW', { exchange: exchange.id, version: ask.version }))
          : authorize(policies, workflowRequest(ask, { exchange, version }));
      }),
  });
}

function withEngine(
  engines: Engines,
  { id }: Pick<Exchange, 'id'>,
  decide: (engine: Engine) => Result<Decision>,
): Result<Decision> {
  const engine = engines.get(id);
  return engine === undefined ? err(authorizationFaults('AZN-UNKNOWN-EXCHANGE', { exchange: id })) : decide(engine);
}

function versionOf({ versions }: Exchange, version: string): ExchangeVersion | undefined {
  return versions.find(({ id }) => id === version);
}

function assessBy(
  decide: (ask: DecisionAsk) => Result<Decision>,
  ask: Omit<DecisionAsk, 'consent'>,
): Result<Assessment> {
  const without = decide(ask);
  if (!without.ok || without.value.allow) {
    return without.ok ? ok({ next: 'permitted', decision: without.value }) : without;
  }
  const withConsent = decide({ ...ask, consent: 'permit' });
  return withConsent.ok
    ? ok({ next: withConsent.value.allow ? 'ask' : 'refused', decision: withConsent.value })
    : withConsent;
}

function decideBy(engines: Engines, ask: DecisionAsk, authorize: AuthorizeByPolicies): Result<Decision> {
  return withEngine(engines, ask.exchange, ({ exchange, policies }) => {
    const asked = findQuery(exchange, ask);
    if (asked === undefined) {
      return err(authorizationFaults('AZN-UNKNOWN-QUERY', { exchange: exchange.id, query: ask.query.id }));
    }
    return typesFit(ask, asked) ? authorize(policies, queryRequest(ask, asked)) : ok(refusal(policies, otherTypes));
  });
}

function authorizeByCedar(policies: PolicySet, request: CedarRequest): Result<Decision> {
  const answer = statefulIsAuthorized({
    ...request,
    preparsedPolicySetId: policies.name,
    preparsedSchemaName: schemaName,
    validateRequest: true,
  });
  if (answer.type === 'failure' || answer.response.diagnostics.errors.length > 0) {
    return err(authorizationFaults('AZN-NOT-DECIDED'));
  }
  const { decision, diagnostics } = answer.response;
  const reasons = diagnostics.reason.toSorted().flatMap((id) => policies.reasons.get(id) ?? []);
  if (reasons.length === 0) {
    return ok(refusal(policies, nothingPermits));
  }
  return ok({ allow: decision === 'allow', reasons, policy: policyLine(policies, reasons) });
}

function findQuery(exchange: Exchange, ask: DecisionAsk): AskedQuery | undefined {
  for (const version of exchange.versions) {
    const query = version.queries.find(({ id }) => id === ask.query.id);
    if (query !== undefined && (ask.version === undefined || ask.version === version.id)) {
      return { exchange, version, query };
    }
  }
  return undefined;
}

function typesFit({ resourceTypes = [] }: DecisionAsk, { query, version }: AskedQuery): boolean {
  return resourceTypes.every((type) => type === query.type || version.follow.some((follow) => follow.type === type));
}

function refusal(policies: PolicySet, reason: DecisionReason): Decision {
  return { allow: false, reasons: [reason], policy: policyLine(policies, [reason]) };
}

function policyLine({ policy }: PolicySet, reasons: readonly DecisionReason[]): string {
  return [policy, ...reasons.map(({ id }) => id)].join(' ');
}
