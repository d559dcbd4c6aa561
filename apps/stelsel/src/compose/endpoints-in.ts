import type { DirectoryReplica } from '@stelsel/addressing';
import type { Exchange } from '@stelsel/exchanges';
import type { FindEndpoint } from '@stelsel/network';

/** Where others answer by a copy of the directory, under our own names of exchanges and under those of the national guides. */
export function endpointsIn(
  replica: Pick<DirectoryReplica, 'findEndpoint'>,
  exchanges: readonly Exchange[],
): FindEndpoint {
  return ({ ura, exchange }) => {
    const versions = exchanges.find(({ id }) => id === exchange.id)?.versions;
    const codes = versions?.find(({ id }) => id === exchange.version)?.advertised;
    return replica.findEndpoint({ ura, exchange: { ...exchange, ...(codes && { codes }) } });
  };
}
