import type { ExchangeVersion } from '@stelsel/exchanges';
import type { Fault, OutcomeReason } from '@stelsel/kernel';
import { lateReason } from './asking/ask-queries.ts';
import { type Asking, elapsed } from './asking.ts';
import type { Holding } from './ports.ts';
import type { SourceState } from './question.ts';
import { busySource, heardSource, type SourceName, unheardSource } from './source-state.ts';
import { type Address, findAddress } from './steps/addressing.ts';
import { askSource, type SourceData } from './steps/ask.ts';
import { getSourceToken } from './steps/authentication.ts';

/** The end of one source within a question. */
export interface Visit {
  readonly state: SourceState;
  readonly name: SourceName;
  /** What its resources are written in. */
  readonly fhir?: ExchangeVersion['fhir'];
  readonly data?: SourceData;
}

/** Steps 3 to 5 for one holder. Whatever goes wrong here stays here: other sources do not notice. */
export async function visitSource(asking: Asking, holding: Holding): Promise<Visit> {
  const unnamed = { ura: holding.ura, name: holding.ura };
  asking.emit({ type: 'source', source: busySource(unnamed) });
  const address = await findAddress(asking, holding);
  return address.ok
    ? visitAddress(asking, holding, address.value)
    : endVisit(asking, unnamed, reasonAt(asking, 'failed-address', address.fault), address.fault);
}

/** Steps 4 and 5, once it is known where the holder answers. */
export async function visitAddress(asking: Asking, holding: Holding, { endpoint, version }: Address): Promise<Visit> {
  const name = { ura: holding.ura, name: endpoint.organization.name };
  asking.emit({ type: 'source', source: busySource(name) });
  const token = await getSourceToken(asking, endpoint, [asking.exchange]);
  if (!token.ok) {
    return endVisit(asking, name, reasonAt(asking, credentialReason(token.fault), token.fault), token.fault);
  }
  const data = await askSource({ asking, endpoint, version, token: token.value }, holding);
  if (!data.ok) {
    return endVisit(asking, name, 'failed-answer', data.fault);
  }
  const visit = { name, fhir: version.fhir, data: data.value, state: heardSource(name, data.value, elapsed(asking)) };
  finish(asking, visit.state);
  return visit;
}

/** Ends a visit without data: tells why and counts it. */
export function endVisit(asking: Asking, name: SourceName, reason: OutcomeReason, problem: Fault): Visit {
  const state = unheardSource(name, reason, problem, elapsed(asking));
  finish(asking, state);
  return { name, state };
}

/** Tells how a source ended, and counts it. */
export function finish(asking: Asking, state: SourceState): void {
  const { deps, exchange } = asking;
  asking.emit({ type: 'source', source: state });
  if (state.reason !== undefined) {
    deps.count({
      asker: deps.asker.ura,
      holder: state.ura,
      exchange: exchange.id,
      reason: state.reason,
      ms: state.ms ?? 0,
    });
  }
}

export function reasonAt(asking: Asking, reason: OutcomeReason, problem: Fault): OutcomeReason {
  return problem.code === 'NET-STEP-LATE' || problem.code === 'NET-CANCELLED' ? lateReason(asking) : reason;
}

/** A token endpoint that refuses is a refusal; one that cannot be reached, or our own wallet failing, is a failure. */
export function credentialReason(problem: Fault): OutcomeReason {
  if (problem.code === 'HTTP-TIMEOUT') {
    return 'failed-timeout';
  }
  if (problem.code.startsWith('HTTP-')) {
    return 'failed-unreachable';
  }
  return problem.kind === 'forbidden' ? 'refused-token' : 'failed-credential';
}
