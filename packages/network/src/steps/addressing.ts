import { type ExchangeVersion, pulledQueries } from '@stelsel/exchanges';
import { err, ok, type Result } from '@stelsel/kernel';
import { type Asking, takeStep } from '../asking.ts';
import { fault } from '../faults.ts';
import type { Holding, SourceEndpoint } from '../ports.ts';

/** Where a holder answers, and in which version of the exchange it is asked there. */
export interface Address {
  readonly endpoint: SourceEndpoint;
  readonly version: ExchangeVersion;
}

/**
 * Step 3: where a holder answers this exchange, and where its tokens are given out. Versions are tried in the order of
 * the exchange; a holder without any of them gives the fault of the last one.
 */
export function findAddress(asking: Asking, holding: Holding): Promise<Result<Address>> {
  return takeStep(asking, 'addressing', () => findFirst(asking, holding), holding.ura);
}

async function findFirst({ deps, exchange, question }: Asking, { ura }: Holding): Promise<Result<Address>> {
  let found: Result<Address> | undefined;
  const { onReferral } = question;
  const versions =
    onReferral === undefined
      ? exchange.versions
      : exchange.versions
          .filter(({ id }) => id === onReferral.version)
          .map((version) => onlyPulled(version, onReferral.status));
  for (const version of versions) {
    const { id, fhir } = version;
    const endpoint = await deps.findEndpoint({ ura, exchange: { id: exchange.id, version: id, fhir } });
    found = endpoint.ok ? ok({ endpoint: endpoint.value, version }) : endpoint;
    if (endpoint.ok || endpoint.fault.kind === 'unavailable') {
      return found;
    }
  }
  return found ?? err(fault('NET-UNKNOWN-EXCHANGE', { exchange: exchange.id, known: '' }));
}

/** Of a version only what its Tasks give, in this state where it is known. */
function onlyPulled(version: ExchangeVersion, status: string | undefined): ExchangeVersion {
  const { workflow } = version;
  return workflow === undefined ? version : { ...version, queries: pulledQueries({ version, workflow }, status) };
}
