/** A node with two organisations on a real store and a real log, asked over HTTP; tokens and consent are as a test says. */

import { createGrants, createPolicyEngine } from '@stelsel/authorization';
import { discoverExchanges, type Exchange } from '@stelsel/exchanges';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  type Fault,
  identifierFault,
  type LogEvent,
  ok,
  parseBsn,
  parseUra,
  parseUzi,
  type Result,
  secureRandomness,
  systemClock,
  type TraceEvent,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { createStore, type Repository, storeMigrations } from '@stelsel/store';
import { memoryKeyStore, testDatabase } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { dicomwebServer } from '../dicomweb/dicomweb-server.ts';
import { ownRecordScope } from '../guard/match.ts';
import { nodeServer } from '../node-server.ts';
import type { ConsentAnswers, NodeDeps, Tenant } from '../ports.ts';
import { memoryGlassBook } from './memory-glass-book.ts';

export const anna: Bsn = unwrap(parseBsn('999990019'));
export const bram: Bsn = unwrap(parseBsn('999990020'));
/** Known to nobody. */
export const carla: Bsn = unwrap(parseBsn('999990032'));
export const hospital: Ura = unwrap(parseUra('90000001'));
export const pharmacy: Ura = unwrap(parseUra('90000002'));
export const practice: Ura = unwrap(parseUra('90000003'));

export const gp: Actor = {
  organization: { ura: practice, name: 'Huisartsenpraktijk De Linde', type: 'Z3' },
  client: 'did:web:linde.example',
  professional: { id: unwrap(parseUzi('900000011')), name: 'A. Arts', role: '01.015' },
  purpose: 'TREAT',
  patient: anna,
  scope: ['bgz'],
  tokenId: 'token-1',
};

export const citizen = (bsn: Bsn, scope = 'bgz'): Actor => ({
  organization: { ura: practice, name: 'MijnZorgoverzicht', type: 'PGO' },
  client: 'did:web:burger.example',
  citizen: { bsn, assurance: 'hoog' },
  purpose: 'PATRQT',
  scope: [scope],
  tokenId: `token-of-citizen-${scope}`,
});

export const ownSystem = (ura: Ura): Actor => ({
  organization: { ura, name: 'Eigen systeem', type: 'V4' },
  client: 'did:web:epd.example',
  purpose: 'TREAT',
  scope: [ownRecordScope],
  tokenId: 'token-of-own-system',
});

export interface TestNode {
  readonly server: FastifyInstance;
  readonly deps: NodeDeps;
  readonly tenants: ReadonlyMap<Ura, Tenant>;
  /** Only the hospital keeps a record in STU3 as well. */
  readonly stu3Tenants: ReadonlyMap<Ura, Tenant>;
  readonly traces: TraceEvent[];
  /** Every event appended to the log of any organisation, in order. */
  readonly logged: LogEvent[];
  /** What the consent register says from now on. */
  setConsent(answer: Result<ConsentAnswers>): void;
  /** The next call is of this actor; the token itself is not looked at. */
  actAs(actor: Actor | Fault): void;
  breakLog(broken: boolean): void;
  /** Looks on right after an event became durable. */
  onLogged(look: (event: LogEvent) => Promise<void>): void;
  endGrants(bsn: Bsn): void;
  readonly consentAsked: Bsn[];
  /** The address that each token had to prove, in order. */
  readonly proven: string[];
}

const permitAll: ConsentAnswers = { GGC002: 'permit', GGC012: 'permit', GGC013: 'permit' };

export interface TestNodeOptions {
  /** Those of the repository when it is not said. */
  readonly exchanges?: readonly Exchange[];
  /** Puts another repository in the place of the store's own. */
  readonly repositoryOf?: (ura: Ura, own: Repository) => Promise<Repository>;
}

export async function testNode(options: TestNodeOptions = {}): Promise<TestNode> {
  const exchanges = options.exchanges ?? (await discoverExchanges());
  const storeDb = await testDatabase({ schema: 'node', migrations: storeMigrations });
  const logDb = await testDatabase({ schema: 'log', migrations: loggingMigrations });
  const store = createStore({ db: storeDb, clock: systemClock, randomness: secureRandomness });
  const keys = memoryKeyStore();
  const grants = createGrants<ConsentAnswers>({ clock: systemClock });
  let consent: Result<ConsentAnswers> = ok(permitAll);
  let acting: Actor | Fault = gp;
  let logBroken = false;
  let look: (event: LogEvent) => Promise<void> = async () => undefined;
  const logged: LogEvent[] = [];
  const traces: TraceEvent[] = [];
  const consentAsked: Bsn[] = [];
  const proven: string[] = [];

  const tenantOf = async (ura: Ura, name: string, type: string, model = r4Model): Promise<Tenant> => {
    const record = `${ura}${model === r4Model ? '' : '-stu3'}`;
    const log = createLog({
      db: logDb,
      tenant: ura,
      key: unwrap(await keys.signingKey(`log ${ura}`, 'EdDSA')),
      secret: unwrap(await keys.secret('log', 32)),
      clock: systemClock,
      source: { site: 'node.example', name, ura },
    });
    return {
      ura,
      name,
      type,
      fhirBase: `https://node.example/${ura}/fhir/${model.version.toLowerCase()}`,
      bulk: store.bulk(record, model),
      images: store.images(record, model),
      repository: await (options.repositoryOf ?? (async (_ura, own) => own))(ura, store.repository(record, model)),
      authenticate: async ({ url }) => {
        proven.push(url);
        return 'kind' in acting ? err(acting) : ok(acting);
      },
      log: {
        append: async (event) => {
          if (logBroken) {
            return err(identifierFault('ID-OIN'));
          }
          logged.push(event);
          const receipt = await log.append(event);
          await look(event);
          return receipt;
        },
        search: log.search,
      },
      askConsent: async ({ bsn }) => {
        consentAsked.push(bsn);
        return consent;
      },
    };
  };
  const tenants = new Map([
    [hospital, await tenantOf(hospital, 'Ziekenhuis Noord', 'V4')],
    [pharmacy, await tenantOf(pharmacy, 'Apotheek De Brug', 'J8')],
  ]);
  const stu3Tenants = new Map([[hospital, await tenantOf(hospital, 'Ziekenhuis Noord', 'V4', stu3Model)]]);
  const deps: NodeDeps = {
    tenantOf: (ura, version) => (version === 'R4' ? tenants : stu3Tenants).get(ura),
    exchanges,
    policies: unwrap(createPolicyEngine(exchanges)),
    grants,
    glass: memoryGlassBook(),
    pageKey: secureRandomness.bytes(32),
    clock: systemClock,
    randomness: secureRandomness,
    tracer: (event) => traces.push(event),
  };
  const server = createServer({ name: 'node', clock: systemClock });
  await server.register(nodeServer(deps));
  await server.register(dicomwebServer(deps));
  return {
    server,
    deps,
    tenants,
    stu3Tenants,
    traces,
    logged,
    consentAsked,
    proven,
    setConsent: (answer) => {
      consent = answer;
    },
    actAs: (actor) => {
      acting = actor;
    },
    breakLog: (broken) => {
      logBroken = broken;
    },
    onLogged: (asked) => {
      look = asked;
    },
    endGrants: grants.endGrants,
  };
}
