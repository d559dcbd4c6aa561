/** A resource server over real HTTP that lets in who the authenticator names. */
import { challengeOf, createServer, type Fetcher, sendFault } from '@stelsel/http';
import { unwrap } from '@stelsel/kernel';
import { fetchInto, listen, loopbackFetcher } from '@stelsel/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessTokenAuthenticator } from './access-token-authenticator.ts';
import { bsn, origin, type TestRegion, testRegion } from './testing/test-region.ts';
import { authorizationServerOf, type TokenAsk, tokenClient } from './wallet/token-client.ts';

const tokenEndpoint = `${origin}/90000002/oauth/token`;
const url = `${origin}/90000002/fhir/r4/Condition/_search`;
let region: TestRegion;
let send: Fetcher;

beforeEach(async () => {
  region = await testRegion(fetchInto);
  const authenticate = accessTokenAuthenticator({ ...region, tenantOf: () => region.tenant });
  const server = createServer({ name: 'node', clock: region.clock });
  server.post('/90000002/fhir/r4/Condition/_search', async (request, reply) => {
    const headers = request.headers;
    const actor = await authenticate({ method: request.method, url: `${origin}${request.url}`, headers });
    if (actor.ok) {
      return { ura: actor.value.organization.ura };
    }
    return sendFault(reply, actor.fault, { as: 'fhir' });
  });
  const address = await listen(server);
  const loopback = loopbackFetcher();
  send = (request) => loopback({ ...request, url: request.url.replace(origin, address) });
});

async function headersFor(): Promise<Record<string, string>> {
  const ask: TokenAsk = {
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
    scope: 'bgz',
    purpose: 'TREAT',
    attestation: await region.professionalAttestation(),
    patient: bsn as NonNullable<TokenAsk['patient']>,
  };
  return unwrap(await tokenClient(region).authorizer(ask)({ method: 'POST', url }));
}

describe('a protected server', () => {
  it('lets in who has a token and a proof for its public address, whatever address was connected to', async () => {
    const answer = unwrap(await send({ method: 'POST', url, headers: await headersFor() }));
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { ura: '90000001' }]);
  });

  it('answers 401 with the way to get in to who comes without, as Bearer, or a second time', async () => {
    const headers = await headersFor();
    const bearer = { authorization: headers.authorization?.replace('DPoP', 'Bearer') ?? '' };
    unwrap(await send({ method: 'POST', url, headers }));
    for (const refused of [{}, bearer, headers]) {
      const answer = unwrap(await send({ method: 'POST', url, headers: refused }));
      expect(answer.status).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^DPoP error="invalid_(token|dpop_proof)", algs="ES256"$/);
      expect(answer.body).not.toContain('eyJ');
    }
  });

  it('answers 503 when it cannot tell whether a proof was used', async () => {
    const replay = { useOnce: async () => ({ ok: false as const, fault: unavailable }) };
    const authenticate = accessTokenAuthenticator({ ...region, replay, tenantOf: () => region.tenant });
    const refused = await authenticate({ method: 'POST', url, headers: await headersFor() });
    expect(refused).toMatchObject({ fault: { kind: 'unavailable', code: 'AUT-REPLAY-STORE' } });
    expect(refused.ok || challengeOf(refused.fault)).toBeUndefined();
  });
});

const unavailable = {
  kind: 'unavailable' as const,
  code: 'AUT-REPLAY-STORE',
  params: {},
  text: { nl: 'weg', en: 'away' },
};
