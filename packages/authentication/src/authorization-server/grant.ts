import type { Clock, Err, Fault, Ok, Randomness, Result } from '@stelsel/kernel';
import type { ReplayStore } from '../ports.ts';
import type { Trust } from '../trust.ts';
import type { AuthorizationTenant } from './tenant.ts';
import type { Proven } from './who-acts.ts';

/** One way to ask for a token; each has a file in `grants/`. */
export interface Grant {
  /** Value of `grant_type`. */
  readonly type: string;
  readonly prove: (
    parameters: ReadonlyMap<string, string>,
    tenant: AuthorizationTenant,
    deps: GrantDeps,
  ) => Promise<Step<Proof>>;
}

export interface GrantDeps {
  readonly trust: Trust;
  readonly replay: ReplayStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** What a grant proved: the facts, who sent them (`client_id`), and in whose name (`sub`). */
interface Proof {
  readonly facts: Proven;
  readonly client: string;
  readonly subject: string;
}

/** A result that knows the word OAuth has for its failure (RFC 6749 5.2, RFC 9449 5). */
export type Step<T> = Ok<T> | (Err<Fault> & { readonly oauthError: OauthError });

export type OauthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_dpop_proof'
  | 'unsupported_grant_type'
  | 'temporarily_unavailable';

/** Names the failure of a result; what is unavailable is always said as such. */
export function orError<T>(oauthError: OauthError, result: Result<T>): Step<T> {
  if (result.ok) {
    return result;
  }
  const temporary = result.fault.kind === 'unavailable' || result.fault.kind === 'busy';
  return { ...result, oauthError: temporary ? 'temporarily_unavailable' : oauthError };
}
