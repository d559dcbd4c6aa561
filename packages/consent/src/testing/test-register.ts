/** A register on PostgreSQL behind real HTTP, with clients for whoever asks, chooses or listens. */
import { createOutbox } from '@stelsel/database';
import { type Authorize, createServer, type Fetcher } from '@stelsel/http';
import {
  type Actor,
  type Bsn,
  err,
  fixedClock,
  type LogEvent,
  ok,
  type Pseudonym,
  type Purpose,
  type Result,
  secureRandomness,
  type Ura,
} from '@stelsel/kernel';
import { afterFile, listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import {
  type ClosedQuestion,
  type ConsentClient,
  consentClient,
  consentFaults,
  consentMigrations,
  consentServer,
  noticeConsumer,
  patientSeal,
  postgresChoices,
  postgresSubscriptions,
  type Statement,
  startNotices,
} from '../index.ts';

const fetch = loopbackFetcher();
export const ann = '999990019' as Bsn;
export const bob = '999990020' as Bsn;
export const gp = { ura: '11111111' as Ura, type: 'Z3' };
export const hospital = { ura: '22222222' as Ura, type: 'V4' };
export const pharmacy = { ura: '33333333' as Ura, type: 'A1' };
export const otherPharmacy = { ura: '44444444' as Ura, type: 'A1' };
const any = { kind: 'any' } as const;
const types = new Map([gp, hospital, pharmacy, otherPharmacy].map(({ ura, type }) => [ura, type]));
const pseudonyms = new Map<string, Pseudonym>(
  [ann, bob].map((bsn, index) => [bsn, Buffer.alloc(32, index + 1).toString('base64url') as Pseudonym]),
);
export const pseudonymOf = (bsn: string): Pseudonym => pseudonyms.get(bsn) as Pseudonym;
const scopes = 'consent:ask,consent:open,consent:subscribe,consent:record,consent:own,consent:notify';

export const permit = (change: Partial<Statement> = {}): Statement => ({
  holder: any,
  user: any,
  data: 'GGC002',
  situation: 'regular',
  decision: 'permit',
  ...change,
});
export const objection = (change: Partial<Statement> = {}): Statement => permit({ decision: 'objection', ...change });

/** The header says who acts; verifying real tokens is tested where it is done. */
export const as =
  (ura: string, options: { citizen?: Bsn; scope?: string; purpose?: Purpose } = {}): Authorize =>
  async () =>
    ok({ authorization: JSON.stringify({ ura, scope: scopes, purpose: 'TREAT', ...options }) });

export const refusal = err(consentFaults('CNS-SCOPE', { scope: '-' }));
export async function authenticate({
  headers,
}: {
  headers: Readonly<Record<string, unknown>>;
}): Promise<Result<Actor>> {
  if (headers.authorization === undefined) {
    return refusal;
  }
  const { ura, scope, purpose, citizen } = JSON.parse(String(headers.authorization));
  const organization = { ura, name: `Organisatie ${ura}`, type: types.get(ura) ?? 'V4' };
  return ok({
    organization,
    client: 'did:web:x',
    purpose,
    scope: scope.split(','),
    tokenId: 't',
    ...(citizen === undefined ? {} : { citizen: { bsn: citizen, assurance: 'hoog' } }),
  });
}

export async function startRegister(options: { deliver?: Fetcher } = {}) {
  const clock = fixedClock();
  const db = await testDatabase({ schema: 'consent', migrations: consentMigrations });
  const outbox = createOutbox([noticeConsumer]);
  const [choices, subscriptions] = [postgresChoices(db, outbox), postgresSubscriptions(db, outbox)];
  const seal = patientSeal(new Uint8Array(32).fill(7), secureRandomness);
  const relay = startNotices(db, {
    choices,
    subscriptions,
    seal,
    fetch: options.deliver ?? fetch,
    authorize: as('99999999'),
    randomness: secureRandomness,
  });
  afterFile(() => relay.stop());
  const events: LogEvent[] = [];
  const used = new Set<string>();
  let pseudonymsWork = true;
  const server = createServer({ name: 'consent', clock });
  await server.register(
    consentServer({
      choices,
      subscriptions,
      seal,
      clock,
      randomness: secureRandomness,
      wake: () => relay.wake(),
      origin: 'https://consent.example',
      authenticate,
      pseudonymOf: async (bsn) => (pseudonymsWork ? ok(pseudonymOf(bsn)) : err(consentFaults('CNS-UNREACHABLE'))),
      openToken: async (token, askedBy) => {
        const [bsn = '', asker] = token.split('#');
        const fresh = !used.has(token);
        used.add(token);
        return fresh && asker === askedBy ? ok([pseudonymOf(bsn)]) : refusal;
      },
      log: async (event) => {
        events.push(event);
        return ok({ eventId: `event-${events.length}`, sequence: events.length });
      },
    }),
    { prefix: '/consent' },
  );
  const baseUrl = `${await listen(server)}/consent`;
  const client = (authorize: Authorize, fetcher: Fetcher = fetch): ConsentClient =>
    consentClient({ fetch: fetcher, baseUrl, authorize, clock, randomness: secureRandomness });
  const breakPseudonyms = () => {
    pseudonymsWork = false;
  };
  return {
    db,
    baseUrl,
    breakPseudonyms,
    client,
    clock,
    events,
    citizen: (bsn: Bsn) => client(as('99999999', { citizen: bsn })),
  };
}

export const question = (change: Partial<ClosedQuestion> = {}): ClosedQuestion => ({
  bsn: ann,
  holder: hospital,
  user: gp,
  categories: ['GGC002'],
  purpose: 'TREAT',
  ...change,
});
