/** Where a receiver wants to be told of a Task: with a notice, or only with a signal where the exchange knows one. */
import type { FoundWorkflow } from '@stelsel/exchanges';
import { ok, type Result, type Ura } from '@stelsel/kernel';
import type { FindEndpoint, SourceEndpoint } from './ports.ts';

export interface NoticePlace {
  readonly endpoint: SourceEndpoint;
  /** It takes the id of the Task in the path and no body (eOverdracht). */
  readonly signal: boolean;
}

/** A notice goes before a signal: it carries the authorization base. Faults as `findEndpoint` for a notice. */
export async function findNoticePlace(
  findEndpoint: FindEndpoint,
  ura: Ura,
  { exchange, version }: Pick<FoundWorkflow, 'exchange' | 'version'>,
): Promise<Result<NoticePlace>> {
  const asked = { id: exchange.id, version: version.id, fhir: version.fhir };
  const noticed = await findEndpoint({ ura, exchange: { ...asked, notices: true } });
  const signal = version.workflow?.signal;
  if (noticed.ok || signal === undefined || noticed.fault.kind === 'unavailable') {
    return noticed.ok ? ok({ endpoint: noticed.value, signal: false }) : noticed;
  }
  const signalled = await findEndpoint({ ura, exchange: { ...asked, notices: signal } });
  return signalled.ok ? ok({ endpoint: signalled.value, signal: true }) : noticed;
}
