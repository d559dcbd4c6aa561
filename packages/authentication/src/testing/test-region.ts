/** Test only: a GP practice, its software, an issuer and a custodian, on servers without sockets. */
import { createServer, type Fetcher } from '@stelsel/http';
import { fixedClock, type LogEvent, namingSystem, ok, type Result, seededRandomness, unwrap } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { authorizationServer } from '../authorization-server/authorization-server.ts';
import type { AuthorizationTenant } from '../authorization-server/tenant.ts';
import { credentialTypes, type StatusEntry } from '../credentials/credential.ts';
import { issueCredential } from '../credentials/issue-credential.ts';
import { encodeStatusList } from '../credentials/status-list.ts';
import { type DidDocument, didDocument, keyIdOf } from '../did/did-document.ts';
import { didServer } from '../did/did-server.ts';
import { ephemeralKey } from '../jws/ephemeral-key.ts';
import { signJws } from '../jws/sign-jws.ts';
import { createTrust } from '../trust.ts';
import { createWallet } from '../wallet/create-wallet.ts';

export const origin = 'https://region.test:8443';
const didFor = (name: string): string => `did:web:region.test%3A8443:${name}`;
export const bsn = '999990019';

export type TestRegion = Awaited<ReturnType<typeof testRegion>>;

export async function testRegion(fetchInto: (serverFor: (url: URL) => FastifyInstance | undefined) => Fetcher) {
  const clock = fixedClock();
  const randomness = seededRandomness(7);
  const deps = { clock, randomness };
  const documents = new Map<string, DidDocument>();
  const events: LogEvent[] = [];
  const revoked = new Set<number>();
  const withdrawn = new Set<string>();
  let sequence = 0;
  let logWorks = true;

  const party = (name: string) => {
    const key = ephemeralKey('k1');
    documents.set(didFor(name), didDocument(didFor(name), [key]));
    return { did: didFor(name), key };
  };
  const [practice, vendor, issuer, stranger] = [party('90000001'), party('vendor'), party('issuer'), party('stranger')];
  const signIn = ephemeralKey('dezi-1');

  const statusUrl = `${origin}/status/1`;
  const status = (index: number): StatusEntry => ({
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: statusUrl,
  });
  const issue = async (
    type: string,
    holder: string,
    subject: Record<string, unknown>,
    from: { readonly did: string; readonly key: typeof issuer.key } = issuer,
  ): Promise<string> =>
    unwrap(
      await issueCredential(
        { type, holder, subject, lifetimeSeconds: 3600, status: status(3) },
        { ...deps, issuer: from.did, key: from.key },
      ),
    );
  const organizationCredential = (holder: string, ura = '90000001', from = issuer) =>
    issue(
      credentialTypes.organization,
      holder,
      { identifier: { system: namingSystem.ura, value: ura }, name: 'Huisartsenpraktijk De Linde', roleCodeNL: 'Z3' },
      from,
    );
  const citizenAttestation = (assurance = 'substantieel', holder = practice.did) =>
    issue(credentialTypes.citizen, holder, {
      person: { identifier: { system: namingSystem.bsn, value: bsn }, assurance },
    });
  const professionalAttestation = async (changes: Record<string, unknown> = {}, jku = `${origin}/dezi/jwks.json`) => {
    const now = Math.floor(clock.nowMs() / 1000);
    const claims = {
      jti: randomness.uuid(),
      iss: 'https://auth.dezi.nl',
      nbf: now,
      exp: now + 3600,
      loa_dezi: 'http://eidas.europe.eu/LoA/high',
      dezi_nummer: '900000123',
      voorletters: 'A.B.',
      voorvoegsel: 'de',
      achternaam: 'Vries',
      abonnee_nummer: '90000001',
      abonnee_naam: 'Huisartsenpraktijk De Linde',
      rol_code: '01.015',
      rol_naam: 'Huisarts',
      rol_code_bron: 'http://www.dezi.nl/rol_code_bron/big',
      status_uri: `${origin}/dezi/status/1`,
      ...changes,
    };
    return unwrap(await signJws({ typ: 'JWT', jku }, claims, signIn));
  };

  const tenant: AuthorizationTenant = {
    issuer: `${origin}/90000002/oauth`,
    audience: `${origin}/90000002`,
    key: ephemeralKey(),
    secret: randomness.bytes(32),
    scopes: {
      bgz: { callers: ['professional'] },
      log: { callers: ['citizen'] },
      'nvi:create': { callers: ['organization', 'professional'] },
    },
    tokenSeconds: 300,
  };

  const server: FastifyInstance = createServer({ name: 'region', clock });
  const asked: string[] = [];
  server.addHook('onRequest', async (request) => {
    asked.push(request.url);
  });
  await server.register(didServer({ origin, documentOf: async (did) => documents.get(did) }));
  server.get('/status/1', async () => {
    const now = Math.floor(clock.nowMs() / 1000);
    const vc = {
      id: statusUrl,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      credentialSubject: {
        type: 'BitstringStatusList',
        statusPurpose: 'revocation',
        encodedList: encodeStatusList([...revoked]),
      },
    };
    const claims = { iss: issuer.did, jti: statusUrl, iat: now, exp: now + 300, vc };
    return unwrap(await signJws({ typ: 'JWT', kid: keyIdOf(issuer.did, issuer.key) }, claims, issuer.key));
  });
  server.get('/dezi/jwks.json', async () => ({ keys: [{ ...signIn.publicJwk, kid: signIn.kid }] }));
  server.get('/dezi/status/1', async (request) => ({ status: withdrawn.has(request.url) ? 'ingetrokken' : 'geldig' }));
  const fetch: Fetcher = fetchInto((url) => (url.origin === origin ? server : undefined));
  const replay = memoryReplayStore({ clock });
  const trust = createTrust({
    organizationIssuers: [issuer.did],
    citizenIssuers: [issuer.did],
    professionalKeySets: [`${origin}/dezi/jwks.json`],
    fetch,
    clock,
  });
  const log = async (event: LogEvent): Promise<Result<{ eventId: string; sequence: number }>> => {
    if (!logWorks) {
      return { ok: false, fault: { kind: 'unavailable', code: 'LOG-DOWN', params: {}, text: { nl: '', en: '' } } };
    }
    events.push(event);
    sequence += 1;
    return ok({ eventId: String(sequence), sequence });
  };
  await server.register(
    authorizationServer({
      ...deps,
      trust,
      replay,
      log,
      introspectionSecret: 'between-servers',
      findTenant: ({ ura }) => (ura === '90000002' ? tenant : undefined),
    }),
    { prefix: '/:ura/oauth' },
  );

  return {
    clock,
    randomness,
    documents,
    events,
    revoked,
    withdrawn,
    asked,
    party,
    practice,
    vendor,
    issuer,
    stranger,
    issue,
    status,
    organizationCredential,
    citizenAttestation,
    professionalAttestation,
    signIn,
    tenant,
    server,
    fetch,
    replay,
    trust,
    dpopKey: ephemeralKey(),
    breakLog: () => {
      logWorks = false;
    },
    wallet: createWallet({ ...practice, credentials: [await organizationCredential(practice.did)] }),
    clientWallet: createWallet({ ...vendor, credentials: [] }),
  };
}
