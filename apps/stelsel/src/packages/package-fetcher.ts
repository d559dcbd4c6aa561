import { createFetcher, type Fetcher } from '@stelsel/http';

/** The way to a package: https only, to public addresses unless the process may reach others on this machine. */
export function packageFetcher(loopback: boolean): Fetcher & { close(): Promise<void> } {
  return createFetcher({ allow: ({ protocol }) => protocol === 'https:', privateAddresses: loopback });
}
