import type { Fetcher } from '@stelsel/http';
import type { Clock } from '@stelsel/kernel';

/** What every way into a product needs. */
export interface AccessDeps {
  /** Scope of the tokens. */
  readonly exchange: string;
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
