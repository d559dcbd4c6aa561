import { type Exchange, exchangeLimits, isQualified } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { NetworkDeps } from './ports.ts';
import type { Question } from './question.ts';

/**
 * Checks a question before anything leaves and gives the exchange it is asked by: that exists, the system that asks is qualified
 * for it, the purpose is one of it, an emergency has a reason, and the asking organisation itself knows the person. The citizen's
 * own question, the emergency and a question on a Task that was sent here need no enrolment.
 */
export async function checkQuestion(deps: NetworkDeps, question: Question): Promise<Result<Exchange>> {
  const exchange = deps.exchanges.find(({ id }) => id === question.exchange);
  if (exchange === undefined) {
    const known = deps.exchanges.map(({ id }) => id).join(', ');
    return err(fault('NET-UNKNOWN-EXCHANGE', { exchange: safeName(question.exchange), known }));
  }
  // Who took a Task fetches what belongs to it; that is a part of receiving.
  const roles = question.onReferral === undefined ? (['retrieve'] as const) : (['receive', 'retrieve'] as const);
  if (!isQualified(deps.qualified, exchange.id, ...roles)) {
    return err(fault('NET-NOT-QUALIFIED', { exchange: exchange.id, role: roles[0] }));
  }
  if (!exchange.purposes.includes(question.purpose)) {
    return err(fault('NET-PURPOSE', { exchange: exchange.id, purpose: question.purpose }));
  }
  if (question.purpose === 'BTG') {
    const long = (question.reason ?? '').trim().length >= exchangeLimits.breakGlassReason;
    return long ? ok(exchange) : err(fault('NET-NO-REASON', { length: exchangeLimits.breakGlassReason }));
  }
  if (exchange.versions.every(({ queries }) => queries.length === 0)) {
    return err(fault('NET-NOTHING-TO-ASK', { exchange: exchange.id }));
  }
  if (question.purpose !== 'PATRQT' && question.purpose !== 'ETREAT' && question.onReferral === undefined) {
    const known = await deps.knowsPatient(question.subject);
    if (!known.ok) {
      return known;
    }
    if (!known.value) {
      return err(fault('NET-NO-RELATION'));
    }
  }
  return ok(exchange);
}

/** What was typed, made safe to repeat: letters and hyphens only, so that no number of a person comes back. */
function safeName(text: string): string {
  return text.replaceAll(/[^A-Za-z-]/g, '').slice(0, 40);
}
