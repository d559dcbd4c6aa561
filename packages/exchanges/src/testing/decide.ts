/** Asks the policies of one exchange a question, as the node would, so that a folder tests its rules in one line each. */
import { preparsePolicySet, preparseSchema, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { accessSchema } from '../access-schema.ts';
import type { Exchange, ExchangeDelivery, ExchangeEntry, ExchangeQuery } from '../exchange.ts';

export type Context = Record<string, string | boolean>;

interface Question {
  /** UZI role code; absent: a system asks. */
  readonly role?: string;
  /** RoleCodeNL type of the organisation that asks; a GP practice when it is not said. */
  readonly at?: string;
  readonly citizen?: boolean;
  /** The first query of the version when it is not said. */
  readonly query?: string;
  readonly context?: Context;
}

/** A professional treats the person, who consented. */
export const treatment: Context = {
  purpose: 'TREAT',
  relation: 'treatment',
  consent: 'permit',
  subjectIsSelf: false,
  holderType: 'V4',
};

export const emergency: Context = { ...treatment, purpose: 'ETREAT', relation: 'none' };

/** A life is at stake: nobody was asked for consent. */
export const glass: Context = {
  ...treatment,
  purpose: 'BTG',
  relation: 'none',
  consent: 'not-asked',
  reason: 'bewusteloos gevonden',
};

/** The receiver of an open Task asks what belongs to it. */
export const referral: Context = { ...treatment, purpose: 'COC', relation: 'referral', consent: 'not-asked' };

/** The person looks at the own data. */
export const own: Context = {
  ...treatment,
  purpose: 'PATRQT',
  relation: 'self',
  consent: 'not-asked',
  subjectIsSelf: true,
};

export interface Decider {
  decide(question: Question): string;
  /** Ids of the queries that are allowed, in order of id. */
  sections(question: Omit<Question, 'query'>): readonly string[];
  /** Ids of the deliveries that are allowed, in order of id. */
  deliveries(question: Omit<Question, 'query'>): readonly string[];
  /** Ids of the entries that an own professional may write down, in order of id. */
  entries(question: Omit<Question, 'query'>): readonly string[];
  /** One step of the notified pull. */
  step(step: 'notify' | 'read-task' | 'change-task', question: Omit<Question, 'query'>): string;
}

/** Questions about one version of an exchange; the first when none is named. `decide` gives `allow`, `deny` or the errors. */
export function deciderFor(exchange: Exchange, versionId?: string): Decider {
  const version = exchange.versions.find(({ id }) => versionId === undefined || id === versionId);
  const queries = version?.queries ?? [];
  const versionName = version?.id ?? '';
  preparseSchema('access', accessSchema);
  preparsePolicySet(exchange.id, { staticPolicies: exchange.policy.cedar });
  const decide = (question: Question): string => {
    const query = queries.find(({ id }) => question.query === undefined || id === question.query);
    return query === undefined
      ? `no query ${question.query}`
      : decideOn(exchange, queryResource(exchange, versionName, query), query.interaction, question);
  };
  return {
    decide,
    deliveries: (question) =>
      (version?.deliveries ?? [])
        .filter((delivery) => {
          const resource = deliveryResource(exchange, versionName, delivery);
          return decideOn(exchange, resource, delivery.interaction, question) === 'allow';
        })
        .map(({ id }) => id)
        .sort(),
    entries: (question) =>
      (version?.entries ?? [])
        .filter(
          (entry) => decideOn(exchange, entryResource(exchange, versionName, entry), 'record', question) === 'allow',
        )
        .map(({ id }) => id)
        .sort(),
    step: (step, question) => {
      const uid = { type: 'Workflow', id: `${exchange.id}/${versionName}` };
      return decideOn(exchange, { uid, attrs: { exchange: exchange.id, version: versionName } }, step, question);
    },
    sections: (question) =>
      queries
        .filter(({ id }) => decide({ ...question, query: id }) === 'allow')
        .map(({ id }) => id)
        .sort(),
  };
}

interface Resource {
  readonly uid: { readonly type: string; readonly id: string };
  readonly attrs: Record<string, string | string[]>;
}

function queryResource({ id }: Exchange, version: string, query: ExchangeQuery): Resource {
  return {
    uid: { type: 'Query', id: `${id}/${version}/${query.id}` },
    attrs: {
      exchange: id,
      version,
      queryId: query.id,
      category: query.category,
      section: query.section.nl,
      keptBy: [...query.keptBy],
    },
  };
}

function deliveryResource({ id }: Exchange, version: string, delivery: ExchangeDelivery): Resource {
  return {
    uid: { type: 'Delivery', id: `${id}/${version}/${delivery.id}` },
    attrs: {
      exchange: id,
      version,
      deliveryId: delivery.id,
      category: delivery.category,
      section: delivery.section.nl,
      takenBy: [...delivery.takenBy],
    },
  };
}

function entryResource({ id }: Exchange, version: string, entry: ExchangeEntry): Resource {
  return {
    uid: { type: 'Entry', id: `${id}/${version}/${entry.id}` },
    attrs: { exchange: id, version, entryId: entry.id, category: entry.category, section: entry.section.nl },
  };
}

function decideOn(exchange: Exchange, { uid, attrs }: Resource, action: string, question: Question): string {
  const principal = principalOf(question);
  const answer = statefulIsAuthorized({
    principal: principal.uid,
    action: { type: 'Action', id: action },
    resource: uid,
    context: question.context ?? treatment,
    preparsedSchemaName: 'access',
    validateRequest: true,
    preparsedPolicySetId: exchange.id,
    entities: [principal, { uid, attrs, parents: [] }],
  });
  return answer.type === 'success' ? answer.response.decision : JSON.stringify(answer.errors);
}

function principalOf({ citizen, role, at: organizationType = 'Z3' }: Question) {
  if (citizen === true) {
    return { uid: { type: 'Citizen', id: 'self' }, attrs: {}, parents: [] };
  }
  if (role === undefined) {
    return { uid: { type: 'Organization', id: '90000001' }, attrs: { organizationType, ura: '90000001' }, parents: [] };
  }
  const attrs = { role, profession: role.slice(0, 2), organizationType, ura: '90000001' };
  return { uid: { type: 'Professional', id: '900000001' }, attrs, parents: [] };
}
