/** A directory with real storage, and a client that speaks plain HTTP to it. */

import { r4Model } from '@stelsel/fhir';
import { createServer, type Fetcher } from '@stelsel/http';
import {
  type Actor,
  type Clock,
  err,
  fixedClock,
  type LogEvent,
  ok,
  parseKvk,
  parseUra,
  secureRandomness,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import { createStore, type Repository, storeMigrations } from '@stelsel/store';
import { fetchInto, oncePerFile, testDatabase } from '@stelsel/testkit';
import { directoryServer } from '../adapters/http/directory-server.ts';
import { addressingFaults } from '../faults.ts';
import type { TrustChain } from '../ports.ts';
import { seedOrganizations } from '../server/seed-organizations.ts';

export const hospital = unwrap(parseUra('90000001'));
export const clinic = unwrap(parseUra('90000002'));
export const vendor = unwrap(parseUra('90000003'));

export const base = 'https://directory.example';

export interface TestDirectory {
  readonly fetch: Fetcher;
  readonly repository: Repository;
  readonly clock: Clock & { advance(ms: number): void };
  readonly events: LogEvent[];
  send(method: string, path: string, options?: SendOptions): Promise<Sent>;
}

interface SendOptions {
  readonly as?: Ura | 'nobody' | 'reader';
  readonly body?: object;
  readonly ifMatch?: string;
}

export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;
  /** Code of the fault in an OperationOutcome, and its place. */
  readonly code: string | undefined;
  readonly at: string | undefined;
}

function actorOf(ura: Ura): Actor {
  return {
    organization: { ura, name: 'Organisatie', type: 'V4' },
    client: `did:web:${ura}.example`,
    purpose: 'TREAT',
    scope: ['directory:read', 'directory:write'],
    tokenId: 'token',
  };
}

/** One database for a whole file; every directory in it is a tenant of its own. */
const shared = oncePerFile(() => testDatabase({ schema: 'directory', migrations: storeMigrations }));
let directories = 0;

export async function testDirectory(options: { readonly trustChain?: TrustChain } = {}): Promise<TestDirectory> {
  directories += 1;
  const db = await shared();
  const clock = fixedClock();
  const repository = createStore({ db, clock, randomness: secureRandomness }).repository(
    `directory-${directories}`,
    r4Model,
  );
  const events: LogEvent[] = [];
  const server = createServer({ name: 'directory', clock });
  server.register(
    directoryServer({
      repository,
      clock,
      baseUrl: base,
      authenticate: async ({ headers }) => authenticate(String(headers.authorization)),
      log: async (event) => {
        events.push(event);
        return ok({ eventId: 'e', sequence: 0 });
      },
      ...options,
    }),
  );
  unwrap(await seedOrganizations(repository, seeds));
  const fetch = fetchInto((url) => (url.origin === base ? server : undefined));
  return { fetch, repository, clock, events, send: (method, path, more) => send(fetch, method, path, more) };
}

const seeds = [
  { ura: hospital, name: 'Ziekenhuis Noord', type: 'V4', kvk: unwrap(parseKvk('90001234')) },
  { ura: clinic, name: 'Kliniek Zuid', type: 'V6' },
  { ura: vendor, name: 'Leverancier', type: 'Z3', kvk: unwrap(parseKvk('90005678')) },
];

async function authenticate(token: string) {
  if (token === 'reader') {
    return ok({ ...actorOf(hospital), scope: ['directory:read'] });
  }
  const ura = parseUra(token);
  return ura.ok ? ok(actorOf(ura.value)) : err(addressingFaults('ADR-SCOPE', { scope: 'token' }));
}

async function send(fetch: Fetcher, method: string, path: string, options: SendOptions = {}): Promise<Sent> {
  const { as = hospital, body, ifMatch } = options;
  const response = unwrap(
    await fetch({
      method,
      url: base + path,
      headers: {
        authorization: as,
        ...(body === undefined ? {} : { 'content-type': 'application/fhir+json' }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const parsed = JSON.parse(response.body) as Record<string, unknown>;
  const [issue] = (parsed.issue ?? []) as { details?: { coding?: { code: string }[] }; expression?: string[] }[];
  return {
    status: response.status,
    headers: response.headers,
    body: parsed,
    code: issue?.details?.coding?.[0]?.code,
    at: issue?.expression?.[0],
  };
}
