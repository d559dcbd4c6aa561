/** A site with sign-in and the provider of test accounts, each on its own port, on one throw-away database. */
import { createServer as plainServer } from 'node:net';
import { createServer, type Fetcher } from '@stelsel/http';
import { err, fixedClock, ok, secureRandomness, unwrap } from '@stelsel/kernel';
import { loopbackFetcher, memoryKeyStore, testDatabase } from '@stelsel/testkit';
import { memoryReplayStore } from '../adapters/memory/replay-store.ts';
import { authenticationMigrations } from '../adapters/postgres/migrations.ts';
import { postgresProviderItems } from '../adapters/postgres/provider-items.ts';
import { sessionMigrations } from '../adapters/postgres/session-migrations.ts';
import { postgresAttemptStore, postgresSessionStore } from '../adapters/postgres/session-store.ts';
import { fault } from '../faults.ts';
import type { ProviderAccount } from '../provider/provider-account.ts';
import { signInProvider } from '../provider/sign-in-provider.ts';
import type { ProviderPolicy } from '../sign-in/provider-policy.ts';
import { type Departed, signIn } from '../sign-in/sign-in-server.ts';
import { testBrowser } from './test-browser.ts';

const accounts: readonly ProviderAccount[] = [
  {
    id: 'p-1001',
    name: 'Sanne Verzonnen',
    about: { nl: 'Mag alles.', en: 'May do everything.' },
    assurance: 'substantieel',
    claims: { organisation: 'v-org' },
  },
  {
    id: 'p-1002',
    name: 'Bas Verzonnen',
    about: { nl: 'Meldt zich zwak aan.', en: 'Signs in weakly.' },
    assurance: 'midden',
    claims: { organisation: 'v-org' },
  },
  {
    id: 'p-1003',
    name: 'Kim Verzonnen',
    about: { nl: 'Hoort hier niet.', en: 'Does not belong here.' },
    assurance: 'hoog',
    claims: {},
  },
];

interface ProofAccount {
  readonly organisation: string;
}

export async function signInTestSite(change: Partial<ProviderPolicy> = {}) {
  // The library reads the clock of the machine, so this one starts there and is only ever moved.
  const clock = fixedClock(Date.now());
  const fetch = loopbackFetcher();
  const keys = memoryKeyStore();
  const [sitePort, providerPort] = await Promise.all([freePort(), freePort()]);
  const [origin, issuer] = [`http://127.0.0.1:${sitePort}`, `http://localhost:${providerPort}`];
  const client = { id: 'proef', name: 'Proefsite', origin, accounts };
  const providerKey = unwrap(await keys.signingKey('provider', 'ES256'));
  const provider = createServer({ name: 'provider', clock });
  const providerDb = await testDatabase({ schema: 'authentication', migrations: authenticationMigrations });
  await provider.register(
    signInProvider({
      issuer,
      key: providerKey,
      cookieSecret: 'a secret of the test',
      clients: [client],
      items: postgresProviderItems(providerDb),
      fetch,
      clock,
    }),
  );
  const db = await testDatabase({ schema: 'sessions', migrations: sessionMigrations });
  const between: { fetch: Fetcher } = { fetch };
  const site = createServer({ name: 'site', clock });
  const providerSessions: (string | undefined)[] = [];
  const departed: Departed<ProofAccount>[] = [];
  let logIsAway = (): boolean => false;
  const own = signIn<ProofAccount>({
    site: {
      name: 'proef',
      origin,
      policy: {
        issuer,
        clientId: 'proef',
        client: { key: unwrap(await keys.signingKey('site', 'ES256')) },
        scopes: ['profile'],
        signature: 'ES256',
        assurances: ['substantieel', 'hoog'],
        maxAgeSeconds: 3_600,
        userinfo: false,
        loopback: true,
        ...change,
      },
    },
    sessions: postgresSessionStore({ db, clock }),
    attempts: postgresAttemptStore(db),
    replay: memoryReplayStore({ clock }),
    fetch: (request) => between.fetch(request),
    clock,
    randomness: secureRandomness,
    accountOf: ({ claims, providerSession }) => {
      providerSessions.push(providerSession);
      return typeof claims.organisation === 'string'
        ? ok({ organisation: claims.organisation })
        : err(fault('AUT-CLAIM', { claim: 'organisation' }));
    },
    left: async (who) => {
      departed.push(who);
      return logIsAway() ? err(fault('AUT-SESSION-STORE')) : ok();
    },
    languageOf: (path) => (path.startsWith('/en') ? 'en' : 'nl'),
    onFault: (_request, reply, problem) => reply.code(400).type('text/html').send(problem.code),
  });
  await own.addTo(site);
  let changes = 0;
  site.get('/*', async (request, reply) => {
    const session = await own.session(request);
    const who = session.ok ? (session.value?.account.organisation ?? 'bezoeker') : session.fault.code;
    return reply.type('text/html').send(`${who}<form method="post" action="/wijzig"></form>`);
  });
  site.post('/wijzig', async () => {
    changes += 1;
    return 'gewijzigd';
  });
  await site.listen({ host: '127.0.0.1', port: sitePort });
  await provider.listen({ host: '127.0.0.1', port: providerPort });
  return {
    origin,
    issuer,
    clock,
    db,
    between,
    providerKey,
    fetch,
    changes: () => changes,
    /** Who left since the last time this was asked. */
    departed: () => departed.splice(0),
    /** What the provider called its session at the last sign-in. */
    providerSession: () => providerSessions.at(-1) ?? '',
    /** Lets the log be away, or back. */
    withoutLog: (away: boolean) => {
      logIsAway = () => away;
    },
    browser: () => testBrowser(fetch),
    close: async () => {
      await Promise.all([site.close(), provider.close(), fetch.close()]);
    },
    stopProvider: () => provider.close(),
  };
}

/** Both are taken at the same time, so they differ. */
async function freePort(): Promise<number> {
  const server = plainServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
