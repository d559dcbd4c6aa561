/** Whatever a Bundle or a patch holds: an answer, never a crash, never a mistake of ours. */
import { r4Model } from '@stelsel/fhir';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Ask, openEndpoint } from './testing/open-endpoint.ts';

let send: Ask;

beforeAll(async () => {
  send = await openEndpoint(r4Model);
  await send('PUT', '/Patient/a', { resourceType: 'Patient', id: 'a', name: [{ family: 'A' }] });
});

const word = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    'Patient',
    'Patient/a',
    'Patient/a/_history',
    'Patient/a/_history/1',
    'Patient?_id=a',
    '_history',
  ),
  fc.constantFrom(
    'Patient?identifier=urn:x|1',
    '$export',
    'Patient/$everything',
    '../Patient/a',
    'http://elsewhere/Patient/a',
  ),
  fc.string({ maxLength: 12 }),
);
const tag = fc.oneof(fc.constantFrom('W/"1"', '"1"', '*', 'W/"x"', ''), fc.string({ maxLength: 6 }));
const resource = fc.oneof(
  fc.constant({ resourceType: 'Patient', id: 'a' }),
  fc.constant({ resourceType: 'Patient', generalPractitioner: [{ reference: 'urn:uuid:1' }] }),
  fc.constant({ resourceType: 'Patient', generalPractitioner: [{ reference: 'Organization?name=x' }] }),
  fc.constant({ resourceType: 'Binary', contentType: 'application/json-patch+json', data: 'W10=' }),
  fc.constant({ resourceType: 'Parameters', parameter: [{ name: 'operation' }] }),
  fc.constant({ resourceType: 'Bundle', type: 'batch' }),
);
const entry = fc.record(
  {
    fullUrl: fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'http://x/Patient/a'),
    resource,
    request: fc.record(
      {
        method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'),
        url: word,
        ifMatch: tag,
        ifNoneMatch: tag,
        ifNoneExist: word,
      },
      { requiredKeys: ['method', 'url'] },
    ),
  },
  { requiredKeys: [] },
);

it('answers any Bundle', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('batch', 'transaction'),
      fc.array(entry, { minLength: 1, maxLength: 4 }),
      async (type, entries) => {
        const answer = await send('POST', '', { resourceType: 'Bundle', type, entry: entries });
        expect(answer.status).toBeLessThan(500);
        expect(answer.text).not.toContain('"500');
      },
    ),
    { numRuns: 300 },
  );
});

const pointer = fc.oneof(
  fc.constantFrom(
    '',
    '/',
    '/name',
    '/name/0',
    '/name/-',
    '/name/0/family',
    '/name/00',
    '/name/-1',
    '/__proto__',
    '/~0~1',
  ),
  fc.string({ maxLength: 8 }),
);
const operation = fc.record(
  {
    op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
    path: pointer,
    from: pointer,
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant([{ family: 'B' }])),
  },
  { requiredKeys: ['op', 'path'] },
);

it('answers any JSON Patch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(operation, { maxLength: 4 }), fc.jsonValue()), async (patch) => {
      const answer = await send('PATCH', '/Patient/a', JSON.stringify(patch), {
        'content-type': 'application/json-patch+json',
      });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

const path = fc.oneof(
  fc.constantFrom(
    'Patient',
    'Patient.name',
    'Patient.name[0]',
    'Patient.name.given',
    'Patient.id',
    '%resource',
    '1 + 1',
    '(',
    '',
  ),
  fc.string({ maxLength: 12 }),
);
const part = fc.record(
  {
    name: fc.constantFrom('type', 'path', 'name', 'value', 'index', 'source', 'destination'),
    valueCode: fc.constantFrom('add', 'insert', 'delete', 'replace', 'move'),
    valueString: path,
    valueInteger: fc.integer({ min: -1, max: 2 }),
  },
  { requiredKeys: ['name'] },
);

it('answers any FHIRPath Patch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(part, { maxLength: 5 }), { maxLength: 3 }), async (operations) => {
      const parameter = operations.map((parts) => ({
        name: 'operation',
        part: [...parts, { name: 'type', valueCode: 'delete' }, { name: 'path', valueString: 'Patient.name' }].map(
          oneValue,
        ),
      }));
      const answer = await send('PATCH', '/Patient/a', { resourceType: 'Parameters', parameter });
      expect(answer.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

/** A parameter has one value. */
function oneValue({ name, ...values }: { readonly name: string }): object {
  const [first] = Object.entries(values);
  return first === undefined ? { name } : { name, [first[0]]: first[1] };
}
