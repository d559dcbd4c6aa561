import type { Fetcher } from '@stelsel/http';
import type { Clock, Purpose } from '@stelsel/kernel';

/** What every way into a product needs. */
export interface AccessDeps {
  /** Scope of the tokens. */
  readonly exchange: string;
  /** Why is asked; of the purposes of the exchange the one for treatment when it has it. */
  readonly purpose: Purpose;
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
