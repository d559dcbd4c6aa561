/** The facts of one question in the shape that `access.cedar` reads (packages/exchanges/src/access.md). */
import type { CedarValueJson, EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import { type Exchange, type ExchangeQuery, type ExchangeVersion, exchangeLimits } from '@stelsel/exchanges';
import type { Actor } from '@stelsel/kernel';
import type { DecisionAsk } from './decision.ts';

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

export function cedarRequest(ask: DecisionAsk, asked: AskedQuery): CedarRequest {
  const principal = principalOf(ask.actor);
  const resource = resourceOf(asked);
  return {
    principal: principal.uid as TypeAndId,
    action: { type: 'Action', id: ask.interaction ?? asked.query.interaction },
    resource: resource.uid as TypeAndId,
    context: contextOf(ask),
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

function resourceOf({ exchange, version, query }: AskedQuery): EntityJson {
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

function contextOf({ actor, relation, consent, subject, holder }: DecisionAsk): Record<string, CedarValueJson> {
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
