import type { LogEvent, OutcomeReason } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { faultAnswer } from '../rest/fhir-answer.ts';
import { describeQuery } from './describe-query.ts';
import type { Guard, Pass } from './pass.ts';

/**
 * Guard h: the event is durable before the answer leaves, for what was given, denied and failed alike (NEN 7513). When
 * the log cannot be written nothing leaves, and the answer says so. A write is logged already, before its commit; when it
 * failed after that, a second event says so.
 */
export const log: Guard = async (pass) => {
  if (pass.logged === true && (pass.answer?.status ?? 500) < 400) {
    return pass;
  }
  const receipt = await pass.tenant.log.append(eventOf(pass));
  if (receipt.ok) {
    return pass;
  }
  const problem = fault('NOD-LOG-UNAVAILABLE');
  return { ...pass, answer: faultAnswer(problem, 'failed-log'), refusal: { reason: 'failed-log', fault: problem } };
};

/** What the log keeps of one interaction: the true reason, which the asker may not learn. */
export function eventOf(pass: Pass): LogEvent {
  const { request, actor, subject, matched, call } = pass;
  const exchange = matched === undefined || matched.kind === 'own-record' ? undefined : matched.exchange.id;
  const ground = pass.ground ?? pass.refusal?.fault.code;
  return {
    act: actOf(pass),
    outcome: reasonOf(pass),
    query: describeQuery(request),
    network: call.peer,
    traceId: call.traceId,
    ...(actor === undefined ? {} : { actor }),
    ...(subject === undefined ? {} : { subject: { bsn: subject } }),
    ...(exchange === undefined ? {} : { exchange }),
    ...(pass.resources === undefined ? {} : { resources: pass.resources }),
    ...(pass.policy === undefined ? {} : { policy: pass.policy }),
    ...(ground === undefined ? {} : { ground }),
  };
}

function actOf({ request, matched }: Pass): LogEvent['act'] {
  const readsLog = matched?.kind === 'query' && matched.query.type === 'AuditEvent';
  return readsLog ? 'log-read' : request.interaction;
}

function reasonOf(pass: Pass): OutcomeReason {
  if (pass.refusal !== undefined) {
    return pass.refusal.reason;
  }
  if (pass.withheld === true) {
    return 'withheld-consent';
  }
  const status = pass.answer?.status ?? 500;
  if (status >= 500) {
    return 'failed-server';
  }
  return (pass.resources ?? []).length === 0 ? 'holds-nothing' : 'answered';
}
