/** The facts of one question in the shape that `access.cedar` reads (packages/exchanges/src/access.md). */
import type { CedarValueJson, EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import {
  type Exchange,
  type ExchangeDelivery,
  type ExchangeEntry,
  type ExchangeQuery,
  type ExchangeVersion,
  exchangeLimits,
} from '@stelsel/exchanges';
import type { Actor } from '@stelsel/kernel';
import type { DecisionAsk, DecisionFacts, DeliveryAsk, EntryAsk, WorkflowAsk } from './decision.ts';

export interface CedarRequest {
  readonly principal: TypeAndId;
  readonly action: TypeAndId;
  readonly resource: TypeAndId;
  readonly context: Record<string, CedarValueJson>;
  readonly entities: EntityJson[];
}

export interface AskedQuery {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly query: ExchangeQuery;
}

/** May this actor ask this query? */
export function queryRequest(ask: DecisionAsk, asked: AskedQuery): CedarRequest {
  return requestOf(ask, ask.interaction ?? asked.query.interaction, queryResource(asked), ask.consent);
}

/** May this actor write this here? */
export function deliveryRequest(
  ask: DeliveryAsk,
  { exchange, version, delivery }: Omit<AskedQuery, 'query'> & { readonly delivery: ExchangeDelivery },
): CedarRequest {
  const { id, category, section, takenBy, interaction } = delivery;
  return requestOf(ask, interaction, {
    uid: { type: 'Delivery', id: `${exchange.id}/${version.id}/${id}` },
    attrs: {
      exchange: exchange.id,
      version: version.id,
      deliveryId: id,
      category,
      section: section.nl,
      takenBy: [...takenBy],
    },
    parents: [],
  });
}

/** May this own professional write this down? */
export function entryRequest(
  ask: EntryAsk,
  { exchange, version, entry }: Omit<AskedQuery, 'query'> & { readonly entry: ExchangeEntry },
): CedarRequest {
  const { id, category, section } = entry;
  return requestOf(ask, 'record', {
    uid: { type: 'Entry', id: `${exchange.id}/${version.id}/${id}` },
    attrs: { exchange: exchange.id, version: version.id, entryId: id, category, section: section.nl },
    parents: [],
  });
}

/** May this actor take this step of a notified pull? */
export function workflowRequest(ask: WorkflowAsk, { exchange, version }: Omit<AskedQuery, 'query'>): CedarRequest {
  return requestOf(ask, ask.step, {
    uid: { type: 'Workflow', id: `${exchange.id}/${version.id}` },
    attrs: { exchange: exchange.id, version: version.id },
    parents: [],
  });
}

function requestOf(
  facts: DecisionFacts,
  action: string,
  resource: EntityJson,
  consent?: 'permit' | 'deny',
): CedarRequest {
  const principal = principalOf(facts.actor);
  return {
    principal: principal.uid as TypeAndId,
    action: { type: 'Action', id: action },
    resource: resource.uid as TypeAndId,
    context: contextOf(facts, consent),
    entities: [principal, resource],
  };
}

function principalOf({ organization, professional, citizen }: Actor): EntityJson {
  const { ura, type: organizationType } = organization;
  if (citizen !== undefined) {
    return { uid: { type: 'Citizen', id: 'self' }, attrs: {}, parents: [] };
  }
  if (professional === undefined) {
    return { uid: { type: 'Organization', id: ura }, attrs: { organizationType, ura }, parents: [] };
  }
  const { id, role } = professional;
  const attrs = { role, profession: role.slice(0, 2), organizationType, ura };
  return { uid: { type: 'Professional', id }, attrs, parents: [] };
}

function queryResource({ exchange, version, query }: AskedQuery): EntityJson {
  return {
    uid: { type: 'Query', id: `${exchange.id}/${version.id}/${query.id}` },
    attrs: {
      exchange: exchange.id,
      version: version.id,
      queryId: query.id,
      category: query.category,
      section: query.section.nl,
      keptBy: [...query.keptBy],
    },
    parents: [],
  };
}

function contextOf(
  { actor, relation, subject, holder }: DecisionFacts,
  consent: 'permit' | 'deny' | undefined,
): Record<string, CedarValueJson> {
  const reason = actor.reason?.trim() ?? '';
  return {
    purpose: actor.purpose,
    relation,
    consent: consent ?? 'not-asked',
    subjectIsSelf: subject !== undefined && actor.citizen?.bsn === subject,
    holderType: holder.type,
    ...(reason.length >= exchangeLimits.breakGlassReason ? { reason } : {}),
  };
}
