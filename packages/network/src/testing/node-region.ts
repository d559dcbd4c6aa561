/** Care organisations as real nodes: own store, own log, policies of the exchanges, listening on real sockets. */
import { createGrants, createPolicyEngine } from '@stelsel/authorization';
import { discoverExchanges } from '@stelsel/exchanges';
import { type Resource, r4Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  type LogEvent,
  namingSystem,
  ok,
  parseUra,
  parseUzi,
  secureRandomness,
  systemClock,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { type ConsentAnswers, nodeServer, type Tenant } from '@stelsel/node';
import { createStore, storeMigrations } from '@stelsel/store';
import { listen, loopbackFetcher, memoryKeyStore, testDatabase } from '@stelsel/testkit';
import { fault } from '../faults.ts';
import type { NetworkDeps } from '../ports.ts';

export interface Holder {
  readonly ura: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly resources: readonly Resource[];
  readonly consent?: 'permit' | 'deny';
}

export interface NodeRegion {
  readonly deps: NetworkDeps;
  /** What the log of each holder got, in order. */
  readonly logged: ReadonlyMap<Ura, LogEvent[]>;
}

const practice = { ura: unwrap(parseUra('90000009')), name: 'Huisartsenpraktijk De Linde', type: 'Z3' };

/** The asking side of a practice with these holders around it; tokens are minted here, everything else is real. */
export async function nodeRegion(holders: readonly Holder[], role = '01.015'): Promise<NodeRegion> {
  const exchanges = await discoverExchanges();
  const [storeDb, logDb] = await Promise.all([
    testDatabase({ schema: 'store', migrations: storeMigrations }),
    testDatabase({ schema: 'log', migrations: loggingMigrations }),
  ]);
  const store = createStore({ db: storeDb, clock: systemClock, randomness: secureRandomness });
  const keys = memoryKeyStore();
  const tokens = new Map<string, Actor>();
  const logged = new Map<Ura, LogEvent[]>();
  const places = new Map<Ura, Tenant>();
  for (const { ura: number, type, resources, consent = 'permit' } of holders) {
    const ura = unwrap(parseUra(number));
    const events: LogEvent[] = [];
    logged.set(ura, events);
    const repository = store.repository(ura, r4Model);
    unwrap(await repository.putAll(resources));
    const log = createLog({
      db: logDb,
      tenant: ura,
      key: unwrap(await keys.signingKey(`log ${ura}`, 'EdDSA')),
      secret: unwrap(await keys.secret('log', 32)),
      clock: systemClock,
      source: { site: 'node.example', name: `Bron ${ura}`, ura },
    });
    const server = createServer({ name: ura, clock: systemClock });
    let tenant: Tenant | undefined;
    await server.register(
      nodeServer({
        tenantOf: (asked) => (asked === ura ? tenant : undefined),
        exchanges,
        policies: unwrap(createPolicyEngine(exchanges)),
        grants: createGrants<ConsentAnswers>({ clock: systemClock }),
        pageKey: secureRandomness.bytes(32),
        clock: systemClock,
        randomness: secureRandomness,
      }),
    );
    tenant = {
      ura,
      name: `Bron ${ura}`,
      type,
      fhirBase: `${await listen(server)}/${ura}/fhir/r4`,
      repository,
      authenticate: async ({ headers }) => {
        const actor = tokens.get(String(headers.authorization));
        return actor === undefined ? err(fault('NET-NO-ATTESTATION')) : ok(actor);
      },
      log: {
        append: (event) => {
          events.push(event);
          return log.append(event);
        },
        search: log.search,
      },
      askConsent: async ({ categories }) => ok(Object.fromEntries(categories.map((category) => [category, consent]))),
    };
    places.set(ura, tenant);
  }
  const professional = { id: unwrap(parseUzi('900000011')), name: 'A. Arts', role };
  const deps: NetworkDeps = {
    asker: practice,
    exchanges,
    knowsPatient: async () => ok(true),
    pseudonymFor: async () => ok('token'),
    recipients: { index: { organization: 'ura:1', scope: 'nvi' }, consent: { organization: 'ura:2', scope: 'otv' } },
    index: { tokenEndpoint: 'https://index.example/token', audience: 'https://index.example', scope: 'nvi:localize' },
    findHolders: async () => ok([...places.keys()].map((ura) => ({ ura, categories: [] }))),
    findEndpoint: async ({ ura }) => {
      const place = places.get(ura);
      return place === undefined
        ? err(fault('NET-NO-ORGANIZATION'))
        : ok({ organization: place, fhirBase: place.fhirBase, tokenEndpoint: `${place.fhirBase}/token` });
    },
    requestToken: async ({ scope, purpose, patient, reason }) => {
      const accessToken = secureRandomness.uuid();
      tokens.set(`DPoP ${accessToken}`, {
        organization: practice,
        client: 'did:web:linde.example',
        purpose,
        scope: scope.split(' '),
        tokenId: accessToken,
        ...(reason === undefined ? {} : { reason }),
        ...(purpose === 'PATRQT' && patient !== undefined
          ? { citizen: { bsn: patient, assurance: 'hoog' as const } }
          : { professional, ...(patient === undefined ? {} : { patient }) }),
      });
      return ok({ accessToken, authorize: async () => ok({ authorization: `DPoP ${accessToken}` }) });
    },
    fetch: loopbackFetcher(),
    count: () => undefined,
    clock: systemClock,
    randomness: secureRandomness,
    limits: { questionMs: 20_000, requestMs: 15_000 },
  };
  return { deps, logged };
}

/** A patient with one record of several kinds. */
export function recordOf(bsn: Bsn): readonly Resource[] {
  const subject = { reference: 'Patient/p' };
  const use = { coding: [{ system: 'http://snomed.info/sct', code: '422979000' }] };
  return [
    { resourceType: 'Practitioner', id: 'gp', name: [{ text: 'A. Arts' }] },
    {
      resourceType: 'Patient',
      id: 'p',
      identifier: [{ system: namingSystem.bsn, value: bsn }],
      generalPractitioner: [{ reference: 'Practitioner/gp' }],
    },
    { resourceType: 'Condition', id: 'c', subject, code: { text: 'Astma' } },
    { resourceType: 'AllergyIntolerance', id: 'a', patient: subject, code: { text: 'Noten' } },
    { resourceType: 'Medication', id: 'm', code: { text: 'Paracetamol' } },
    {
      resourceType: 'MedicationStatement',
      id: 's',
      status: 'active',
      subject,
      category: use,
      medicationReference: { reference: 'Medication/m' },
    },
  ];
}
