/** Test only: the site with people, sources and registers of its own, without sockets and without a database. */
import { signIn } from '@stelsel/authentication';
import { createServer } from '@stelsel/http';
import { type Bsn, err, fixedClock, type LogEvent, ok, secureRandomness, unwrap } from '@stelsel/kernel';
import type { LightMyRequestResponse } from 'fastify';
import type { ExampleWorld } from '../adapters/http/example-visits.ts';
import { siteServer } from '../adapters/http/site-server.ts';
import { memoryMailStore } from '../adapters/memory/mail-store.ts';
import { memoryPendingChoices } from '../adapters/memory/pending-choices.ts';
import { memoryResearchChoices } from '../adapters/memory/research-choices.ts';
import { memorySealedItems } from '../adapters/memory/sealed-items.ts';
import { memoryShareStore } from '../adapters/memory/share-store.ts';
import type { Me } from '../api/me.ts';
import { fault } from '../faults.ts';
import { deliverMail } from '../mail/deliver-mail.ts';
import type { Mail } from '../mail/mail.ts';
import type { CitizenAccount } from '../session/citizen-account.ts';
import { sessionMemory } from '../session/session-memory.ts';
import type { SiteDeps } from '../site.ts';
import { memorySessions, noAttempts } from './memory-sessions.ts';
import { bsn, nameOf, testRepresentation } from './test-people.ts';
import { testWorld } from './test-world.ts';

const origin = 'https://mijn.example';

export interface TestVisitor {
  get(path: string): Promise<LightMyRequestResponse>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<LightMyRequestResponse>;
  remove(path: string): Promise<LightMyRequestResponse>;
  me(): Promise<Me>;
  readonly cookie: () => string;
}

export async function testSite(
  change: Partial<Pick<SiteDeps, 'higher'>> = {},
  { mail = true }: { readonly mail?: boolean } = {},
) {
  const clock = fixedClock(Date.parse('2026-11-22T10:00:00Z'));
  const world = testWorld();
  const representation = testRepresentation(clock);
  const events: LogEvent[] = [];
  const memory = sessionMemory({ representation, clock, randomness: secureRandomness });
  const site = signIn<CitizenAccount>({
    site: { name: 'mijn', origin, policy: { issuer: 'https://login.example' } as never },
    sessions: memorySessions(),
    attempts: noAttempts as never,
    replay: { useOnce: async () => ok() },
    fetch: async () => err(fault('CIT-UNKNOWN')),
    clock,
    randomness: secureRandomness,
    accountOf: () => err(fault('CIT-SIGN-IN')),
    onEnd: (id) => memory.forget(id),
    languageOf: () => 'nl',
    onFault: (_request, reply, problem) => reply.code(403).send({ code: problem.code }),
  });
  const items = memorySealedItems();
  const shares = memoryShareStore();
  const post: Mail[] = [];
  const mailing = {
    store: memoryMailStore(),
    send: async (sent: Mail) => {
      post.push(sent);
      return ok();
    },
  };
  const secret = new Uint8Array(32);
  const exampleOfMees = {
    bsn: bsn.mees,
    name: 'Voor Beeld',
    birthDate: '1980-01-01',
    ageYears: 46,
    relation: 'self',
    rights: ['read', 'act', 'consent'],
    regime: 'adult',
  } as const;
  const example: ExampleWorld = { ...testWorld(), persons: [exampleOfMees] };
  const server = createServer({ name: 'mijn', clock });
  await server.register(
    siteServer({
      origin,
      signIn: site,
      memory,
      representation,
      world,
      example,
      organization: { ura: '90000009', name: 'MijnZorgoverzicht', type: 'PGO', did: 'did:web:mijn.example' },
      log: async (event) => {
        events.push(event);
        return ok({ eventId: `l${events.length}`, sequence: events.length });
      },
      itemStore: items,
      research: memoryResearchChoices(),
      pendingChoices: memoryPendingChoices(),
      shares,
      secret,
      ...(mail ? { mail: mailing } : {}),
      higher: [],
      version: '1',
      clock,
      randomness: secureRandomness,
      wait: async () => undefined,
      page: '<!doctype html><title>MijnZorgoverzicht</title>',
      ...change,
    }),
  );
  const visitor = (cookie: string, token = ''): TestVisitor => {
    let jar = cookie;
    const send = async (
      method: 'GET' | 'POST' | 'DELETE',
      url: string,
      body?: object,
      headers: Record<string, string> = {},
    ) => {
      const reply = await server.inject({
        method,
        url: url.startsWith('/') ? url : `/api/v1/${url}`,
        headers: { cookie: jar, origin, 'x-form-token': token, ...headers },
        ...(body === undefined ? {} : { payload: body }),
      });
      const [set] = [reply.headers['set-cookie'] ?? []].flat();
      jar = set === undefined ? jar : (set.split(';')[0] ?? '');
      return reply;
    };
    return {
      get: (path) => send('GET', path),
      post: (path, body, headers) => send('POST', path, body, headers),
      remove: (path) => send('DELETE', path),
      me: async () => (await send('GET', 'me')).json<Me>(),
      cookie: () => jar,
    };
  };
  const signedIn = async (person: Bsn, assurance: 'substantieel' | 'hoog' = 'substantieel'): Promise<TestVisitor> => {
    const account: CitizenAccount = {
      bsn: person,
      name: nameOf(person),
      assurance,
      attestation: person,
      ownSecret: `secret ${person}`,
    };
    const id = unwrap(
      await site.sessions.begin({ account, issuer: 'i', subject: person, assurance, idToken: '' }, undefined),
    );
    const [cookie = ''] = site.cookie.set(id).split(';');
    const { formToken } = await visitor(cookie).me();
    return visitor(cookie, formToken);
  };
  return {
    server,
    clock,
    world,
    representation,
    events,
    items,
    shares,
    memory,
    /** Mails that were sent, oldest first. */
    post,
    deliverMail: async () =>
      void unwrap(await deliverMail({ ...mailing, origin, secret, clock, randomness: secureRandomness })),
    signedIn,
    stranger: () => visitor(''),
  };
}

/** The events of a stream. */
export function eventsOf<T>(reply: LightMyRequestResponse): readonly T[] {
  return reply.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
