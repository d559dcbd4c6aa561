/** Finds which exchange version a request belongs to, among those a token allows. */
import { err, type Result } from '@stelsel/kernel';
import type { Exchange, ExchangeVersion } from './exchange.ts';
import { fault } from './faults.ts';
import { type ExchangeRequest, matchRequest, type RequestMatch } from './match-request.ts';
import { safeName } from './safe-name.ts';

export interface ExchangeMatch {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly match: RequestMatch;
}

/**
 * The first version, in order of the exchanges, that contains exactly this request. When none does, the fault of the last
 * version that knows the resource type: it says best what differed.
 */
export function findMatch(
  exchanges: readonly Exchange[],
  fhir: ExchangeVersion['fhir'],
  request: ExchangeRequest,
): Result<ExchangeMatch> {
  let refusal: Result<never> = err(fault('EXC-TYPE', { type: safeName(request.type) }));
  for (const exchange of exchanges) {
    for (const version of exchange.versions.filter((candidate) => candidate.fhir === fhir)) {
      const match = matchRequest(version, request);
      if (match.ok) {
        return { ok: true, value: { exchange, version, match: match.value } };
      }
      if (match.fault.code !== 'EXC-TYPE' && match.fault.code !== 'EXC-FOLLOW-UP') {
        refusal = err(match.fault);
      }
    }
  }
  return refusal;
}
