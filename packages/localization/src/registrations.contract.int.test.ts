/** The client and the index against each other, over real HTTP and on PostgreSQL: what organisations register. */
import type { Fetcher } from '@stelsel/http';
import { namingSystem, ok, type Ura, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { type LocalizationClient, localizationClient } from './index.ts';
import { custodianExtension } from './list-profile.ts';
import { as, find, gp, hospital, listOf, pharmacy, startIndex, tokenFor } from './testing/test-index.ts';

describe('one registration at a time', () => {
  it('answers 201 with the List without subject, and 200 with the same id when it comes again', async () => {
    const { send } = await startIndex();
    const first = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    const again = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json.id).toBe(first.json.id);
    expect(first.json).not.toHaveProperty('subject');
    expect(first.headers.location).toBe(`https://index.example/index/List/${first.json.id}`);
  });

  it('of two at the same moment gives both the same id', async () => {
    const { send } = await startIndex();
    const both = await Promise.all([1, 2, 3].map(() => send('POST', '/List', hospital, listOf(hospital, 'ann'))));
    expect(new Set(both.map(({ json }) => json.id)).size).toBe(1);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
  });

  it('is refused for another URA than that of the token', async () => {
    const { send, events } = await startIndex();
    const refused = await send('POST', '/List', gp, listOf(hospital, 'ann'));
    expect(refused.status).toBe(403);
    expect(refused.json.issue[0].expression).toEqual(['List.extension.valueReference.identifier']);
    expect(events.at(-1)).toMatchObject({ outcome: 'refused-right', ground: 'LOC-CUSTODIAN-OTHER' });
  });

  it('is read and deleted by its owner; to others it does not exist', async () => {
    const { send } = await startIndex();
    const { json } = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    expect((await send('GET', `/List/${json.id}`, gp)).status).toBe(404);
    expect((await send('DELETE', `/List/${json.id}`, gp)).status).toBe(404);
    const own = await send('GET', `/List/${json.id}`, hospital);
    expect([own.status, own.json.id]).toEqual([200, json.id]);
    expect(own.json).not.toHaveProperty('subject');
    expect((await send('DELETE', `/List/${json.id}`, hospital)).status).toBe(204);
    expect((await send('GET', `/List/${json.id}`, hospital)).status).toBe(404);
  });

  it('is not updated', async () => {
    const { send } = await startIndex();
    const { json } = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    expect((await send('PUT', `/List/${json.id}`, hospital, listOf(hospital, 'ann'))).status).toBe(422);
  });

  it('needs the scope of what it does', async () => {
    const { client } = await startIndex();
    const reader = client(hospital, as(hospital, 'nvi:localize'));
    const refused = await reader.register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]);
    expect(refused).toMatchObject({ fault: { code: 'LOC-REFUSED', params: { status: 403 } } });
    expect((await find(reader, 'ann')).ok).toBe(true);
  });

  it('does not answer when the log cannot be written', async () => {
    const { client, breakLog } = await startIndex();
    expect((await find(client(gp), 'ann')).ok).toBe(true);
    breakLog();
    expect(await find(client(gp), 'ann')).toMatchObject({ fault: { kind: 'unavailable' } });
  });
});

describe('a registration in XML', () => {
  it('is stored as the same in JSON', async () => {
    const { send } = await startIndex();
    const { json } = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    const identifier = (system: string, value: string) =>
      `<identifier><system value="${system}"/><value value="${value}"/></identifier>`;
    const coding = (system: string, code: string) =>
      `<coding><system value="${system}"/><code value="${code}"/></coding>`;
    const xml = `<List xmlns="http://hl7.org/fhir">
      <extension url="${custodianExtension}"><valueReference>${identifier(namingSystem.ura, hospital)}</valueReference></extension>
      <status value="current"/><mode value="working"/><code>${coding(namingSystem.dataCategory, 'Condition')}</code>
      <subject>${identifier(namingSystem.nviToken, tokenFor('ann'))}</subject>
      <source>${identifier(namingSystem.oauthClient, 'ehr-1')}</source>
      <emptyReason>${coding('http://terminology.hl7.org/CodeSystem/list-empty-reason', 'withheld')}</emptyReason></List>`;
    const again = await send('POST', '/List', hospital, xml, 'application/fhir+xml');
    expect([again.status, again.json.id]).toEqual([200, json.id]);
    expect((await send('POST', '/List', hospital, '<List', 'application/fhir+xml')).status).toBe(400);
  });
});

describe('Bundles', () => {
  const post = (ura: string, person: string, category?: 'Condition' | 'Procedure') => ({
    resource: listOf(ura, person, category),
    request: { method: 'POST', url: 'List' },
  });

  it('fill the index with as many registrations as the limit in one transaction', async () => {
    const { send, db } = await startIndex();
    const entry = Array.from({ length: 1_000 }, (_, n) => post(hospital, `person-${n}`));
    const answer = await send('POST', '/', hospital, { resourceType: 'Bundle', type: 'transaction', entry });
    expect(answer.json.type).toBe('transaction-response');
    expect(answer.json.entry).toHaveLength(1_000);
    expect(await db.query('select count(*) as n from holding')).toEqual([{ n: 1_000 }]);
    const tooMany = { resourceType: 'Bundle', type: 'transaction', entry: [...entry, post(hospital, 'more')] };
    expect((await send('POST', '/', hospital, tooMany)).status).toBe(400);
  });

  it('as transaction leave nothing when one entry is wrong, and say which', async () => {
    const { send, db } = await startIndex();
    const entry = [post(hospital, 'ann'), post(gp, 'bob')];
    const answer = await send('POST', '/', hospital, { resourceType: 'Bundle', type: 'transaction', entry });
    expect(answer.status).toBe(403);
    expect(answer.json.issue[0].expression[0]).toMatch(/^Bundle\.entry\[1\]/);
    expect(await db.query('select * from holding')).toEqual([]);
  });

  it('as batch do what is right and say per entry what is wrong', async () => {
    const { send, db } = await startIndex();
    const entry = [
      post(hospital, 'ann'),
      post(gp, 'bob'),
      { request: { method: 'GET', url: 'List' } },
      post(hospital, 'cas'),
    ];
    const answer = await send('POST', '/', hospital, { resourceType: 'Bundle', type: 'batch', entry });
    const statuses = answer.json.entry.map(({ response }: { response: { status: string } }) => response.status);
    expect(statuses).toEqual(['201 Created', '403', '400', '201 Created']);
    expect(await db.query('select * from holding')).toHaveLength(2);
  });

  it('register twice in one Bundle as one', async () => {
    const { send } = await startIndex();
    const entry = [post(hospital, 'ann'), post(hospital, 'ann')];
    const { json } = await send('POST', '/', hospital, { resourceType: 'Bundle', type: 'transaction', entry });
    expect(json.entry.map(({ response }: { response: { status: string } }) => response.status)).toEqual([
      '201 Created',
      '200 OK',
    ]);
  });

  it('replace a registration: the removal comes first', async () => {
    const { send } = await startIndex();
    const { json: first } = await send('POST', '/List', hospital, listOf(hospital, 'ann'));
    const entry = [post(hospital, 'ann'), { request: { method: 'DELETE', url: `List/${first.id}` } }];
    const { json } = await send('POST', '/', hospital, { resourceType: 'Bundle', type: 'transaction', entry });
    expect(json.entry[0].response.status).toBe('201 Created');
    expect(json.entry[1].response.status).toBe('204 No Content');
  });
});

describe('own registrations', () => {
  it('are listed by source in pages that neither repeat nor skip', async () => {
    const { client, send } = await startIndex();
    const persons = Array.from({ length: 5 }, (_, n) => ({
      subjectToken: tokenFor(`p${n}`),
      category: 'Condition' as const,
    }));
    unwrap(await client(hospital).register(persons));
    unwrap(await client(pharmacy).register([{ subjectToken: tokenFor('p0'), category: 'Condition' }]));
    const seen: string[] = [];
    let path: string | undefined =
      `/List?source:identifier=${encodeURIComponent(`${namingSystem.oauthClient}|ehr-1`)}&_count=2`;
    while (path !== undefined) {
      const { json }: { json: { entry: { resource: { id: string } }[]; link?: { url: string }[] } } = await send(
        'GET',
        path,
        hospital,
      );
      seen.push(...json.entry.map(({ resource }) => resource.id));
      path = json.link?.[0]?.url.replace('https://index.example/index', '');
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
  });

  it('about one person are found with a token, own ones only', async () => {
    const { client, send } = await startIndex();
    for (const ura of [hospital, pharmacy]) {
      unwrap(await client(ura).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
      unwrap(await client(ura).register([{ subjectToken: tokenFor('bob'), category: 'Condition' }]));
    }
    const form = new URLSearchParams({
      'source:identifier': `${namingSystem.oauthClient}|ehr-1`,
      'patient:identifier': `${namingSystem.nviToken}|${tokenFor('ann')}`,
    });
    const { json } = await send('POST', '/List/_search', hospital, `${form}`, 'application/x-www-form-urlencoded');
    expect(json.entry).toHaveLength(1);
    expect(json.entry[0].resource.extension[0].valueReference.identifier.value).toBe(hospital);
  });
});

describe('a client of another index', () => {
  const answering = (status: number, body: string): LocalizationClient => {
    const answer: Fetcher = async () => ok({ status, headers: {}, body });
    return localizationClient(
      { fetch: answer, baseUrl: 'https://x', authorize: as(gp) },
      { ura: gp as Ura, clientId: 'e' },
    );
  };
  const bundle = (status: string) => JSON.stringify({ resourceType: 'Bundle', entry: [{ response: { status } }] });
  const one = [{ subjectToken: tokenFor('ann'), category: 'Condition' as const }];

  it.each(['200', '201 Created', '204', '409 Conflict'])('takes %s for done', async (status) => {
    expect((await answering(200, bundle(status)).register(one)).ok).toBe(true);
    expect((await answering(200, bundle(status)).withdraw([{ subjectToken: tokenFor('ann') }])).ok).toBe(true);
  });

  it('takes 409 on the whole Bundle for registered already', async () => {
    expect((await answering(409, '').register(one)).ok).toBe(true);
  });

  it.each([
    [200, bundle('400'), 'LOC-REFUSED'],
    [200, '{"resourceType":"Bundle"}', 'LOC-ANSWER'],
    [403, '', 'LOC-REFUSED'],
    [503, '', 'LOC-ANSWER'],
    [429, '', 'LOC-ANSWER'],
  ])('takes %i %s for a failure', async (status, body, code) => {
    expect(await answering(status, body).register(one)).toMatchObject({ fault: { code } });
  });

  it('does not take an unreadable answer for an empty one', async () => {
    expect(unwrap(await find(answering(200, '{"resourceType":"Bundle"}'), 'ann'))).toEqual([]);
    expect(await find(answering(200, '<html>'), 'ann')).toMatchObject({ fault: { code: 'LOC-ANSWER' } });
    expect(await find(answering(200, '{"resourceType":"Bundle","entry":[{"resource":{}}]}'), 'ann')).toMatchObject({
      fault: { code: 'LOC-ANSWER' },
    });
  });
});
