/** Where a receiver wants to be told of a Task: with a notice, or only with a signal where the exchange knows one. */
import type { FoundWorkflow } from '@stelsel/exchanges';
import { ok, type Result, type Ura } from '@stelsel/kernel';
import type { FindEndpoint, SourceEndpoint } from './ports.ts';

export interface NoticePlace {
  readonly endpoint: SourceEndpoint;
  /** It takes the id of the Task in the path and no body (eOverdracht). */
  readonly signal: boolean;
}

/**
 * Where the exchange has a signal, that is the national way: a notice, which carries the authorization base, goes before it only at
 * a place that names the exchange by our code, because a place that takes notices of another exchange need not know this one.
 * Faults as `findEndpoint` for a notice.
 */
export async function findNoticePlace(
  findEndpoint: FindEndpoint,
  ura: Ura,
  { exchange, version }: Pick<FoundWorkflow, 'exchange' | 'version'>,
): Promise<Result<NoticePlace>> {
  const asked = { id: exchange.id, version: version.id, fhir: version.fhir };
  const signal = version.workflow?.signal;
  const ways = [
    ...(signal === undefined ? [] : [{ notices: true, named: true }, { notices: signal }]),
    { notices: true },
  ] as const;
  let found: Result<SourceEndpoint> | undefined;
  for (const way of ways) {
    found = await findEndpoint({ ura, exchange: { ...asked, ...way } });
    if (found.ok) {
      return ok({ endpoint: found.value, signal: way.notices !== true });
    }
    if (found.fault.kind === 'unavailable') {
      break;
    }
  }
  return found as Result<never>;
}
