import type { Assessment } from '@stelsel/authorization';
import type { ExchangeQuery } from '@stelsel/exchanges';
import { ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Guard, OfExchange, Pass } from './pass.ts';
import { proven, refuse } from './pass.ts';

/**
 * Guard d: role, purpose and legal basis by the policy of the exchange. The policy says whether it permits without
 * consent, could permit with it, or refuses whatever the consent; only the second makes the register worth asking.
 */
export const right: Guard = (pass) => {
  const matched = proven(pass.matched, 'match');
  if (matched.kind === 'own-record') {
    const { operation } = pass.request;
    // A whole record leaves or arrives at once only between systems, never by the hand of one person.
    if ((operation === 'export' || operation === 'import') && proven(pass.actor, 'actor').professional !== undefined) {
      return refuse({ ...pass, policy: 'own-record' }, 'refused-right', fault('NOD-BULK-SYSTEM'));
    }
    return { ...pass, policy: 'own-record', consentFor: [] };
  }
  const queries = matched.kind === 'query' ? [matched.query] : matched.queries;
  const consentFor: ExchangeQuery[] = [];
  let policy = matched.exchange.policy.id;
  for (const query of queries) {
    // One query per kind of consent says enough: the others would ask the register the same.
    if (consentFor.some(({ consent }) => consent === query.consent)) {
      continue;
    }
    const assessment = assess(pass, matched, query);
    if (!assessment.ok) {
      return refuse(pass, 'failed-server', assessment.fault);
    }
    const { next, decision } = assessment.value;
    policy = decision.policy;
    if (next === 'permitted') {
      return { ...pass, policy, consentFor: [] };
    }
    if (next === 'ask') {
      consentFor.push(query);
    }
  }
  return consentFor.length > 0
    ? { ...pass, policy, consentFor }
    : refuse({ ...pass, policy }, 'refused-right', fault('NOD-RIGHT'));
};

/** A follow-up read is judged as the queries whose answers may refer to it. */
function assess(pass: Pass, matched: OfExchange, query: ExchangeQuery): Result<Assessment> {
  const relation = proven(pass.relation, 'relation');
  if (relation === 'own-record') {
    return ok({ next: 'refused', decision: { allow: false, reasons: [], policy: matched.exchange.policy.id } });
  }
  return pass.deps.policies.assess({
    actor: proven(pass.actor, 'actor'),
    exchange: matched.exchange,
    version: matched.version.id,
    query,
    interaction: matched.kind === 'follow-up' ? 'read' : query.interaction,
    relation,
    subject: proven(pass.subject, 'subject'),
    holder: pass.tenant,
  });
}
