/** The operations on a plain endpoint, over HTTP, in both FHIR versions. */
import { type FhirModel, parseJson, type Resource, r4Model, stu3Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { createStore, storeMigrations } from '@stelsel/store';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { openServer } from '../open-server.ts';
import { operations } from './operation-list.ts';
import { performers } from './perform-operation.ts';

const database = testDatabase({ schema: 'node', migrations: storeMigrations });
let tenants = 0;

interface Json extends Resource {
  readonly entry?: readonly {
    readonly fullUrl: string;
    readonly resource: Resource;
    readonly search?: { mode: string };
  }[];
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
}

async function open(model: FhirModel, resources: readonly Resource[]) {
  tenants += 1;
  const store = createStore({ db: await database, clock: systemClock, randomness: secureRandomness });
  const repository = store.repository(`o${tenants}`, model);
  unwrap(await repository.putAll(resources));
  const server = createServer({ name: 'open', clock: systemClock });
  const fhirBase = 'http://127.0.0.1/fhir';
  await server.register(openServer({ repository, fhirBase, clock: systemClock }), { prefix: '/fhir' });
  const send = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const reply = await server.inject({
      method,
      url: path.startsWith(fhirBase) ? path.slice('http://127.0.0.1'.length) : `/fhir/${path}`,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/fhir+json' }, payload: JSON.stringify(body) }),
    });
    const json = JSON.parse(reply.body) as Json;
    const entries = json.entry ?? [];
    return {
      status: reply.statusCode,
      text: reply.body,
      json,
      headers: reply.headers,
      all: entries.map(({ resource }) => `${resource.resourceType}/${resource.id}`),
      included: entries.flatMap(({ search, resource }) =>
        search?.mode === 'include' ? [`${resource.resourceType}/${resource.id}`] : [],
      ),
      next: json.link?.find(({ relation }) => relation === 'next')?.url,
    };
  };
  return { repository, send };
}

const subject = { reference: 'Patient/a' };
const record: readonly Resource[] = [
  { resourceType: 'Organization', id: 'insurer', name: 'Verzekeraar' },
  { resourceType: 'Practitioner', id: 'doctor', name: [{ family: 'Arts' }] },
  {
    resourceType: 'Patient',
    id: 'a',
    identifier: [{ system: 'urn:x', value: '1' }],
    generalPractitioner: [{ reference: 'Practitioner/doctor' }],
  },
  { resourceType: 'Patient', id: 'b', link: [{ other: { reference: 'Patient/a' }, type: 'seealso' }] },
  { resourceType: 'Condition', id: 'old', subject, onsetDateTime: '2010-05-01', clinicalStatus: coded('resolved') },
  { resourceType: 'Condition', id: 'new', subject, onsetDateTime: '2026-05-01', clinicalStatus: coded('active') },
  { resourceType: 'Condition', id: 'other', subject: { reference: 'Patient/b' }, clinicalStatus: coded('active') },
  {
    resourceType: 'Coverage',
    id: 'cover',
    status: 'active',
    beneficiary: subject,
    payor: [{ reference: 'Organization/insurer' }],
  },
  {
    resourceType: 'Observation',
    id: 'named',
    status: 'final',
    code: { text: 'gewicht' },
    subject: { identifier: { system: 'urn:x', value: '1' } },
    valueQuantity: { value: 71.5 },
  },
];

function coded(code: string) {
  return { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] };
}

describe('every operation that is listed', () => {
  it('is performed', () => {
    expect([...new Set(operations.map(({ name }) => name))].filter((name) => performers[name] === undefined)).toEqual(
      [],
    );
  });
});

describe('$everything', () => {
  it('gives all that is about the person, also by identifier, and what that refers to, and nothing of another', async () => {
    const { send } = await open(r4Model, record);
    const found = await send('GET', 'Patient/a/$everything');
    expect(found.status).toBe(200);
    expect(found.json).toMatchObject({ type: 'searchset', total: 5 });
    expect(found.all).toEqual([
      'Patient/a',
      'Condition/new',
      'Condition/old',
      'Coverage/cover',
      'Observation/named',
      'Practitioner/doctor',
      'Organization/insurer',
    ]);
    expect(found.included).toEqual(['Practitioner/doctor', 'Organization/insurer']);
    const other = await send('GET', 'Patient/b/$everything');
    expect(other.all).toEqual(['Patient/b', 'Condition/other']);
  });

  it('says that there is no such Patient', async () => {
    const { send } = await open(r4Model, record);
    expect((await send('GET', 'Patient/nobody/$everything')).status).toBe(404);
  });

  it('keeps to types, care dates and the moment since; refuses what it cannot read', async () => {
    const { send } = await open(r4Model, record);
    expect((await send('GET', 'Patient/a/$everything?_type=Condition,Patient')).all).toEqual([
      'Patient/a',
      'Condition/new',
      'Condition/old',
    ]);
    const recent = await send('GET', 'Patient/a/$everything?start=2020&_type=Condition');
    expect(recent.all).toEqual(['Condition/new']);
    expect((await send('GET', 'Patient/a/$everything?end=2010-05&_type=Condition')).all).toEqual(['Condition/old']);
    for (const since of ['2099-01-01T00:00:00Z', '2099-01-01T00:00:00+01:00', '2099']) {
      expect((await send('GET', `Patient/a/$everything?_since=${since}`)).all).toEqual([]);
    }
    const posted = { resourceType: 'Parameters', parameter: [{ name: '_type', valueCode: 'Coverage' }] };
    expect((await send('POST', 'Patient/a/$everything', posted)).all).toEqual(['Coverage/cover']);
    for (const wrong of ['start=soon', 'end=x', '_since=x', '_since=5', '_type=Shoe', '_count=0', '_count=x']) {
      expect((await send('GET', `Patient/a/$everything?${wrong}`)).status).toBe(400);
    }
  });

  it('goes on page after page, without losing or repeating anything', async () => {
    const { send, repository } = await open(r4Model, record);
    const seen: string[] = [];
    let page = await send('GET', 'Patient/a/$everything?_count=2');
    for (let round = 0; round < 9; round += 1) {
      seen.push(...page.all.filter((address) => !page.included.includes(address)));
      if (page.next === undefined) {
        break;
      }
      unwrap(
        await repository.update({
          resourceType: 'Condition',
          id: `0${round}`,
          subject: { reference: 'Patient/b' },
        } as Resource),
      );
      page = await send('GET', page.next);
    }
    expect(seen).toEqual(['Patient/a', 'Condition/new', 'Condition/old', 'Coverage/cover', 'Observation/named']);
  });

  it('of all patients goes from person to person', async () => {
    const { send } = await open(r4Model, record);
    const seen: string[] = [];
    for (let url: string | undefined = 'Patient/$everything'; url !== undefined; ) {
      const page: Awaited<ReturnType<typeof send>> = await send('GET', url);
      seen.push(...page.all);
      url = page.next;
    }
    expect(seen.filter((address) => address.startsWith('Patient/'))).toEqual(['Patient/a', 'Patient/b']);
    expect(seen).toContain('Condition/other');
  });
});

describe('$lastn', () => {
  it('gives the newest of each code, as many as max says, in a POST too', async () => {
    const weights = ['01', '02', '03'].map((day) => ({
      resourceType: 'Observation',
      id: `w${day}`,
      status: 'final',
      code: { coding: [{ system: 'urn:x', code: 'weight' }] },
      subject,
      effectiveDateTime: `2026-01-${day}`,
    }));
    const { send } = await open(r4Model, [...record, ...weights]);
    const query = 'patient=a&code=urn:x|weight';
    expect((await send('GET', `Observation/$lastn?${query}`)).all).toEqual(['Observation/w03']);
    const two = await send('GET', `Observation/$lastn?${query}&max=2`);
    expect(two.all).toEqual(['Observation/w03', 'Observation/w02']);
    expect(two.json.link?.[0]?.url).toContain('max=2');
    expect((await send('GET', 'Observation/$lastn?patient=nobody&code=x')).all).toEqual([]);
  });
});

describe('$document', () => {
  const composition = (section: object[]): Resource => ({
    resourceType: 'Composition',
    id: 'handover',
    status: 'final',
    type: { text: 'eOverdracht' },
    subject,
    date: '2026-11-22',
    author: [{ reference: 'Practitioner/doctor' }],
    title: 'Overdracht',
    section,
  });
  const section = [{ title: 'Problemen', entry: [{ reference: 'Condition/new' }, { reference: 'Condition/other' }] }];

  it.each([r4Model, stu3Model])('is a Bundle of the Composition and all it refers to, in $version', async (model) => {
    const weight =
      '{"resourceType":"Observation","id":"w","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.50}}';
    const exact = unwrap(parseJson(weight, model.definitions));
    const entry = [{ reference: 'Observation/w' }, { reference: 'Patient/b' }];
    const { send } = await open(model, [
      { resourceType: 'Practitioner', id: 'doctor' },
      { resourceType: 'Patient', id: 'a' },
      { resourceType: 'Patient', id: 'b' },
      exact,
      composition([{ title: 'Metingen', entry }]),
    ]);
    const found = await send('GET', 'Composition/handover/$document');
    expect(found.all).toEqual(['Composition/handover', 'Patient/a', 'Practitioner/doctor', 'Observation/w']);
    expect(found.json).toMatchObject({
      type: 'document',
      identifier: { value: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) },
    });
    expect('timestamp' in found.json).toBe(model.version === 'R4');
    expect(found.text).toContain('"value":1.50');
    expect(parseJson(found.text, model.definitions).ok).toBe(true);
    const again = await send('GET', 'Composition/handover/$document');
    expect(again.json.identifier).toEqual(found.json.identifier);
  });

  it('leaves out what is about somebody else', async () => {
    const { send } = await open(r4Model, [...record, composition(section)]);
    const found = await send('GET', 'Composition/handover/$document');
    expect(found.all).toContain('Condition/new');
    expect(found.all).not.toContain('Condition/other');
  });

  it('is stored when that is asked', async () => {
    const { send } = await open(r4Model, [...record, composition(section)]);
    const found = await send('POST', 'Composition/handover/$document?persist=true');
    expect(found.json.id).toBeDefined();
    const read = await send('GET', `Bundle/${found.json.id}`);
    expect(read.json).toEqual(found.json);
    expect(found.headers.location).toContain(`/Bundle/${found.json.id}/`);
  });

  it('is found by id too; without one, or with a graph, it is refused', async () => {
    const { send } = await open(r4Model, [...record, composition(section)]);
    expect((await send('GET', 'Composition/$document?id=handover')).all[0]).toBe('Composition/handover');
    expect((await send('GET', 'Composition/$document')).status).toBe(400);
    expect((await send('GET', 'Composition/handover/$document?graph=urn:x')).status).toBe(400);
    expect((await send('GET', 'Composition/none/$document')).status).toBe(404);
  });
});

describe('$meta', () => {
  const labels = (tag: string[]) => ({
    resourceType: 'Parameters',
    parameter: [{ name: 'meta', valueMeta: { tag: tag.map((code) => ({ system: 'urn:t', code })) } }],
  });

  it('reads labels, adds each once and deletes them, as new versions', async () => {
    const { send, repository } = await open(r4Model, record);
    const tagsOf = ({ json }: { json: Json }) =>
      (json.parameter as { valueMeta: { tag?: { code: string }[] } }[])[0]?.valueMeta.tag?.map(({ code }) => code);
    expect(tagsOf(await send('POST', 'Patient/a/$meta-add', labels(['x', 'y'])))).toEqual(['x', 'y']);
    expect(tagsOf(await send('POST', 'Patient/a/$meta-add', labels(['y', 'z'])))).toEqual(['x', 'y', 'z']);
    expect(tagsOf(await send('POST', 'Patient/a/$meta-delete', labels(['y', 'none'])))).toEqual(['x', 'z']);
    expect(tagsOf(await send('GET', 'Patient/a/$meta'))).toEqual(['x', 'z']);
    expect(unwrap(await repository.read('Patient', 'a')).version).toBe(4);
    expect((await send('POST', 'Patient/a/$meta-add', { resourceType: 'Parameters' })).status).toBe(400);
    expect((await send('GET', 'Patient/a/$meta-add')).status).toBe(405);
  });
});

describe('the CapabilityStatement', () => {
  it.each([r4Model, stu3Model])('lists the operations where $version has them', async (model) => {
    const { send } = await open(model, []);
    const { json, text } = await send('GET', 'metadata');
    expect(text).toContain('OperationDefinition/Patient-everything');
    expect(text).toContain('OperationDefinition/Composition-document');
    expect(parseJson(JSON.stringify(json), model.definitions).ok).toBe(true);
  });
});
