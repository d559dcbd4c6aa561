import { type Clock, type DecryptionKey, err, limits, ok, type Pseudonym, type Result } from '@stelsel/kernel';
import { decodeBase64, encodeBase64url } from './base64url.ts';
import { type Evaluation, elementPrefix } from './evaluation.ts';
import { fault } from './faults.ts';
import { pseudonymLimits } from './limits.ts';
import { openEvaluation, type ServiceKeys } from './open-evaluation.ts';
import { unblind } from './oprf.ts';
import { readPersonToken } from './person-token.ts';
import type { UseOnce } from './ports.ts';
import type { Recipient } from './recipient.ts';

export interface PseudonymReceiverDeps {
  /** The key registered with the service. */
  readonly key: DecryptionKey;
  /** Who we are: tokens for another recipient or scope are refused. */
  readonly recipient: Recipient;
  /** `iss` of the service. */
  readonly issuer: string;
  readonly serviceKeys: ServiceKeys;
  readonly useOnce: UseOnce;
  readonly clock: Clock;
}

export interface OpenOptions {
  /** URA of the organisation on whose behalf the token is presented; when given, another requester is refused. */
  readonly askedBy?: string;
}

export interface PseudonymReceiver {
  /** The pseudonym under the newest key. The token is spent, whether the caller goes on or not. */
  open(token: string, options?: OpenOptions): Promise<Result<Pseudonym>>;
  /** The same, with the pseudonyms under older keys behind it: look under all of them while a key is being replaced. */
  openAll(token: string, options?: OpenOptions): Promise<Result<readonly Pseudonym[]>>;
}

/** Opens the tokens meant for one recipient. Refuses forged, foreign, expired and repeated ones. */
export function pseudonymReceiver(deps: PseudonymReceiverDeps): PseudonymReceiver {
  const openAll: PseudonymReceiver['openAll'] = async (text, options = {}) => {
    const token = readPersonToken(text);
    if (!token.ok) {
      return token;
    }
    const evaluation = await openEvaluation(token.value.evaluatedOutput, deps.key, deps.serviceKeys);
    if (!evaluation.ok) {
      return evaluation;
    }
    const acceptable = checkClaims(deps, evaluation.value, options);
    if (!acceptable.ok) {
      return acceptable;
    }
    const pseudonyms = unblindAll(evaluation.value, token.value.blindFactor);
    if (!pseudonyms.ok) {
      return pseudonyms;
    }
    const first = await deps.useOnce(evaluation.value.jti, evaluation.value.exp * 1000 + limits.skewMs);
    if (!first.ok) {
      return first;
    }
    return first.value ? pseudonyms : err(fault('PSN-TOKEN-USED'));
  };
  return {
    openAll,
    open: async (token, options) => {
      const all = await openAll(token, options);
      return all.ok ? ok(all.value[0] as Pseudonym) : all;
    },
  };
}

function checkClaims(deps: PseudonymReceiverDeps, claims: Evaluation, options: OpenOptions): Result<void> {
  const { recipient, issuer, clock } = deps;
  if (claims.aud !== recipient.organization || claims.scope !== recipient.scope) {
    return err(fault('PSN-TOKEN-RECIPIENT'));
  }
  if (claims.iss !== issuer) {
    return err(fault('PSN-TOKEN-SEAL'));
  }
  const now = clock.nowMs();
  const seconds = pseudonymLimits.tokenSeconds;
  const tooLong = claims.exp - claims.iat > seconds;
  if (tooLong || now >= claims.exp * 1000 || claims.iat * 1000 > now + limits.skewMs) {
    return err(fault('PSN-TOKEN-EXPIRED', { seconds }));
  }
  return options.askedBy === undefined || options.askedBy === claims.azp ? ok() : err(fault('PSN-TOKEN-ASKER'));
}

function unblindAll(claims: Evaluation, blind: Uint8Array): Result<readonly Pseudonym[]> {
  if (!claims.subject.startsWith(elementPrefix)) {
    return err(fault('PSN-TOKEN'));
  }
  const older = Object.entries(claims.extra_versions ?? {})
    .sort(([one], [other]) => Number(other) - Number(one))
    .map(([, element]) => element);
  const pseudonyms: Pseudonym[] = [];
  for (const element of [claims.subject.slice(elementPrefix.length), ...older]) {
    const pseudonym = unblind(blind, decodeBase64(element) ?? new Uint8Array());
    if (!pseudonym.ok) {
      return pseudonym;
    }
    pseudonyms.push(encodeBase64url(pseudonym.value) as Pseudonym);
  }
  return ok(pseudonyms);
}
