/** The holder's side of OpenID4VCI: from an offer to a credential in the wallet. */
import type { Fetcher } from '@stelsel/http';
import { type Clock, epochSeconds, err, ok, type Result, type SigningKey } from '@stelsel/kernel';
import { asObject } from '../credentials/credential.ts';
import { keyIdOf } from '../did/did-document.ts';
import { fault } from '../faults.ts';
import { type CredentialOffer, preAuthorizedCodeGrant } from '../issuer/create-offer.ts';
import { signJws } from '../jws/sign-jws.ts';
import { authenticationLimits as limits } from '../limits.ts';

export interface ObtainDeps {
  readonly fetch: Fetcher;
  readonly did: string;
  readonly key: SigningKey;
  readonly clock: Clock;
  /** The issuer one's own configuration names: an offer of another is refused before anything is sent. */
  readonly issuer: string;
}

/** Redeems the code, proves the key with a nonce of the issuer, and gives the credential in JWT form. */
export async function obtainCredential(offer: CredentialOffer, deps: ObtainDeps): Promise<Result<string>> {
  const code = offer.grants[preAuthorizedCodeGrant]?.['pre-authorized_code'];
  const configuration = offer.credential_configuration_ids[0];
  if (offer.credential_issuer !== deps.issuer || code === undefined || configuration === undefined) {
    return err(fault('AUT-OFFER'));
  }
  const form = new URLSearchParams({ grant_type: preAuthorizedCodeGrant, 'pre-authorized_code': code }).toString();
  const token = await post('/token', 'application/x-www-form-urlencoded', form, {}, deps);
  if (!token.ok) {
    return token;
  }
  const nonce = await post('/nonce', 'application/x-www-form-urlencoded', '', {}, deps);
  if (!nonce.ok) {
    return nonce;
  }
  const proof = await signJws(
    { typ: 'openid4vci-proof+jwt', kid: keyIdOf(deps.did, deps.key) },
    { iss: deps.did, aud: deps.issuer, iat: epochSeconds(deps.clock), nonce: nonce.value.c_nonce },
    deps.key,
  );
  if (!proof.ok) {
    return proof;
  }
  const body = JSON.stringify({ credential_configuration_id: configuration, proofs: { jwt: [proof.value] } });
  const authorization = `Bearer ${String(token.value.access_token)}`;
  const issued = await post('/credential', 'application/json', body, { authorization }, deps);
  if (!issued.ok) {
    return issued;
  }
  const { credentials } = issued.value;
  const credential = Array.isArray(credentials) ? asObject(credentials[0])?.credential : undefined;
  return typeof credential === 'string' ? ok(credential) : err(fault('AUT-ENDPOINT-ANSWER', { what: 'credentials' }));
}

async function post(
  path: string,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { fetch, issuer }: ObtainDeps,
): Promise<Result<Readonly<Record<string, unknown>>>> {
  const answer = await fetch({
    method: 'POST',
    url: `${issuer}${path}`,
    headers: { 'content-type': type, accept: 'application/json', ...headers },
    body,
    timeoutMs: limits.fetchTimeoutMs,
    maxBytes: limits.jwksBytes,
  });
  if (!answer.ok) {
    return answer;
  }
  const json = parse(answer.value.body);
  if (answer.value.status !== 200) {
    const error = /^[a-z_]{1,40}$/.exec(String(json?.error))?.[0] ?? `HTTP ${answer.value.status}`;
    return err(fault(answer.value.status >= 500 ? 'AUT-ENDPOINT-ANSWER' : 'AUT-ENDPOINT', { error, what: error }));
  }
  return json === undefined ? err(fault('AUT-ENDPOINT-ANSWER', { what: 'JSON' })) : ok(json);
}

function parse(body: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return asObject(JSON.parse(body));
  } catch {
    return undefined;
  }
}
