import type { Fault, FaultKind } from '@stelsel/kernel';
import type { FastifyReply } from 'fastify';
import { challengeOf } from './challenge-of.ts';
import { faultToOutcome, type OperationOutcome } from './fault-to-outcome.ts';
import { faultToProblem } from './fault-to-problem.ts';
import { faultToStatus } from './fault-to-status.ts';
import { safeFault } from './safe-fault.ts';
import { writeOutcome } from './write-outcome.ts';

/** The three languages of failure: FHIR OperationOutcome, RFC 9457 problem details, OAuth 2.0 error. */
export type FaultFormat = 'fhir' | 'problem' | 'oauth';

export interface SendFaultOptions {
  readonly as: FaultFormat;
  /** Says that the caller must sign in (again): status 401 with this `WWW-Authenticate`. Default: that of the fault. */
  readonly challenge?: string;
  /** Statuses that a standard gives to faults whose kind alone says something else. */
  readonly statusOfCode?: Readonly<Record<string, number>>;
  /** The OAuth error word when the kind alone does not decide it, such as `invalid_grant` or `invalid_dpop_proof`. */
  readonly oauthError?: string;
  /** After how many seconds a new attempt makes sense. Default: `retryAfterSeconds` of the fault, where it knows. */
  readonly retryAfterSeconds?: number;
}

/** Answers with a fault; the only way a failure leaves a server. */
export function sendFault(reply: FastifyReply, found: Fault, asked: SendFaultOptions): FastifyReply {
  const fault = safeFault(found);
  const challenge = asked.challenge ?? challengeOf(fault);
  const options = { ...asked, ...(challenge === undefined ? {} : { challenge }) };
  reply.code(statusFor(fault, options));
  if (options.challenge !== undefined) {
    reply.header('www-authenticate', options.challenge);
  }
  const retryAfter = options.retryAfterSeconds ?? fault.params.retryAfterSeconds;
  if (retryAfter !== undefined) {
    reply.header('retry-after', String(retryAfter));
  }
  if (fault.params.allow !== undefined) {
    reply.header('allow', String(fault.params.allow));
  }
  switch (options.as) {
    case 'fhir':
      return sendOutcome(reply, faultToOutcome(fault));
    case 'problem':
      return reply
        .type('application/problem+json; charset=utf-8')
        .send(JSON.stringify(faultToProblem(fault, statusFor(fault, options))));
    case 'oauth':
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(faultToOauth(fault, options)));
    default:
      return options.as satisfies never;
  }
}

/** The route may write it in the format that was asked for. */
function sendOutcome(reply: FastifyReply, outcome: OperationOutcome): FastifyReply {
  const { routeOptions, headers, url } = reply.request;
  const byRoute = routeOptions?.config?.writeOutcome?.(reply.request, outcome);
  const { type, body } = byRoute ?? writeOutcome(outcome, { accept: headers.accept, url });
  return reply.type(type).send(body);
}

function statusFor(fault: Fault, options: SendFaultOptions): number {
  if (options.challenge !== undefined || options.oauthError === 'invalid_client') {
    return 401;
  }
  const standing = options.statusOfCode?.[fault.code];
  if (standing !== undefined) {
    return standing;
  }
  // RFC 6749 5.2: every other refusal of a token request is a 400.
  return options.as === 'oauth' && fault.kind !== 'fault' && faultToStatus(fault) < 429 ? 400 : faultToStatus(fault);
}

const oauthErrorOfKind: Readonly<Record<FaultKind, string>> = {
  incorrect: 'invalid_request',
  forbidden: 'access_denied',
  'not-found': 'invalid_request',
  conflict: 'invalid_request',
  unsupported: 'invalid_request',
  busy: 'temporarily_unavailable',
  unavailable: 'temporarily_unavailable',
  interrupted: 'temporarily_unavailable',
  fault: 'server_error',
};

function faultToOauth(fault: Fault, options: SendFaultOptions): Record<string, string> {
  return {
    error: options.oauthError ?? oauthErrorOfKind[fault.kind],
    error_description: `${fault.code}: ${fault.text.en}`,
  };
}
