import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../json/parse-json.ts';
import { r4Model } from '../model.ts';
import { historyBundle, responseBundle, searchsetBundle } from './bundle-text.ts';
import { parseEtag, readBundleRequests, readQuery } from './read-bundle-requests.ts';

const batch = (...entry: object[]) => ({ resourceType: 'Bundle', type: 'batch', entry });
const patient = { resourceType: 'Patient' };

describe('readBundleRequests', () => {
  it('reads every interaction', () => {
    const requests = unwrap(
      readBundleRequests(
        batch(
          { request: { method: 'GET', url: 'Patient/1' } },
          { request: { method: 'GET', url: '/Patient/1/_history/2' } },
          { request: { method: 'GET', url: 'Observation/$lastn?code=a%7Cb&_include=x' } },
          {
            request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=a|b' },
            resource: patient,
            fullUrl: 'urn:uuid:1',
          },
          { request: { method: 'PUT', url: 'https://us/fhir/Patient/1', ifMatch: 'W/"3"' }, resource: patient },
          { request: { method: 'DELETE', url: 'Patient?identifier=x' } },
          { request: { method: 'GET', url: 'ValueSet?url=http://x/y?z=1&name=a' } },
        ),
        'batch',
        'https://us/fhir',
      ),
    );
    expect(requests.map(({ index: _index, ...request }) => request)).toEqual([
      { method: 'GET', type: 'Patient', id: '1', query: [] },
      { method: 'GET', type: 'Patient', id: '1', version: 2, query: [] },
      {
        method: 'GET',
        type: 'Observation',
        operation: '$lastn',
        query: [
          ['code', 'a|b'],
          ['_include', 'x'],
        ],
      },
      {
        method: 'POST',
        type: 'Patient',
        query: [],
        resource: patient,
        fullUrl: 'urn:uuid:1',
        ifNoneExist: [['identifier', 'a|b']],
      },
      { method: 'PUT', type: 'Patient', id: '1', query: [], resource: patient, ifMatch: 3 },
      { method: 'DELETE', type: 'Patient', query: [['identifier', 'x']] },
      {
        method: 'GET',
        type: 'ValueSet',
        query: [
          ['url', 'http://x/y?z=1'],
          ['name', 'a'],
        ],
      },
    ]);
  });

  it.each([
    [{ request: { method: 'GET', url: 'https://elsewhere/Patient/1' } }],
    [{ request: { method: 'COPY', url: 'Patient/1' } }],
    [{ request: { method: 'POST', url: 'Patient' } }],
    [{ request: { method: 'POST', url: 'Observation' }, resource: patient }],
    [{ request: { method: 'PUT', url: 'Patient/1', ifMatch: 'latest' }, resource: patient }],
    [{ resource: patient }],
  ])('says which entry it cannot use: %j', (entry) => {
    const read = readBundleRequests(batch({ request: { method: 'GET', url: 'Patient' } }, entry), 'batch');
    expect(read).toMatchObject({ fault: { code: 'FHIR-BUNDLE-REQUEST', at: 'Bundle.entry[1].request' } });
  });

  it('refuses another type of Bundle and too many entries', () => {
    expect(readBundleRequests(batch(), 'transaction')).toMatchObject({ fault: { code: 'FHIR-NOT-A-BUNDLE' } });
    const many = batch(...Array.from({ length: 1_001 }, () => ({ request: { method: 'GET', url: 'Patient' } })));
    expect(readBundleRequests(many, 'batch')).toMatchObject({ fault: { code: 'FHIR-BUNDLE-ENTRIES' } });
  });

  it.each(['identifier=http://x?y|1', '?identifier=http://x?y|1', 'Patient?identifier=http://x?y|1'])(
    'reads the condition %s, whatever its values hold',
    (condition) => {
      expect(readQuery(condition)).toEqual([['identifier', 'http://x?y|1']]);
    },
  );

  it('reads strong and weak tags', () => {
    expect([parseEtag('W/"12"'), parseEtag('"12"'), parseEtag('12')]).toEqual([12, 12, undefined]);
  });
});

describe('Bundle texts', () => {
  const text = '{"resourceType":"Patient","id":"1","multipleBirthInteger":2}';
  const item = { fullUrl: 'https://us/fhir/Patient/1', text };

  it('are resources of their own, around bodies that are not touched', () => {
    const outcome = '{"resourceType":"OperationOutcome","issue":[{"severity":"warning","code":"informational"}]}';
    const bundle = searchsetBundle({
      matches: [item],
      included: [item],
      outcome,
      total: 1,
      links: [{ relation: 'self', url: 'https://us/fhir/Patient' }],
    });
    const read = unwrap(parseJson(bundle, r4Model.definitions));
    expect(bundle).toContain(text);
    expect((read.entry as { search: { mode: string } }[]).map(({ search }) => search.mode)).toEqual([
      'match',
      'include',
      'outcome',
    ]);
  });

  it('of a history tell what was done', () => {
    const line = { fullUrl: item.fullUrl, address: 'Patient/1', version: 2, lastUpdated: '2026-01-01T00:00:00.000Z' };
    const bundle = historyBundle(
      [
        { ...line, interaction: 'delete', method: 'DELETE' },
        { ...line, interaction: 'create', method: 'PUT', text },
        { ...line, interaction: 'create', method: 'POST', version: 1, text },
      ],
      { links: [] },
    );
    expect(unwrap(parseJson(bundle, r4Model.definitions)).entry).toMatchObject([
      { request: { method: 'DELETE', url: 'Patient/1' }, response: { etag: 'W/"2"' } },
      { request: { method: 'PUT', url: 'Patient/1' }, response: { status: '201 Created' } },
      { request: { method: 'POST', url: 'Patient' }, resource: { id: '1' } },
    ]);
  });

  it('of a response hold status, location and outcome', () => {
    const outcome = '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"not-found"}]}';
    const bundle = responseBundle('batch-response', [
      { status: '201 Created', location: 'Patient/1/_history/1', version: 1, text },
      { status: '404 Not Found', outcome },
    ]);
    expect(unwrap(parseJson(bundle, r4Model.definitions)).entry).toMatchObject([
      { response: { status: '201 Created', etag: 'W/"1"' } },
      { response: { outcome: { issue: [{ code: 'not-found' }] } } },
    ]);
  });

  it('leave an empty page without entries', () => {
    expect(searchsetBundle({ matches: [], included: [], links: [] })).toBe(
      '{"resourceType":"Bundle","type":"searchset"}',
    );
  });
});
