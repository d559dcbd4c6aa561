import { type ConsentCategory, type ExchangeQuery, isConsentCategory } from '@stelsel/exchanges';
import type { Actor, Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { ConsentAnswers } from '../ports.ts';
import type { Guard, OfExchange, Pass } from './pass.ts';
import { isBrought, proven, refuse } from './pass.ts';

/**
 * Guard e: asked only when the policy could permit. The choices in the national register and at this holder are weighed
 * together. Without consent the way goes on, about a person who does not exist, so that the answer is that of a holder
 * with nothing, in text, count and timing; only the log knows. A register that cannot be asked is a failure, never empty.
 */
export const consent: Guard = async (pass) => {
  const matched = proven(pass.matched, 'match');
  const queries = proven(pass.consentFor, 'right');
  if (matched.kind === 'own-record' || isBrought(matched) || queries.length === 0) {
    return pass;
  }
  const answers = await askOnce(pass, matched);
  if (!answers.ok) {
    const ground = answers.fault.code;
    return refuse({ ...pass, ground }, 'failed-consent-register', fault('NOD-CONSENT-UNAVAILABLE'));
  }
  const permitted = queries.some((query) => isPermitted(query, answers.value));
  const consented = Object.keys(answers.value).filter((category): category is ConsentCategory => {
    return isConsentCategory(category) && answers.value[category] === 'permit';
  });
  const ground = presumes(matched, proven(pass.actor, 'actor')) ? 'no-objection' : 'consent-permit';
  return permitted ? { ...pass, consented, ground } : { ...pass, withheld: true, ground: 'consent-deny' };
};

/** The acute rule: for this purpose the exchange takes the silence of a person for consent, never an objection. */
function presumes({ exchange }: OfExchange, { purpose }: Actor): boolean {
  return exchange.presumes?.includes(purpose) === true;
}

/** Only a plain permit on the category of the query itself; a permit on another category says nothing (trap 16). */
function isPermitted(query: ExchangeQuery, answers: ConsentAnswers): boolean {
  return query.consent !== undefined && answers[query.consent] === 'permit';
}

/**
 * One closed question for all categories of the exchange version serves every request of the same token for at most ten
 * seconds, and less when a notification says that the person chose otherwise.
 */
function askOnce(pass: Pass, matched: OfExchange): Promise<Result<ConsentAnswers>> {
  const { tenant, deps } = pass;
  const actor = proven(pass.actor, 'actor');
  const bsn = proven(pass.subject, 'subject');
  const categories = [...new Set(matched.version.queries.flatMap((query) => query.consent ?? []))];
  const key = { tokenId: actor.tokenId, subject: bsn, exchange: matched.exchange.id, category: categories.join(' ') };
  const { ura, type } = actor.organization;
  return deps.grants.reuse(key, () =>
    tenant.askConsent({
      bsn,
      holder: { ura: tenant.ura, type: tenant.type },
      user: { ura, type, ...(actor.professional === undefined ? {} : { professional: actor.professional }) },
      categories,
      purpose: actor.purpose,
      ...(presumes(matched, actor) ? { presumed: true } : {}),
    }),
  );
}
