/** What an authorization server tells about its tokens and about itself. */
import { unwrap } from '@stelsel/kernel';
import { fetchInto } from '@stelsel/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { bsn, origin, type TestRegion, testRegion } from './testing/test-region.ts';
import { authorizationServerOf, type TokenAsk, tokenClient } from './wallet/token-client.ts';

const tokenEndpoint = `${origin}/90000002/oauth/token`;
let region: TestRegion;
let professional: TokenAsk;

beforeEach(async () => {
  region = await testRegion(fetchInto);
  professional = {
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
    scope: 'bgz',
    purpose: 'TREAT',
    attestation: await region.professionalAttestation(),
    patient: bsn as NonNullable<TokenAsk['patient']>,
  };
});

const client = (changes: Partial<Parameters<typeof tokenClient>[0]> = {}) => tokenClient({ ...region, ...changes });

describe('introspection', () => {
  it('answers grouped and flat to a resource server, and only says inactive of anything else', async () => {
    const { accessToken } = unwrap(await client().token(professional));
    const ask = async (token: string, secret = 'between-servers') => {
      const body = new URLSearchParams({ token }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: `Bearer ${secret}` };
      return unwrap(await region.fetch({ method: 'POST', url: `${origin}/90000002/oauth/introspect`, headers, body }));
    };
    const answer = JSON.parse((await ask(accessToken)).body);
    expect(answer).toMatchObject({ active: true, organization_ura: '90000001', patient_enrollment_identifier: bsn });
    expect(answer.assertions[region.practice.did].organization_ura[0].value).toBe('90000001');
    expect(JSON.parse((await ask(`${accessToken}x`)).body)).toEqual({ active: false });
    expect((await ask('')).status).toBe(200);
    expect((await ask(accessToken, 'guess')).status).toBe(401);
  });
});

describe('metadata', () => {
  it('names the token endpoint, the grant and the algorithms', async () => {
    const url = `${origin}/90000002/oauth/.well-known/oauth-authorization-server`;
    expect(JSON.parse(unwrap(await region.fetch({ method: 'GET', url })).body)).toMatchObject({
      issuer: region.tenant.issuer,
      token_endpoint: tokenEndpoint,
      grant_types_supported: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
      dpop_signing_alg_values_supported: ['ES256'],
    });
  });
});
