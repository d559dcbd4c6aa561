/** Gets tokens with two presentations (GFI-004) and keeps them while they are good. */
import type { Authorize, Fetcher } from '@stelsel/http';
import {
  type Bsn,
  type Clock,
  err,
  ok,
  type Purpose,
  type Randomness,
  type Result,
  type SigningKey,
} from '@stelsel/kernel';
import { clientAssertionType, jwtBearer } from '../authorization-server/grants/jwt-bearer.ts';
import { createDpopProof, sha256 } from '../dpop/create-dpop-proof.ts';
import { fault } from '../faults.ts';
import { authenticationLimits as limits } from '../limits.ts';
import { createPresentation } from '../presentation/create-presentation.ts';
import { assertionCredentials } from './assertion-credentials.ts';
import type { Wallet } from './create-wallet.ts';
import { readTokenAnswer } from './read-token-answer.ts';

export interface TokenAsk {
  readonly tokenEndpoint: string;
  /** Identifier of the authorization server; see `authorizationServerOf`. */
  readonly audience: string;
  /** Scopes with spaces between them. */
  readonly scope: string;
  /** Signed attestation of the person who signed in: professional or citizen. */
  readonly attestation?: string;
  readonly purpose: Purpose;
  /** Required with `BTG`, 15 characters or more. */
  readonly reason?: string;
  /** The person the organisation declares to treat. */
  readonly patient?: Bsn;
  /** From the notice of a Task at the custodian: the token then rests on that Task. */
  readonly authorizationBase?: string;
}

/** A token that only works together with proofs of this client's key. */
export interface BoundToken {
  readonly accessToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly authorize: Authorize;
}

export interface TokenClient {
  token(ask: TokenAsk): Promise<Result<BoundToken>>;
  /** The headers for a service that is asked often: takes a token when there is no good one. */
  authorizer(ask: TokenAsk): Authorize;
}

export interface TokenClientDeps {
  readonly fetch: Fetcher;
  /** The care organisation in whose name is asked. */
  readonly wallet: Wallet;
  /** The software that asks. */
  readonly clientWallet: Wallet;
  /** Key of this client, for proofs only. */
  readonly dpopKey: SigningKey;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/**
 * One request at a time per kind of token: who asks while it runs gets the same answer. A token is kept until 30 seconds
 * before it ends, under everything that decided its content. Refusals (`AUT-ENDPOINT`) are not kept.
 */
export function tokenClient(deps: TokenClientDeps): TokenClient {
  const kept = new Map<string, BoundToken>();
  const busy = new Map<string, Promise<Result<BoundToken>>>();

  async function token(ask: TokenAsk): Promise<Result<BoundToken>> {
    const key = keyOf(ask);
    const known = kept.get(key);
    if (known !== undefined && known.expiresAt - limits.renewBeforeSeconds * 1000 > deps.clock.nowMs()) {
      return ok(known);
    }
    kept.delete(key);
    const running = busy.get(key) ?? fetchToken(ask, deps).finally(() => busy.delete(key));
    busy.set(key, running);
    const answer = await running;
    if (answer.ok) {
      keep(key, answer.value);
    }
    return answer;
  }

  function keep(key: string, value: BoundToken): void {
    kept.set(key, value);
    const oldest = kept.keys().next();
    if (kept.size > limits.cachedTokens && !oldest.done) {
      kept.delete(oldest.value);
    }
  }

  return {
    token,
    authorizer: (ask) => async (request) => {
      const bound = await token(ask);
      return bound.ok ? bound.value.authorize(request) : bound;
    },
  };
}

/** Identifier of our kind of authorization server: its token endpoint without `/token`. */
export function authorizationServerOf(tokenEndpoint: string): string {
  return tokenEndpoint.replace(/\/token$/, '');
}

/** Everything that decides what a token says; the numbers of persons only as part of a hash. */
function keyOf(ask: TokenAsk): string {
  const scope = ask.scope.split(' ').toSorted().join(' ');
  const { tokenEndpoint, audience, attestation, purpose, reason, patient, authorizationBase } = ask;
  return sha256(
    JSON.stringify([tokenEndpoint, audience, scope, attestation, purpose, reason, patient, authorizationBase]),
  );
}

async function fetchToken(ask: TokenAsk, deps: TokenClientDeps): Promise<Result<BoundToken>> {
  const body = await requestBody(ask, deps);
  const dpop = await createDpopProof({ method: 'POST', url: ask.tokenEndpoint }, { ...deps, key: deps.dpopKey });
  if (!body.ok || !dpop.ok) {
    return body.ok ? (dpop as Result<never>) : body;
  }
  const answer = await deps.fetch({
    method: 'POST',
    url: ask.tokenEndpoint,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      dpop: dpop.value,
    },
    body: body.value,
    timeoutMs: limits.fetchTimeoutMs,
    maxBytes: limits.jwksBytes,
  });
  if (!answer.ok) {
    return answer;
  }
  const token = readTokenAnswer(answer.value);
  if (!token.ok) {
    return token;
  }
  const { accessToken, expiresInSeconds } = token.value;
  return ok({
    accessToken,
    expiresAt: deps.clock.nowMs() + expiresInSeconds * 1000,
    authorize: async (request) => {
      const proof = await createDpopProof({ ...request, accessToken }, { ...deps, key: deps.dpopKey });
      return proof.ok ? ok({ authorization: `DPoP ${accessToken}`, dpop: proof.value }) : proof;
    },
  });
}

async function requestBody(ask: TokenAsk, deps: TokenClientDeps): Promise<Result<string>> {
  const { wallet, clientWallet } = deps;
  const credentials = await assertionCredentials(ask, wallet, deps);
  if (!credentials.ok) {
    return credentials;
  }
  const claims = {
    client_id: clientWallet.did,
    purpose_of_use: ask.purpose,
    ...(ask.reason === undefined ? {} : { purpose_of_use_reason: ask.reason }),
  };
  const [assertion, clientAssertion] = await Promise.all([
    createPresentation({ audience: ask.audience, credentials: credentials.value, claims }, { ...deps, ...wallet }),
    createPresentation(
      { audience: ask.audience, credentials: clientWallet.credentials() },
      { ...deps, ...clientWallet },
    ),
  ]);
  if (!assertion.ok || !clientAssertion.ok) {
    return err(fault('AUT-SIGNING-UNAVAILABLE'));
  }
  return ok(
    new URLSearchParams({
      grant_type: jwtBearer.type,
      assertion: assertion.value,
      client_assertion_type: clientAssertionType,
      client_assertion: clientAssertion.value,
      scope: ask.scope,
      ...(ask.authorizationBase === undefined ? {} : { authorization_base: ask.authorizationBase }),
    }).toString(),
  );
}
