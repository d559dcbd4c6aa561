/** Asks a sign-in service whether an attestation was withdrawn: it can live for months, so this is asked at every use. */
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { credentialTypes } from './credential.ts';

export type AttestationStatus = (statusUri: string) => Promise<Result<void>>;

/**
 * Asks `status_uri` when its origin is on the allow list; remembers "valid" for a minute. Its answer is not in the public
 * specification: we read `{"status":"geldig"}` and take everything else for withdrawn.
 */
export function attestationStatus(deps: {
  readonly fetch: Fetcher;
  readonly clock: Clock;
  /** Origins, compared exactly: `https://auth.dezi.nl`. */
  readonly allowedOrigins: readonly string[];
}): AttestationStatus {
  const validAt = new Map<string, number>();
  return async (statusUri) => {
    if (!URL.canParse(statusUri) || !deps.allowedOrigins.includes(new URL(statusUri).origin)) {
      return err(fault('AUT-CREDENTIAL', { type: credentialTypes.professional, what: 'status_uri' }));
    }
    if (deps.clock.nowMs() - (validAt.get(statusUri) ?? Number.NEGATIVE_INFINITY) < limits.attestationStatusMs) {
      return ok();
    }
    const answer = await deps.fetch({
      method: 'GET',
      url: statusUri,
      headers: { accept: 'application/json' },
      timeoutMs: limits.fetchTimeoutMs,
      maxBytes: limits.jwksBytes,
    });
    if (!answer.ok || answer.value.status !== 200) {
      return err(fault('AUT-STATUS-UNAVAILABLE'));
    }
    if (!saysValid(answer.value.body)) {
      validAt.delete(statusUri);
      return err(fault('AUT-REVOKED', { type: credentialTypes.professional }));
    }
    if (validAt.size >= limits.attestationStatusesCached) {
      validAt.clear();
    }
    validAt.set(statusUri, deps.clock.nowMs());
    return ok();
  };
}

function saysValid(body: string): boolean {
  try {
    return (JSON.parse(body) as { readonly status?: unknown }).status === 'geldig';
  } catch {
    return false;
  }
}
