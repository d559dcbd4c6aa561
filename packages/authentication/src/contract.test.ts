/** The token client against the authorization server, and its tokens against the authenticator. */
import { challengeOf } from '@stelsel/http';
import { unwrap } from '@stelsel/kernel';
import { fetchInto } from '@stelsel/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessTokenAuthenticator } from './access-token-authenticator.ts';
import { ephemeralKey } from './jws/ephemeral-key.ts';
import { bsn, origin, type TestRegion, testRegion } from './testing/test-region.ts';
import { createWallet } from './wallet/create-wallet.ts';
import { authorizationServerOf, type TokenAsk, tokenClient } from './wallet/token-client.ts';

const tokenEndpoint = `${origin}/90000002/oauth/token`;
const search = { method: 'POST', url: `${origin}/90000002/fhir/r4/Condition/_search` };
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
const authenticate = (request: { method: string; url: string; headers: Record<string, string | string[]> }) =>
  accessTokenAuthenticator({ ...region, tenantOf: () => region.tenant })(request);
async function faultOf(ask: TokenAsk, changes: Partial<Parameters<typeof tokenClient>[0]> = {}) {
  const answer = await client(changes).token(ask);
  return answer.ok ? 'granted' : (answer.fault.params.error ?? answer.fault.code);
}

describe('a token for a professional', () => {
  it('carries organisation, professional, patient, purpose and scope, and works with a proof of its key', async () => {
    const token = unwrap(await client().token(professional));
    const headers = unwrap(await token.authorize(search));
    expect(unwrap(await authenticate({ ...search, headers }))).toEqual({
      organization: { ura: '90000001', name: 'Huisartsenpraktijk De Linde', type: 'Z3' },
      professional: { id: '900000123', name: 'A.B. de Vries', role: '01.015' },
      client: region.vendor.did,
      patient: bsn,
      purpose: 'TREAT',
      scope: ['bgz'],
      tokenId: expect.any(String),
    });
    expect(region.events).toMatchObject([{ act: 'token', outcome: 'answered', actor: { purpose: 'TREAT' } }]);
  });

  it('never contains a readable BSN, reason or attestation', async () => {
    const reason = `bewusteloos op de SEH, BSN ${bsn}`;
    const token = unwrap(await client().token({ ...professional, purpose: 'BTG', reason }));
    const readable = token.accessToken
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join();
    expect(readable).toContain('90000001');
    expect(readable).not.toContain(bsn);
    expect(readable).not.toContain('bewusteloos');
    const headers = unwrap(await token.authorize(search));
    expect(unwrap(await authenticate({ ...search, headers })).reason).toBe(reason);
  });

  it('is refused without an attestation, and a system scope is given without one', async () => {
    const { attestation: _, ...system } = professional;
    expect(await faultOf(system)).toBe('invalid_grant, AUT-PROFESSIONAL-MISSING');
    expect(await faultOf({ ...system, scope: 'nvi:create' })).toBe('granted');
    expect(region.events).toMatchObject([{ outcome: 'refused-token', ground: 'AUT-PROFESSIONAL-MISSING' }, {}]);
  });

  it('is refused when the professional signed in for another organisation (trap 25)', async () => {
    const attestation = await region.professionalAttestation({ abonnee_nummer: '90000009' });
    expect(await faultOf({ ...professional, attestation })).toBe('invalid_grant, AUT-PROFESSIONAL-ORGANIZATION');
  });

  it('is given when the URA of the attestation only lacks its leading zero (trap 1)', async () => {
    const practice = region.party('00000042');
    const credentials = [await region.organizationCredential(practice.did, '00000042')];
    const attestation = await region.professionalAttestation({ abonnee_nummer: '42' });
    expect(
      await faultOf({ ...professional, attestation }, { wallet: createWallet({ ...practice, credentials }) }),
    ).toBe('granted');
  });

  it('is refused when the attestation names a key set that is not on the list, without fetching it (trap 24)', async () => {
    const attestation = await region.professionalAttestation({}, `${origin}/evil/jwks.json`);
    expect(await faultOf({ ...professional, attestation })).toBe('invalid_grant, AUT-JKU');
    expect(region.asked).not.toContain('/evil/jwks.json');
  });

  it('is refused after the attestation was withdrawn', async () => {
    region.withdrawn.add('/dezi/status/1');
    expect(await faultOf(professional)).toBe('invalid_grant, AUT-REVOKED');
  });

  it('is refused when the attestation is for a status service that is not on the list', async () => {
    const attestation = await region.professionalAttestation({ status_uri: 'https://region.test:8443.evil.test/1' });
    expect(await faultOf({ ...professional, attestation })).toBe('invalid_grant, AUT-CREDENTIAL');
  });

  it('is refused with an attestation of a lower level of assurance', async () => {
    const attestation = await region.professionalAttestation({ loa_dezi: 'http://eidas.europe.eu/LoA/low' });
    expect(await faultOf({ ...professional, attestation })).toBe('invalid_grant, AUT-CREDENTIAL');
  });

  it('is refused with an attestation that has expired', async () => {
    const attestation = await region.professionalAttestation({ exp: Math.floor(region.clock.nowMs() / 1000) - 120 });
    expect(await faultOf({ ...professional, attestation })).toBe('invalid_grant, AUT-EXPIRED');
  });
});

describe('the organisation', () => {
  it('is refused with an attestation of a professional alone (trap 25)', async () => {
    const wallet = createWallet({ ...region.practice, credentials: [] });
    expect(await faultOf(professional, { wallet })).toBe('invalid_grant, AUT-ORGANIZATION-MISSING');
  });

  it('is refused with the credential of another holder', async () => {
    const wallet = createWallet({ ...region.stranger, credentials: region.wallet.credentials() });
    expect(await faultOf(professional, { wallet })).toBe('invalid_grant, AUT-HOLDER');
  });

  it('is refused with a credential it issued to itself', async () => {
    const credentials = [await region.organizationCredential(region.practice.did, '90000001', region.practice)];
    expect(await faultOf(professional, { wallet: createWallet({ ...region.practice, credentials }) })).toBe(
      'invalid_grant, AUT-ISSUER-UNTRUSTED',
    );
  });

  it('is refused once its credential is revoked, within a minute', async () => {
    expect(await faultOf(professional)).toBe('granted');
    region.revoked.add(3);
    region.clock.advance(61_000);
    expect(await faultOf(professional)).toBe('invalid_grant, AUT-REVOKED');
  });

  it('is refused with a key its DID document does not have, and accepted with a new one that it has', async () => {
    const wallet = createWallet({
      did: region.practice.did,
      key: ephemeralKey('k2'),
      credentials: region.wallet.credentials(),
    });
    expect(await faultOf(professional, { wallet })).toBe('invalid_grant, AUT-KEY-UNKNOWN');
    region.clock.advance(11_000);
    const renewed = region.party('90000001');
    const moved = createWallet({ ...renewed, credentials: region.wallet.credentials() });
    region.clock.advance(300_000);
    const attestation = await region.professionalAttestation();
    expect(await faultOf({ ...professional, attestation }, { wallet: moved })).toBe('granted');
  });
});

describe('a citizen', () => {
  const own = (attestation?: string): TokenAsk => ({
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
    scope: 'log',
    purpose: 'PATRQT',
    ...(attestation === undefined ? {} : { attestation }),
  });

  it('reaches the own data, as patient and as citizen', async () => {
    const token = unwrap(await client().token(own(await region.citizenAttestation())));
    const headers = unwrap(await token.authorize(search));
    expect(unwrap(await authenticate({ ...search, headers }))).toMatchObject({
      patient: bsn,
      citizen: { bsn, assurance: 'substantieel' },
      purpose: 'PATRQT',
    });
  });

  it('is refused without signing in, and with a level below substantieel', async () => {
    expect(await faultOf(own())).toBe('invalid_grant, AUT-CITIZEN-MISSING');
    expect(await faultOf(own(await region.citizenAttestation('midden')))).toBe('invalid_grant, AUT-ASSURANCE');
  });

  it('reaches nobody else and never acts as treatment', async () => {
    const attestation = await region.citizenAttestation();
    const other = '999990020' as NonNullable<TokenAsk['patient']>;
    expect(await faultOf({ ...own(attestation), patient: other })).toBe('invalid_grant, AUT-CITIZEN-OTHER');
    expect(await faultOf({ ...own(attestation), purpose: 'TREAT' })).toBe('invalid_grant, AUT-CITIZEN-OTHER');
    expect(await faultOf({ ...own(attestation), scope: 'bgz' })).toBe('invalid_grant, AUT-CALLER');
  });

  it('is refused with an attestation given to another service', async () => {
    const attestation = await region.citizenAttestation('hoog', region.stranger.did);
    expect(await faultOf(own(attestation))).toBe('invalid_grant, AUT-HOLDER');
  });
});

describe('breaking the glass', () => {
  it('needs a reason of fifteen characters', async () => {
    expect(await faultOf({ ...professional, purpose: 'BTG' })).toBe('invalid_grant, AUT-REASON');
    expect(await faultOf({ ...professional, purpose: 'BTG', reason: ' te kort       ' })).toBe(
      'invalid_grant, AUT-REASON',
    );
    expect(await faultOf({ ...professional, purpose: 'BTG', reason: 'bewusteloos gebracht' })).toBe('granted');
  });

  it('needs a professional, also for a scope of systems', async () => {
    const { attestation: _, ...system } = professional;
    const ask: TokenAsk = { ...system, scope: 'nvi:create', purpose: 'BTG', reason: 'bewusteloos gebracht' };
    expect(await faultOf(ask)).toBe('invalid_grant, AUT-PROFESSIONAL-MISSING');
  });
});

describe('the client', () => {
  it('asks one token for questions at the same moment, keeps it, and renews it 30 seconds before its end', async () => {
    const tokens = client();
    const [first, second] = await Promise.all([tokens.token(professional), tokens.token(professional)]);
    expect(unwrap(first).accessToken).toBe(unwrap(second).accessToken);
    region.clock.advance(269_000);
    expect(unwrap(await tokens.token(professional)).accessToken).toBe(unwrap(first).accessToken);
    region.clock.advance(2_000);
    expect(unwrap(await tokens.token(professional)).accessToken).not.toBe(unwrap(first).accessToken);
  });

  it('keeps tokens of different patients, purposes and people apart', async () => {
    const tokens = client();
    const { patient: _, ...nobody } = professional;
    const asks: TokenAsk[] = [professional, nobody, { ...professional, purpose: 'ETREAT' }];
    const made = await Promise.all(asks.map(async (ask) => unwrap(await tokens.token(ask)).accessToken));
    expect(new Set(made).size).toBe(3);
  });

  it('says that a scope does not exist here', async () => {
    expect(await faultOf({ ...professional, scope: 'bgz everything' })).toBe('invalid_scope, AUT-SCOPE');
  });

  it('gets no token while the log cannot be written', async () => {
    region.breakLog();
    expect(await faultOf(professional)).toBe('AUT-ENDPOINT-ANSWER');
  });

  it('is refused at an authorization server that does not exist', async () => {
    expect(await faultOf({ ...professional, tokenEndpoint: `${origin}/90000003/oauth/token` })).toBe('unknown');
  });

  it('is refused with presentations made for another authorization server', async () => {
    expect(await faultOf({ ...professional, audience: `${origin}/90000003/oauth` })).toBe(
      'invalid_client, AUT-AUDIENCE',
    );
  });
});

describe('a bound token', () => {
  const refused = async (request: Parameters<typeof authenticate>[0]) => {
    const answer = await authenticate(request);
    return answer.ok ? 'accepted' : [answer.fault.code, challengeOf(answer.fault)];
  };

  it('is refused as Bearer (trap 23)', async () => {
    const { accessToken } = unwrap(await client().token(professional));
    expect(await refused({ ...search, headers: { authorization: `Bearer ${accessToken}` } })).toEqual([
      'AUT-TOKEN-SCHEME',
      'DPoP error="invalid_token", algs="ES256"',
    ]);
  });

  it('is refused with a proof of another key', async () => {
    const token = unwrap(await client().token(professional));
    const thief = unwrap(await client({ dpopKey: ephemeralKey() }).token({ ...professional, purpose: 'COC' }));
    const { createDpopProof } = await import('./dpop/create-dpop-proof.ts');
    const dpop = unwrap(
      await createDpopProof({ ...search, accessToken: token.accessToken }, { ...region, key: ephemeralKey() }),
    );
    expect(thief.accessToken).not.toBe(token.accessToken);
    expect(await refused({ ...search, headers: { authorization: `DPoP ${token.accessToken}`, dpop } })).toEqual([
      'AUT-DPOP-KEY',
      'DPoP error="invalid_dpop_proof", algs="ES256"',
    ]);
  });

  it('is refused with a proof for another address, method or token, twice the same proof, two proofs or none', async () => {
    const tokens = client();
    const token = unwrap(await tokens.token(professional));
    const other = unwrap(await tokens.token({ ...professional, purpose: 'COC' }));
    const good = unwrap(await token.authorize(search));
    const elsewhere = unwrap(await token.authorize({ ...search, url: `${origin}/90000009/fhir/r4/Condition/_search` }));
    const get = unwrap(await token.authorize({ ...search, method: 'GET' }));
    const swapped = { ...good, dpop: unwrap(await other.authorize(search)).dpop ?? '' };
    expect(await refused({ ...search, headers: elsewhere })).toContain('AUT-DPOP-PROOF');
    expect(await refused({ ...search, headers: get })).toContain('AUT-DPOP-PROOF');
    expect(await refused({ ...search, headers: swapped })).toContain('AUT-DPOP-PROOF');
    expect(await refused({ ...search, headers: { authorization: good.authorization ?? '' } })).toContain(
      'AUT-DPOP-MISSING',
    );
    const two = [good.dpop ?? '', good.dpop ?? ''];
    expect(await refused({ ...search, headers: { ...good, dpop: two } })).toContain('AUT-DPOP-MISSING');
    expect(await refused({ ...search, headers: { ...good, dpop: two.join(', ') } })).toContain('AUT-DPOP-MISSING');
    expect(await refused({ ...search, headers: good })).toBe('accepted');
    expect(await refused({ ...search, headers: good })).toContain('AUT-REPLAYED');
  });

  it('is bound to the address without its query, and to the host from configuration', async () => {
    const token = unwrap(await client().token(professional));
    const headers = unwrap(
      await token.authorize({ method: 'GET', url: `${origin}/90000002/fhir/r4/Condition?page=2` }),
    );
    const request = { method: 'GET', url: `${origin}/90000002/fhir/r4/Condition?page=2`, headers };
    expect(await refused({ ...request, headers: { ...headers, host: 'evil.test' } })).toBe('accepted');
  });

  it('is refused at another custodian, after its end, and when its key id is unknown', async () => {
    const token = unwrap(await client().token(professional));
    const headers = async () => unwrap(await token.authorize(search));
    const elsewhere = accessTokenAuthenticator({
      ...region,
      tenantOf: () => ({ ...region.tenant, audience: `${origin}/90000009` }),
    });
    expect(await elsewhere({ ...search, headers: await headers() })).toMatchObject({ fault: { code: 'AUT-AUDIENCE' } });
    region.clock.advance(400_000);
    expect(await refused({ ...search, headers: await headers() })).toContain('AUT-EXPIRED');
  });

  it('is refused at another custodian of the same process, also when it was just accepted at its own', async () => {
    const token = unwrap(await client().token(professional));
    const neighbour = { ...region.tenant, audience: `${origin}/90000009` };
    const shared = accessTokenAuthenticator({
      ...region,
      tenantOf: (url) => (url.startsWith(neighbour.audience) ? neighbour : region.tenant),
    });
    const ask = async (url: string) => {
      const request = { method: 'GET', url };
      return shared({ ...request, headers: unwrap(await token.authorize(request)) });
    };
    for (const _again of [1, 2]) {
      expect(await ask(`${region.tenant.audience}/fhir/r4/Condition`)).toMatchObject({ ok: true });
      expect(await ask(`${neighbour.audience}/fhir/r4/Condition`)).toMatchObject({ fault: { code: 'AUT-AUDIENCE' } });
    }
  });

  it('leaves identity headers of a gateway unread (trap 40)', async () => {
    const headers = { 'x-gf-sub': '90000002', 'x-gf-act-sub': '00000099000000001000', 'x-gf-scope': 'bgz' };
    expect(await refused({ ...search, headers })).toContain('AUT-TOKEN-MISSING');
  });
});

describe('a token request', () => {
  const post = async (form: string) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = unwrap(await region.fetch({ method: 'POST', url: tokenEndpoint, headers, body: form }));
    return [answer.status, JSON.parse(answer.body).error, region.events.at(-1)?.ground];
  };
  const grant = 'grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer';

  it('is refused, and logged, with another grant, a repeated parameter, no scope or no proof of a key', async () => {
    expect(await post('grant_type=password')).toEqual([400, 'unsupported_grant_type', 'AUT-GRANT-TYPE']);
    expect(await post(`${grant}&${grant}`)).toEqual([400, 'invalid_request', 'AUT-PARAMETER']);
    expect(await post(grant)).toEqual([400, 'invalid_scope', 'AUT-SCOPE']);
    expect(await post(`${grant}&scope=bgz`)).toEqual([400, 'invalid_dpop_proof', 'AUT-DPOP-MISSING']);
    expect(region.events).toHaveLength(4);
  });

  it('is refused when client_id names another client than the signer of client_assertion', async () => {
    const naming = (id: string): Partial<Parameters<typeof tokenClient>[0]> => ({
      fetch: (request) =>
        region.fetch({ ...request, body: `${String(request.body)}&client_id=${encodeURIComponent(id)}` }),
    });
    expect(await faultOf(professional, naming(region.stranger.did))).toBe('invalid_client, AUT-CLIENT');
    expect(await faultOf(professional, naming(region.vendor.did))).toBe('granted');
  });

  it('is refused when a presentation of the organisation is used by another client than it was made for', async () => {
    let stolen = '';
    const listening: Partial<Parameters<typeof tokenClient>[0]> = {
      fetch: async (request) => {
        stolen = new URLSearchParams(String(request.body)).get('assertion') ?? '';
        return region.fetch({ ...request, body: '' });
      },
    };
    await client(listening).token(professional);
    const thief: Partial<Parameters<typeof tokenClient>[0]> = {
      clientWallet: createWallet({ ...region.stranger, credentials: [] }),
      fetch: (request) => {
        const form = new URLSearchParams(String(request.body));
        form.set('assertion', stolen);
        return region.fetch({ ...request, body: form.toString() });
      },
    };
    expect(await faultOf(professional, thief)).toBe('invalid_grant, AUT-CLIENT');
  });

  it('is refused when the same request is sent twice', async () => {
    let sent: Parameters<typeof region.fetch>[0] | undefined;
    const copying: Partial<Parameters<typeof tokenClient>[0]> = {
      fetch: (request) => {
        sent = request;
        return region.fetch(request);
      },
    };
    expect(await faultOf(professional, copying)).toBe('granted');
    const again = unwrap(await region.fetch(sent ?? { method: 'GET', url: origin }));
    expect([again.status, region.events.at(-1)?.ground]).toEqual([400, 'AUT-REPLAYED']);
  });
});
