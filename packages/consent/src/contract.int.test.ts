/** Client, register, notices and a node against each other, over real HTTP and on PostgreSQL. */
import { createOutbox } from '@stelsel/database';
import { type Authorize, createServer, type Fetcher, httpFaults } from '@stelsel/http';
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
  type Uzi,
  unwrap,
} from '@stelsel/kernel';
import { fetchInto, listen, loopbackFetcher, testDatabase } from '@stelsel/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type ClosedQuestion,
  type ConsentClient,
  consentClient,
  consentFaults,
  consentMigrations,
  consentServer,
  localConsentMigrations,
  localConsents,
  noticeConsumer,
  notificationEndpoint,
  patientSeal,
  postgresChoices,
  postgresKnownConsents,
  postgresSubscriptions,
  type Statement,
  startNotices,
} from './index.ts';
import { writeClosedAnswer } from './xacml/closed-answer.ts';

const fetch = loopbackFetcher();
const ann = '999990019' as Bsn;
const bob = '999990020' as Bsn;
const gp = { ura: '11111111' as Ura, type: 'Z3' };
const hospital = { ura: '22222222' as Ura, type: 'V4' };
const pharmacy = { ura: '33333333' as Ura, type: 'A1' };
const otherPharmacy = { ura: '44444444' as Ura, type: 'A1' };
const any = { kind: 'any' } as const;
const types = new Map([gp, hospital, pharmacy, otherPharmacy].map(({ ura, type }) => [ura, type]));
const pseudonyms = new Map<string, Pseudonym>(
  [ann, bob].map((bsn, index) => [bsn, Buffer.alloc(32, index + 1).toString('base64url') as Pseudonym]),
);
const pseudonymOf = (bsn: string): Pseudonym => pseudonyms.get(bsn) as Pseudonym;
const scopes = 'consent:ask,consent:open,consent:subscribe,consent:record,consent:own,consent:notify';

const permit = (change: Partial<Statement> = {}): Statement => ({
  holder: any,
  user: any,
  data: 'GGC002',
  situation: 'regular',
  decision: 'permit',
  ...change,
});
const objection = (change: Partial<Statement> = {}): Statement => permit({ decision: 'objection', ...change });

/** The header says who acts; verifying real tokens is tested where it is done. */
const as =
  (ura: string, options: { citizen?: Bsn; scope?: string; purpose?: Purpose } = {}): Authorize =>
  async () =>
    ok({ authorization: JSON.stringify({ ura, scope: scopes, purpose: 'TREAT', ...options }) });

const refusal = err(consentFaults('CNS-SCOPE', { scope: '-' }));
async function authenticate({ headers }: { headers: Readonly<Record<string, unknown>> }): Promise<Result<Actor>> {
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

const stopping: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(stopping.map((stop) => stop()));
});

async function startRegister(options: { deliver?: Fetcher } = {}) {
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
  stopping.push(() => relay.stop());
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

const question = (change: Partial<ClosedQuestion> = {}): ClosedQuestion => ({
  bsn: ann,
  holder: hospital,
  user: gp,
  categories: ['GGC002'],
  purpose: 'TREAT',
  ...change,
});

describe('the closed question', () => {
  it('is denied without a choice, permitted after one, and denied on the next question after an objection', async () => {
    const { client, citizen } = await startRegister();
    const holder = client(as(hospital.ura));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'deny' });
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'permit' });
    unwrap(await citizen(ann).record(objection()));
    expect(unwrap(await holder.askClosed(question()))).toEqual({ GGC002: 'deny' });
  });

  it('answers every category on its own: a permit for medication is none for treatment data', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ data: 'GGC013' })));
    const answer = await client(as(hospital.ura)).askClosed(question({ categories: ['GGC013', 'GGC002', 'GGC012'] }));
    expect(unwrap(answer)).toEqual({ GGC013: 'permit', GGC002: 'deny', GGC012: 'deny' });
  });

  it('is about one person only', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await client(as(hospital.ura)).askClosed(question({ bsn: bob })))).toEqual({ GGC002: 'deny' });
  });

  it('can end in only my own pharmacy', async () => {
    const { client, citizen } = await startRegister();
    const own = { kind: 'organization', ura: pharmacy.ura } as const;
    unwrap(await citizen(ann).record(permit({ user: own, data: 'GGC013' })));
    const holder = client(as(hospital.ura));
    const ask = (user: typeof gp) => holder.askClosed(question({ user, categories: ['GGC013'] }));
    expect(unwrap(await ask(pharmacy))).toEqual({ GGC013: 'permit' });
    expect(unwrap(await ask(otherPharmacy))).toEqual({ GGC013: 'deny' });
  });

  it('is refused when another organisation asks about the data of a holder', async () => {
    const { client } = await startRegister();
    const refused = await client(as(gp.ura)).askClosed(question());
    expect(refused).toMatchObject({ fault: { code: 'CNS-REFUSED', params: { status: 403 } } });
  });

  it('is not applicable for a category or a type of organisation that no table has; that is no consent', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    const holder = client(as(hospital.ura));
    const strange = await holder.explainClosed(question({ categories: ['GGC999', 'GGC002'] }));
    expect(strange).toEqual({
      GGC999: { answer: 'deny', reason: 'not-applicable' },
      GGC002: { answer: 'permit', reason: 'permit' },
    });
    const sbi = await holder.explainClosed(question({ user: { ...gp, type: '8621' } }));
    expect(sbi.GGC002).toEqual({ answer: 'deny', reason: 'not-applicable' });
  });

  it('is logged with pseudonym, professional and mandate, and without the BSN', async () => {
    const { client, events } = await startRegister();
    const professional = { id: '000095254' as Uzi, role: '01.015', mandated: '000095255' as Uzi };
    unwrap(await client(as(hospital.ura)).askClosed(question({ user: { ...gp, professional } })));
    expect(events.at(-1)).toMatchObject({
      act: 'consent-question',
      outcome: 'withheld-consent',
      subject: { pseudonym: pseudonymOf(ann) },
      query: 'closed user=11111111 professional=000095254 role=01.015 mandated=000095255 purpose=TREAT GGC002',
      ground: 'GGC002 Deny: no choice',
    });
    expect(JSON.stringify(events)).not.toContain(ann);
  });

  it('is indeterminate when the register cannot look; the client denies and says why', async () => {
    const { client, breakPseudonyms } = await startRegister();
    breakPseudonyms();
    const holder = client(as(hospital.ura));
    expect((await holder.explainClosed(question())).GGC002).toMatchObject({ answer: 'deny', reason: 'indeterminate' });
    expect(await holder.askClosed(question())).toMatchObject({
      fault: { code: 'CNS-INDETERMINATE', kind: 'unavailable' },
    });
  });

  it.each([
    ['a timeout', async () => err(httpFaults('HTTP-TIMEOUT', { host: 'x', ms: 1 })), 'CNS-TIMEOUT'],
    [
      'an unreachable register',
      async () => err(httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'y' })),
      'CNS-UNREACHABLE',
    ],
    ['status 500', async () => ok({ status: 500, headers: {}, body: '' }), 'CNS-REGISTER-STATUS'],
    ['an answer that is no XML', async () => ok({ status: 200, headers: {}, body: 'Permit' }), 'CNS-ANSWER'],
    [
      'an answer about another category',
      async () => {
        const results = [{ category: 'GGC013', decision: 'Permit' } as const];
        const body = writeClosedAnswer(results, { messageId: undefined, randomness: secureRandomness });
        return ok({ status: 200, headers: {}, body });
      },
      'CNS-MISSING',
    ],
  ] as [string, Fetcher, string][])('ends in a denial with its own reason after %s', async (_, fetcher, code) => {
    const deps = { fetch: fetcher, baseUrl: 'https://x', authorize: as(hospital.ura) };
    const holder = consentClient({ ...deps, clock: fixedClock(), randomness: secureRandomness });
    expect((await holder.explainClosed(question())).GGC002).toMatchObject({ answer: 'deny', fault: { code } });
    expect(await holder.askClosed(question())).toMatchObject({ ok: false, fault: { code } });
  });
});

describe('the open question', () => {
  const token = (bsn: Bsn, asker: string): string => `${bsn}#${asker}#${secureRandomness.uuid()}`;
  const asker = (party: typeof gp, purpose: Purpose = 'TREAT'): Actor => ({
    organization: { ...party, name: 'x' },
    client: 'did:web:x',
    purpose,
    scope: [],
    tokenId: 't',
  });
  const index = as('90000901', { scope: 'consent:open,consent:open-for-others' });

  it('of the index keeps the holders and categories that may be shown to the asker', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'ziekenhuizen' } })));
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'apotheken' }, data: 'GGC013' })));
    const holders = [
      { ...hospital, categories: ['Condition', 'MedicationUse'] },
      { ...pharmacy, categories: ['Condition', 'MedicationUse'] },
      { ura: '55555555', type: 'G5', categories: ['Condition'] },
    ];
    const ask = { consentToken: token(ann, gp.ura), asker: asker(gp), holders };
    expect(unwrap(await client(index).askOpen(ask))).toEqual([
      { ura: hospital.ura, categories: ['Condition', 'MedicationUse'] },
      { ura: pharmacy.ura, categories: ['MedicationUse'] },
    ]);
  });

  it('takes a token once, and only of the organisation that it was made for', async () => {
    const { client } = await startRegister();
    const ask = { consentToken: token(ann, gp.ura), asker: asker(gp), holders: [] };
    expect(await client(index).askOpen({ ...ask, asker: asker(hospital) })).toMatchObject({ ok: false });
    const fresh = { ...ask, consentToken: token(ann, gp.ura) };
    expect(unwrap(await client(index).askOpen(fresh))).toEqual([]);
    expect(await client(index).askOpen(fresh)).toMatchObject({ ok: false, fault: { code: 'CNS-REFUSED' } });
  });

  it('for somebody else is refused to an organisation that is not the index', async () => {
    const { client } = await startRegister();
    const ask = { subject: { bsn: ann }, user: hospital, purpose: 'TREAT' } as const;
    expect(await client(as(gp.ura)).askWhoMay(ask)).toMatchObject({ fault: { params: { status: 403 } } });
    expect((await client(as(gp.ura)).askWhoMay({ ...ask, user: gp })).ok).toBe(true);
  });

  it('in an emergency follows the emergency choice', async () => {
    const { client, citizen } = await startRegister();
    unwrap(await citizen(ann).record(permit({ situation: 'emergency' })));
    const holders = [{ ...hospital, categories: ['Condition'] }];
    const ask = (purpose: Purpose) =>
      client(index).askOpen({ consentToken: token(ann, gp.ura), asker: asker(gp, purpose), holders });
    expect(unwrap(await ask('ETREAT'))).toHaveLength(1);
    expect(unwrap(await ask('TREAT'))).toHaveLength(0);
  });

  it('without holders answers from the subscribers, and which kinds of holders may', async () => {
    const { client, citizen } = await startRegister({
      deliver: async () => ok({ status: 204, headers: {}, body: '' }),
    });
    const endpoint = 'https://node.example/notify';
    unwrap(await client(as(hospital.ura)).subscribe({ bsn: ann, holder: hospital, endpoint }));
    unwrap(await client(as(pharmacy.ura)).subscribe({ bsn: ann, holder: pharmacy, endpoint }));
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'ziekenhuizen' } })));
    const answer = unwrap(await client(as(gp.ura)).askWhoMay({ subject: { bsn: ann }, user: gp, purpose: 'TREAT' }));
    const all = ['GGC002', 'GGC012', 'GGC013'];
    expect(answer.holders).toEqual([{ ura: hospital.ura, categories: all }]);
    expect(answer.holderCategories).toEqual([{ code: 'ziekenhuizen', categories: all }]);
  });
});

describe('the choices of a person', () => {
  it('are read back, replaced one by one, taken back, and all kept in the history', async () => {
    const { citizen, clock } = await startRegister();
    const person = citizen(ann);
    unwrap(await person.record(permit()));
    clock.advance(1_000);
    unwrap(await person.record(objection()));
    clock.advance(1_000);
    const { id } = unwrap(await person.record(permit({ data: 'GGC013' })));
    expect(
      unwrap(await person.choices())
        .map(({ statement }) => statement.decision)
        .sort(),
    ).toEqual(['objection', 'permit']);
    unwrap(await person.end(id));
    expect(unwrap(await person.choices())).toHaveLength(1);
    const history = unwrap(await person.history());
    expect(history.map(({ active }) => active)).toEqual([false, true, false]);
    expect(await person.end(id)).toMatchObject({ fault: { params: { status: 404 } } });
  });

  it('keep every kind of holder and user that was chosen', async () => {
    const { citizen } = await startRegister();
    const statements = [
      permit(),
      objection({ holder: { kind: 'category', code: 'ggz' }, user: { kind: 'category', code: 'RPZAC104' } }),
      permit({ holder: { kind: 'organization', ura: hospital.ura }, user: { kind: 'organization', ura: gp.ura } }),
      permit({ situation: 'emergency', data: 'GGC012' }),
    ];
    for (const statement of statements) {
      unwrap(await citizen(ann).record(statement));
    }
    const read = unwrap(await citizen(ann).choices()).map(({ statement }) => JSON.stringify(statement));
    expect(read.sort()).toEqual(statements.map((statement) => JSON.stringify({ ...statement })).sort());
  });

  it('are given with a receipt: the entry in the log', async () => {
    const { citizen, events } = await startRegister();
    const { id, receipt } = unwrap(await citizen(ann).record(permit()));
    expect(receipt).toBe(`event-${events.length}`);
    expect(events.at(-1)).toMatchObject({ act: 'consent-change', outcome: 'answered', resources: [`Consent/${id}`] });
  });

  it('made by a care provider name the provider', async () => {
    const { citizen, client } = await startRegister();
    unwrap(await client(as(gp.ura)).record(permit(), ann));
    expect(unwrap(await citizen(ann).choices())).toMatchObject([
      { recordedBy: { kind: 'provider', name: `Organisatie ${gp.ura}`, ura: gp.ura } },
    ]);
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await citizen(ann).choices())[0]).not.toHaveProperty('recordedBy');
  });

  it('are shown to the person only', async () => {
    const { citizen, client } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    expect(await client(as(gp.ura)).choices()).toMatchObject({ fault: { params: { status: 403 } } });
    expect(unwrap(await citizen(bob).choices())).toEqual([]);
    expect(await citizen(bob).record(permit(), ann)).toMatchObject({ fault: { params: { status: 400 } } });
  });

  it('about the same question at the same moment end as one', async () => {
    const { citizen } = await startRegister();
    const recorded = await Promise.all([1, 2, 3, 4].map(() => citizen(ann).record(permit())));
    expect(recorded.every(({ ok: done }) => done)).toBe(true);
    expect(unwrap(await citizen(ann).choices())).toHaveLength(1);
    expect(unwrap(await citizen(ann).history())).toHaveLength(4);
  });

  it('are stored without a readable BSN', async () => {
    const { db, citizen, client } = await startRegister({
      deliver: async () => ok({ status: 204, headers: {}, body: '' }),
    });
    unwrap(await citizen(ann).record(permit()));
    unwrap(await client(as(hospital.ura)).subscribe({ bsn: ann, holder: hospital, endpoint: 'https://n.example/x' }));
    const rows = await db.query<{ text: string }>(
      'select row_to_json(c)::text as text from choice c union all select row_to_json(s)::text from subscription s',
    );
    const text = rows.map((row) => row.text).join();
    expect(text).not.toContain(ann);
    expect(text).not.toContain(Buffer.from(ann).toString('hex'));
  });
});

describe('notices', () => {
  async function startNode(format: 'json' | 'broken' = 'json') {
    const clock = fixedClock();
    const db = await testDatabase({ schema: 'consents', migrations: localConsentMigrations });
    const changes: string[] = [];
    const consents = localConsents({
      store: postgresKnownConsents(db, clock),
      subjectOf: async (_, bsn) => ok(`person-${bsn.slice(-4)}`),
      onChange: ({ tenant, bsn }) => {
        changes.push(`${tenant} ${bsn}`);
      },
    });
    const server = createServer({ name: 'node', clock });
    let failures = format === 'broken' ? 1 : 0;
    await server.register(
      notificationEndpoint({
        consents,
        isTenant: (ura) => ura === hospital.ura,
        authenticate,
        origin: 'https://node.example',
        log: async () => {
          failures -= 1;
          return failures >= 0 ? refusal : ok({ eventId: '1', sequence: 1 });
        },
      }),
      { prefix: '/notify' },
    );
    const deliver = fetchInto(server);
    const decide = async () => {
      const about = { bsn: ann, holder: hospital, user: gp, categories: ['GGC002'], purpose: 'TREAT' } as const;
      return unwrap(await consents.decide(about)).GGC002;
    };
    return { consents, changes, decide, deliver, server };
  }
  const subscription = { bsn: ann, holder: hospital, endpoint: 'https://node.example/notify' };

  it('reach the node after every change, and end at once what was granted', async () => {
    const node = await startNode();
    const { client, citizen } = await startRegister({ deliver: node.deliver });
    expect(await node.decide()).toBe('unknown');
    unwrap(await client(as(hospital.ura)).subscribe(subscription));
    await expect.poll(node.decide).toBe('deny');
    unwrap(await citizen(ann).record(permit()));
    await expect.poll(node.decide).toBe('permit');
    const { id } = unwrap(await citizen(ann).record(objection({ user: { kind: 'category', code: 'RPZAC001' } })));
    await expect.poll(node.decide).toBe('deny');
    unwrap(await citizen(ann).end(id));
    await expect.poll(node.decide).toBe('permit');
    expect(new Set(node.changes)).toEqual(new Set([`${hospital.ura} ${ann}`]));
  });

  it('are sent again when the node could not take them', async () => {
    const node = await startNode('broken');
    const { client, citizen } = await startRegister({ deliver: node.deliver });
    unwrap(await citizen(ann).record(permit()));
    unwrap(await client(as(hospital.ura)).subscribe(subscription));
    await expect.poll(node.decide, { timeout: 10_000 }).toBe('permit');
  });

  it('are not sent to a holder whom the change does not concern', async () => {
    const node = await startNode();
    const { client, citizen } = await startRegister({ deliver: node.deliver });
    unwrap(await client(as(hospital.ura)).subscribe(subscription));
    unwrap(await citizen(ann).record(permit({ holder: { kind: 'category', code: 'ggz' } })));
    await expect.poll(node.decide).toBe('deny');
  });

  it('combine with the consents of the organisation itself: the most specific wins', async () => {
    const node = await startNode();
    const { client, citizen } = await startRegister({ deliver: node.deliver });
    unwrap(await citizen(ann).record(objection()));
    unwrap(await client(as(hospital.ura)).subscribe(subscription));
    await expect.poll(node.decide).toBe('deny');
    const own = permit({ user: { kind: 'organization', ura: gp.ura } });
    unwrap(await node.consents.recordLocal(hospital.ura, ann, [own]));
    expect(await node.decide()).toBe('permit');
  });

  it.each([
    ['a subscription for another organisation', { ...subscription, holder: pharmacy }, 403],
    ['a plain http address', { ...subscription, endpoint: 'http://node.example/notify' }, 400],
  ])('are refused with %s', async (_, request, status) => {
    const { client } = await startRegister();
    expect(await client(as(hospital.ura)).subscribe(request)).toMatchObject({ fault: { params: { status } } });
  });

  it('stop after the subscription ends, and a subscription asked twice is one', async () => {
    const node = await startNode();
    const { client } = await startRegister({ deliver: node.deliver });
    const holder = client(as(hospital.ura));
    const [one, two] = [unwrap(await holder.subscribe(subscription)), unwrap(await holder.subscribe(subscription))];
    expect(one).toEqual(two);
    expect(await client(as(gp.ura)).unsubscribe(one.id)).toMatchObject({ fault: { params: { status: 404 } } });
    unwrap(await holder.unsubscribe(one.id));
    expect(await holder.unsubscribe(one.id)).toMatchObject({ fault: { params: { status: 404 } } });
  });
});

describe('a notice in XML', () => {
  const xml = (ura: string): string => `<?xml version="1.0"?>
<Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/><entry>
 <fullUrl value="urn:uuid:5a3b1c9e-0000-4000-8000-000000000001"/>
 <resource><Consent>
  <meta><profile value="http://vzvz.nl/fhir/StructureDefinition/Consent-Mitz-Notify|3.8.0"/></meta>
  <extension url="http://fhir.nl/StructureDefinition/OTV-ProviderCategory"><valueCoding><system value="http://fhir.nl/otv/CodeSystem/raadplegende-zorgaanbiedercategorie"/><code value="RPZAC001"/></valueCoding></extension>
  <status value="active"/>
  <scope><coding><system value="http://terminology.hl7.org/CodeSystem/consentscope"/><code value="patient-privacy"/></coding></scope>
  <category><coding><system value="http://fhir.nl/otv/CodeSystem/gegevenscategorie"/><code value="GGC002"/></coding></category>
  <patient><identifier><system value="http://fhir.nl/fhir/NamingSystem/bsn"/><value value="${ann}"/></identifier></patient>
  <provision><type value="permit"/>
   <actor><role><coding><system value="http://terminology.hl7.org/CodeSystem/v3-ParticipationType"/><code value="CST"/></coding></role>
    <reference><identifier><system value="http://fhir.nl/fhir/NamingSystem/ura"/><value value="${ura}"/></identifier></reference></actor>
   <purpose><system value="http://terminology.hl7.org/CodeSystem/v3-ActReason"/><code value="TREAT"/></purpose></provision>
 </Consent></resource>
 <request><method value="POST"/><url value="Consent"/></request></entry></Bundle>`;

  it.each([
    [hospital.ura, 'consent:notify', 204, 'permit'],
    [pharmacy.ura, 'consent:notify', 400, 'unknown'],
    [hospital.ura, 'consent:ask', 403, 'unknown'],
  ])('for %s with scope %s is answered by %i', async (ura, scope, status, decision) => {
    const db = await testDatabase({ schema: 'consents', migrations: localConsentMigrations });
    const consents = localConsents({
      store: postgresKnownConsents(db, fixedClock()),
      subjectOf: async () => ok('person'),
      onChange: () => undefined,
    });
    const server = createServer({ name: 'node', clock: fixedClock() });
    const log = async () => ok({ eventId: '1', sequence: 1 });
    const isTenant = (tenant: string) => tenant === hospital.ura;
    await server.register(notificationEndpoint({ consents, isTenant, authenticate, origin: 'https://n', log }));
    const { authorization = '' } = unwrap(await as('99999999', { scope })({ method: 'POST', url: '' }));
    const answer = await server.inject({
      method: 'POST',
      url: '/',
      headers: { authorization, 'content-type': 'application/fhir+xml' },
      payload: xml(ura),
    });
    expect(answer.statusCode).toBe(status);
    const about = { bsn: ann, holder: hospital, user: gp, categories: ['GGC002'], purpose: 'TREAT' } as const;
    expect(unwrap(await consents.decide(about))).toEqual({ GGC002: decision });
  });
});
