/** Finds which exchange version a request belongs to, among those a token allows. */
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import type { Exchange, ExchangeVersion } from './exchange.ts';
import { fault } from './faults.ts';
import { type ExchangeRequest, matchRequest, type RequestMatch } from './match-request.ts';

export interface ExchangeMatch {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly match: RequestMatch;
}

/**
 * The first version, in order of the exchanges, that contains exactly this request in a way that is wanted; the first that
 * contains it when none is wanted. When none contains it, the fault of the last
 * version that knows the resource type: it says best what differed.
 */
export function findMatch(
  exchanges: readonly Exchange[],
  fhir: ExchangeVersion['fhir'],
  request: ExchangeRequest,
  wanted: (match: RequestMatch) => boolean = () => true,
): Result<ExchangeMatch> {
  const unknown = request.interaction === 'read' ? 'EXC-FOLLOW-UP' : 'EXC-TYPE';
  let refusal: Result<never> = err(fault(unknown, { type: safeName(request.type) }));
  let unwanted: ExchangeMatch | undefined;
  for (const exchange of exchanges) {
    for (const version of exchange.versions.filter((candidate) => candidate.fhir === fhir)) {
      const match = matchRequest(version, request);
      if (match.ok && wanted(match.value)) {
        return ok({ exchange, version, match: match.value });
      }
      if (match.ok) {
        unwanted ??= { exchange, version, match: match.value };
      } else if (match.fault.code !== 'EXC-TYPE' && match.fault.code !== 'EXC-FOLLOW-UP') {
        refusal = err(match.fault);
      }
    }
  }
  return unwanted === undefined ? refusal : ok(unwanted);
}
