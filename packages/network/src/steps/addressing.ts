import type { Result } from '@stelsel/kernel';
import { type Asking, takeStep } from '../asking.ts';
import type { Holding, SourceEndpoint } from '../ports.ts';

/** Step 3: where a holder answers this version of the exchange, and where its tokens are given out. */
export function findAddress(asking: Asking, holding: Holding): Promise<Result<SourceEndpoint>> {
  const { exchange, version } = asking;
  return takeStep(
    asking,
    'addressing',
    () =>
      asking.deps.findEndpoint({
        ura: holding.ura,
        exchange: { id: exchange.id, version: version.id, fhir: version.fhir },
      }),
    holding.ura,
  );
}
