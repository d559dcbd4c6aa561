/** An index on PostgreSQL behind real HTTP, with clients for organisations. */
import { type Authorize, createServer } from '@stelsel/http';
import {
  type Actor,
  err,
  fixedClock,
  type LogEvent,
  namingSystem,
  ok,
  type Pseudonym,
  type Purpose,
  secureRandomness,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import { listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import {
  type ConsentGate,
  type LocalizationClient,
  localizationClient,
  localizationFaults,
  localizationMigrations,
  localizationServer,
  postgresRegistry,
} from '../index.ts';
import { writeListClaim } from '../list-profile.ts';

const fetch = loopbackFetcher();
export const all = 'nvi:create,nvi:read,nvi:delete,nvi:localize';
export const gp = '11111111';
export const hospital = '22222222';
export const pharmacy = '00003333';
const types: Record<string, string> = { [gp]: 'Z3', [hospital]: 'V4', [pharmacy]: 'A1' };

/** A token of these tests says whom it is for; `#` makes it another token of the same person. */
let serial = 0;
export const tokenFor = (person: string): string =>
  Buffer.from(`${person}#${serial++}#`.padEnd(48, '.')).toString('base64url');
export const pseudonymOf = (person: string): Pseudonym =>
  Buffer.from(person.padEnd(32, '.')).toString('base64url') as Pseudonym;

export const as =
  (ura: string, scopes = all, purpose: Purpose = 'TREAT'): Authorize =>
  async () =>
    ok({ authorization: `${ura} ${scopes} ${purpose}` });

const refusal = err(localizationFaults('LOC-SCOPE', { scope: '-' }));
const everybody: ConsentGate = async ({ holders }) => ok(holders);

export async function startIndex(gate: ConsentGate = everybody) {
  const clock = fixedClock();
  const db = await testDatabase({ schema: 'index', migrations: localizationMigrations });
  const events: LogEvent[] = [];
  const used = new Set<string>();
  const asked: Parameters<ConsentGate>[0][] = [];
  const server = createServer({ name: 'index', clock });
  let logWorks = true;
  await server.register(
    localizationServer({
      registry: postgresRegistry(db, clock),
      clock,
      randomness: secureRandomness,
      origin: 'https://index.example',
      authenticate: async ({ headers }) => {
        const [ura, scopes, purpose] = String(headers.authorization ?? '').split(' ');
        const organization = { ura: ura as Ura, name: 'x', type: types[ura ?? ''] ?? 'V4' };
        const actor = { organization, client: 'did:web:x', purpose, scope: (scopes ?? '').split(','), tokenId: 't' };
        return ura ? ok(actor as Actor) : refusal;
      },
      openToken: async (token) => {
        if (used.has(token)) {
          return refusal;
        }
        used.add(token);
        const person = Buffer.from(token, 'base64url').toString().split('#')[0] ?? '';
        return ok([pseudonymOf(person)]);
      },
      consentGate: async (ask) => {
        asked.push(ask);
        return gate(ask);
      },
      log: async (event) => {
        events.push(event);
        return logWorks
          ? ok({ eventId: '1', sequence: 1 })
          : err({ kind: 'unavailable', code: 'LOG-X', params: {}, text: { nl: '', en: '' } });
      },
    }),
    { prefix: '/index' },
  );
  const baseUrl = `${await listen(server)}/index`;
  const client = (ura: string, authorize = as(ura)): LocalizationClient =>
    localizationClient({ fetch, baseUrl, authorize }, { ura: ura as Ura, clientId: 'ehr-1' });
  const send = async (method: string, path: string, ura: string, body?: object | string, type?: string) => {
    const { authorization = '' } = unwrap(await as(ura)({ method, url: '' }));
    const answer = unwrap(
      await fetch({
        method,
        url: `${baseUrl}${path}`,
        headers: { authorization, ...(body === undefined ? {} : { 'content-type': type ?? 'application/fhir+json' }) },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    return { ...answer, json: answer.body === '' ? undefined : JSON.parse(answer.body) };
  };
  const breakLog = () => {
    logWorks = false;
  };
  return { db, baseUrl, breakLog, client, events, asked, send };
}

export const listOf = (ura: string, person: string, category: 'Condition' | 'Procedure' = 'Condition') =>
  writeListClaim({
    custodian: ura as Ura,
    category,
    token: tokenFor(person),
    source: { system: namingSystem.oauthClient, value: 'ehr-1' },
  });

export const find = (client: LocalizationClient, person: string, categories = ['Condition'] as const) =>
  client.findHolders({ subjectToken: tokenFor(person), consentToken: tokenFor(person), categories });
