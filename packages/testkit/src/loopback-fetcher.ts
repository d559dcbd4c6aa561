import { createFetcher, type Fetcher } from '@stelsel/http';

/** The real fetcher, over real sockets, to this machine only. */
export function loopbackFetcher(ca?: string): Fetcher & { close(): Promise<void> } {
  return createFetcher({
    allow: ({ hostname }) => hostname === '127.0.0.1' || hostname === 'localhost',
    privateAddresses: true,
    ...(ca === undefined ? {} : { ca }),
  });
}
