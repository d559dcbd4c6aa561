/** Register, notices and a node against each other, over real HTTP and on PostgreSQL. */
import { createServer } from '@stelsel/http';
import { fixedClock, ok, unwrap } from '@stelsel/kernel';
import { fetchInto, testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { localConsentMigrations, localConsents, notificationEndpoint, postgresKnownConsents } from './index.ts';
import {
  ann,
  as,
  authenticate,
  gp,
  hospital,
  objection,
  permit,
  pharmacy,
  refusal,
  startRegister,
} from './testing/test-register.ts';

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

  it('of what holds now go to who subscribes, and to nobody who heard it already', async () => {
    const node = await startNode();
    const heard: string[] = [];
    const { client, citizen } = await startRegister({
      deliver: async (request) => {
        heard.push(new URL(request.url).host);
        return request.url === subscription.endpoint
          ? node.deliver(request)
          : ok({ status: 204, headers: {}, body: '' });
      },
    });
    unwrap(await client(as(hospital.ura)).subscribe(subscription));
    await expect.poll(() => heard).toEqual(['node.example']);
    const other = { ...subscription, holder: pharmacy, endpoint: 'https://pharmacy.example/notify' };
    unwrap(await client(as(pharmacy.ura)).subscribe(other));
    await expect.poll(() => heard).toEqual(['node.example', 'pharmacy.example']);
    unwrap(await citizen(ann).record(permit()));
    await expect.poll(() => heard.slice(2).toSorted()).toEqual(['node.example', 'pharmacy.example']);
    expect(node.changes).toHaveLength(2);
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
