import type { Assessment, WorkflowStep } from '@stelsel/authorization';
import type { ExchangeQuery } from '@stelsel/exchanges';
import { type Actor, type Ground, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Brought, Guard, OfExchange, Pass } from './pass.ts';
import { isBrought, proven, refuse } from './pass.ts';

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
    return { ...pass, policy: 'own-record', consentFor: [], ground: 'own-record' };
  }
  if (isBrought(matched)) {
    return rightToBring(pass, matched);
  }
  const queries = matched.kind === 'query' ? [matched.query] : matched.queries;
  const consentFor: ExchangeQuery[] = [];
  let policy = matched.exchange.policy.id;
  for (const query of queries) {
    // One query per kind of consent says enough: the others would ask the register the same.
    if (consentFor.some(({ consent }) => consent === query.consent)) {
      continue;
    }
    const assessment = assessQuery(pass, matched, query);
    if (!assessment.ok) {
      return refuse(pass, 'failed-server', assessment.fault);
    }
    const { next, decision } = assessment.value;
    policy = decision.policy;
    if (next === 'permitted') {
      return { ...pass, policy, consentFor: [], ...groundWithoutConsent(pass) };
    }
    if (next === 'ask') {
      consentFor.push(query);
    }
  }
  return consentFor.length > 0
    ? { ...pass, policy, consentFor }
    : refuse({ ...pass, policy }, 'refused-right', fault('NOD-RIGHT'));
};

/** Consent is not asked: nothing of the record is disclosed but the Task that was sent to this very organisation. */
function rightToBring(pass: Pass, matched: Brought): Pass {
  const { exchange, version } = matched;
  const facts = {
    actor: proven(pass.actor, 'actor'),
    exchange,
    version: version.id,
    relation: relationOf(pass),
    subject: proven(pass.subject, 'subject'),
    holder: pass.tenant,
  };
  const { policies } = pass.deps;
  const decided =
    matched.kind === 'delivery'
      ? policies.mayDeliver({ ...facts, delivery: matched.delivery })
      : policies.mayStep({ ...facts, step: stepOf(matched, pass) });
  if (!decided.ok) {
    return refuse(pass, 'failed-server', decided.fault);
  }
  const { allow, policy } = decided.value;
  // Who represents a person writes for them only with that right.
  const mayAct = facts.actor.representative?.rights.includes('act') ?? true;
  return allow && mayAct
    ? { ...pass, policy, consentFor: [], ground: groundToBring(matched, facts.actor) }
    : refuse({ ...pass, policy }, 'refused-right', fault('NOD-RIGHT-TO-BRING'));
}

function relationOf({ held, relation }: Pass): 'treatment' | 'referral' | 'self' {
  return held !== undefined ? 'referral' : relation === 'self' ? 'self' : 'treatment';
}

function groundToBring(matched: Brought, { purpose }: Actor): Ground {
  if (matched.kind !== 'delivery') {
    return 'referral';
  }
  return purpose === 'PATRQT' ? 'own-request' : 'treatment';
}

function stepOf(matched: Brought, { request }: Pass): WorkflowStep {
  if (matched.kind === 'notice') {
    return 'notify';
  }
  return request.interaction === 'read' ? 'read-task' : 'change-task';
}

/** Why the policy permits without asking the register. */
function groundWithoutConsent({ relation, actor }: Pass): Pick<Pass, 'ground'> {
  if (relation === 'referral') {
    return { ground: 'referral' };
  }
  if (actor?.purpose === 'BTG') {
    return { ground: 'break-the-glass' };
  }
  return relation === 'self' ? { ground: 'own-data' } : {};
}

/** A follow-up read is judged as the queries whose answers may refer to it. */
export function assessQuery(pass: Pass, matched: OfExchange, query: ExchangeQuery): Result<Assessment> {
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
