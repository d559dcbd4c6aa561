/** The issuer over real HTTP: the wallet gets a credential, people sign in, and the authorization server believes it. */
import { createServer, type Fetcher } from '@stelsel/http';
import { type Bsn, fixedClock, type LogEvent, ok, secureRandomness, type Ura, type Uzi, unwrap } from '@stelsel/kernel';
import { listen, loopbackFetcher } from '@stelsel/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { memoryStatusRegister } from '../adapters/memory/status-register.ts';
import { authorizationServer } from '../authorization-server/authorization-server.ts';
import { didDocument } from '../did/did-document.ts';
import { didServer } from '../did/did-server.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { decodeUnverified } from '../jws/verify-jws.ts';
import type { TestIdentities } from '../ports.ts';
import { createTrust } from '../trust.ts';
import { createWallet } from '../wallet/create-wallet.ts';
import { obtainCredential } from '../wallet/obtain-credential.ts';
import { tokenClient } from '../wallet/token-client.ts';
import { createOffer } from './create-offer.ts';
import { credentialIssuer } from './credential-issuer.ts';

const origin = 'https://region.test:8443';
const issuer = `${origin}/issuer`;
const did = (name: string) => `did:web:region.test%3A8443:${name}`;
const organization = { ura: '90000001' as Ura, name: 'Huisartsenpraktijk De Linde', type: 'Z3' };
const second = { ura: '90000002' as Ura, name: 'Huisartsenpost', type: 'N6' };
const identities: TestIdentities = {
  organization: async (ura) => ok(ura === organization.ura ? organization : undefined),
  professional: async (id, ura) =>
    ok(
      id === '900000123' && (ura === organization.ura || ura === second.ura)
        ? {
            id,
            initials: 'A.B.',
            surname: 'Vries',
            role: '01.015',
            roleName: 'Huisarts',
            organization: ura === second.ura ? second : organization,
          }
        : undefined,
    ),
  citizen: async (bsn) => ok(bsn === '999990019' ? { bsn } : undefined),
};

let region: Awaited<ReturnType<typeof startRegion>>;
beforeEach(async () => {
  region = await startRegion();
});

async function startRegion() {
  const clock = fixedClock();
  const randomness = secureRandomness;
  const keys = { issuer: ephemeralKey('i'), '90000001': ephemeralKey('o'), vendor: ephemeralKey('v') };
  const documents = new Map(Object.entries(keys).map(([name, key]) => [did(name), didDocument(did(name), [key])]));
  const server = createServer({ name: 'issuer', clock });
  const loopback = loopbackFetcher();
  let address = '';
  const fetch: Fetcher = (request) => loopback({ ...request, url: request.url.replace(origin, address) });
  const trust = createTrust({
    organizationIssuers: [did('issuer')],
    citizenIssuers: [did('issuer')],
    professionalKeySets: [`${issuer}/jwks.json`],
    fetch,
    clock,
  });
  const events: LogEvent[] = [];
  const deps = {
    issuer,
    did: did('issuer'),
    key: keys.issuer,
    clock,
    randomness,
    resolver: trust.resolver,
    replay: memoryReplayStore({ clock }),
    identities,
    register: memoryStatusRegister({ randomness }),
    log: async (event: LogEvent) => {
      events.push(event);
      return ok({ eventId: 'e', sequence: events.length });
    },
    administrationSecret: 'administrator',
  };
  const tenant = {
    issuer: `${origin}/oauth`,
    audience: origin,
    key: ephemeralKey(),
    secret: randomness.bytes(32),
    scopes: { bgz: { callers: ['professional' as const] }, log: { callers: ['citizen' as const] } },
    tokenSeconds: 300,
  };
  await server.register(didServer({ origin, documentOf: async (name) => documents.get(name) }));
  await server.register(credentialIssuer(deps), { prefix: '/issuer' });
  await server.register(authorizationServer({ ...deps, trust, findTenant: () => tenant }), { prefix: '/oauth' });
  address = await listen(server);
  const holder = { fetch, did: did('90000001'), key: keys['90000001'], clock, issuer };
  const wallet = createWallet({ ...holder, credentials: [] });
  const clientWallet = createWallet({ did: did('vendor'), key: keys.vendor, credentials: [] });
  const tokens = tokenClient({ fetch, wallet, clientWallet, dpopKey: ephemeralKey(), clock, randomness });
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const json = { 'content-type': 'application/json', ...headers };
    return unwrap(await fetch({ method: 'POST', url: `${issuer}${path}`, headers: json, body: JSON.stringify(body) }));
  };
  return { clock, deps, events, fetch, holder, wallet, tokens, post, keys };
}

const ask = { tokenEndpoint: `${origin}/oauth/token`, audience: `${origin}/oauth` };
const admin = { authorization: 'Bearer administrator' };

describe('an organisation', () => {
  it('gets its credential with a code, once, on its own DID, and can ask tokens with it', async () => {
    const offer = unwrap(await createOffer('90000001', region.deps));
    region.wallet.add(unwrap(await obtainCredential(offer, region.holder)));
    const signedIn = JSON.parse(
      (await region.post('/sign-in/professional', { id: '900000123', ura: '90000001' })).body,
    );
    unwrap(await region.tokens.token({ ...ask, scope: 'bgz', purpose: 'TREAT', attestation: signedIn.attestation }));
    expect(await obtainCredential(offer, region.holder)).toMatchObject({ fault: { code: 'AUT-ENDPOINT' } });
  });

  it('gets no credential with a proof signed by a key that is not in its DID document', async () => {
    const offer = unwrap(await createOffer('90000001', region.deps));
    const key = ephemeralKey('o');
    expect(await obtainCredential(offer, { ...region.holder, key })).toMatchObject({ fault: { code: 'AUT-ENDPOINT' } });
    expect(region.events).toContainEqual(
      expect.objectContaining({ outcome: 'refused-token', ground: 'AUT-SIGNATURE' }),
    );
  });

  it('gets no credential after ten minutes, nor from an issuer its configuration does not name', async () => {
    const offer = unwrap(await createOffer('90000001', region.deps));
    expect(await obtainCredential(offer, { ...region.holder, issuer: 'https://other.test' })).toMatchObject({
      fault: { code: 'AUT-OFFER' },
    });
    region.clock.advance(601_000);
    expect(await obtainCredential(offer, region.holder)).toMatchObject({ fault: { code: 'AUT-ENDPOINT' } });
  });

  it('is offered a credential over HTTP by the administrator only, and only when it is known', async () => {
    expect((await region.post('/offers', { ura: '90000001' })).status).toBe(401);
    expect((await region.post('/offers', { ura: '90000009' }, admin)).status).toBe(404);
    const offer = JSON.parse((await region.post('/offers', { ura: '90000001' }, admin)).body);
    unwrap(await obtainCredential(offer, region.holder));
  });

  it('is refused after its credential was revoked', async () => {
    const credential = unwrap(
      await obtainCredential(unwrap(await createOffer('90000001', region.deps)), region.holder),
    );
    region.wallet.add(credential);
    const attestation = JSON.parse(
      (await region.post('/sign-in/professional', { id: '900000123', ura: '90000001' })).body,
    );
    const bgz = { ...ask, ...attestation, scope: 'bgz', purpose: 'TREAT' as const };
    unwrap(await region.tokens.token(bgz));
    const id = unwrap(decodeUnverified(credential)).claims.jti;
    expect((await region.post('/revocations', { id }, admin)).status).toBe(200);
    region.clock.advance(61_000);
    expect(await region.tokens.token({ ...bgz, purpose: 'COC' })).toMatchObject({
      fault: { params: { error: 'invalid_grant, AUT-REVOKED' } },
    });
  });
});

describe('people', () => {
  it('sign in as a citizen at one service and reach the own data there', async () => {
    region.wallet.add(
      unwrap(await obtainCredential(unwrap(await createOffer('90000001', region.deps)), region.holder)),
    );
    const body = { bsn: '999990019' as Bsn, assurance: 'hoog', service: did('90000001') };
    const { attestation } = JSON.parse((await region.post('/sign-in/citizen', body)).body);
    unwrap(await region.tokens.token({ ...ask, scope: 'log', purpose: 'PATRQT', attestation }));
    expect(region.events).toContainEqual(
      expect.objectContaining({ subject: { bsn: '999990019' }, outcome: 'answered' }),
    );
  });

  it('sign in once for every organisation they work for, as long as the sign-in lasts', async () => {
    const { signIn } = JSON.parse(
      (await region.post('/sign-in/professional', { id: '900000123', ura: '90000001' })).body,
    );
    const elsewhere = (ura: string, from = signIn) =>
      region.post('/sign-in/professional/elsewhere', { signIn: from, ura });
    const { attestation } = JSON.parse((await elsewhere('90000002')).body);
    expect(unwrap(decodeUnverified(attestation)).claims).toMatchObject({
      dezi_nummer: '900000123',
      abonnee_nummer: '90000002',
    });
    expect((await elsewhere('90000003')).status).toBe(404);
    expect((await elsewhere('90000002', attestation)).status).toBe(403);
    region.clock.advance(13 * 3_600_000);
    expect((await elsewhere('90000002')).status).toBe(403);
  });

  it('who are not known get no attestation, and the answer does not repeat the number', async () => {
    const citizen = await region.post('/sign-in/citizen', { bsn: '999990020', assurance: 'hoog', service: did('x') });
    expect(citizen.status).toBe(404);
    expect(citizen.body).not.toContain('999990020');
    const id = '900000999' as Uzi;
    expect((await region.post('/sign-in/professional', { id, ura: '90000001' })).status).toBe(404);
    expect((await region.post('/sign-in/professional', { id: 12, ura: [] })).status).toBe(400);
  });
});
