import type { Actor, Result } from '@stelsel/kernel';

/** Client side of access: gives the headers (`authorization`, `dpop`) for one request. */
export type Authorize = (request: {
  readonly method: string;
  readonly url: string;
}) => Promise<Result<Record<string, string>>>;

/**
 * Server side of access: who asks, from a verified, sender-bound token. `url` is the full public URL, as the DPoP proof
 * names it. Implemented by authentication; used by every protected server.
 */
export type Authenticate = (request: {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}) => Promise<Result<Actor>>;
