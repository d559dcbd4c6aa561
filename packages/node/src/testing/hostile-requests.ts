/** Requests that nobody should send: every part of them near enough to the right thing to come far. */

import { r4Model, toXml } from '@stelsel/fhir';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';

/** A BSN that the record knows and one that fails the 11-proof: neither may stand in a refusal. */
export const knownBsn = '999990019';
export const wrongBsn = '999990021';

const json = 'application/fhir+json';
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const bsnSystem = 'http://fhir.nl/fhir/NamingSystem/bsn';
const types = ['Patient', 'Observation', 'Condition', 'Bundle', 'Binary', 'Parameters', 'Shoe', knownBsn];

const type = fc.constantFrom(...types);
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '\0',
    '\uD800',
    '%',
    '../',
    '{',
    '<',
    'constructor',
    '__proto__',
    '9'.repeat(400),
    'a'.repeat(5_000),
  ),
  fc.constantFrom(knownBsn, wrongBsn, `${bsnSystem}|${knownBsn}`, `${bsnSystem}|${wrongBsn}`),
);

const place = fc.oneof(
  fc.constantFrom('', '/', 'metadata', '_history', '_search', '$export', '$import', '$validate', '../Patient/a', '//a'),
  fc
    .tuple(type, fc.constantFrom('', '/a', '/a/_history', '/a/_history/1', '/a/_history/x', '/_search', '/$everything'))
    .map((parts) => parts.join('')),
  fc.constantFrom(
    'Patient/a/$everything',
    'Observation/$lastn',
    'Composition/a/$document',
    'Patient/$validate',
    'Patient/a/$meta',
  ),
  fc.webPath(),
  text.map((it) => encodeURIComponent(it.toWellFormed())),
);

const name = fc.oneof(
  fc.constantFrom(
    'name',
    'birthdate',
    '_id',
    '_count',
    '_sort',
    '_include',
    '_include:iterate',
    '_revinclude',
    '_has:Observation:patient:code',
  ),
  fc.constantFrom(
    'patient.identifier',
    'identifier',
    'code',
    'subject',
    '_cursor',
    '_since',
    '_at',
    '_summary',
    '_elements',
    '_total',
    '_format',
    '_lastUpdated',
    `name:${knownBsn}`,
    `_has:Observation:${knownBsn}:code`,
    `subject.${knownBsn}`,
  ),
  text,
);
const value = fc.oneof(
  text,
  fc.constantFrom(
    'ge2020',
    '2024-02-30',
    'gt999999999999',
    '1000000000',
    '-1',
    '|',
    ',',
    '$',
    '\\',
    'Patient/1',
    '*',
    '-date',
    'json',
    'Patient:organization',
  ),
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 5 });
const query = pairs.map((list) =>
  new URLSearchParams(list.map(([key, it]) => [key.toWellFormed(), it.toWellFormed()])).toString(),
);

const elements = [
  'id',
  'meta',
  'text',
  'name',
  '_name',
  'identifier',
  'code',
  'subject',
  'status',
  'contained',
  'valueQuantity',
  'entry',
  '_id',
  knownBsn,
];
const resource = fc.oneof(
  fc
    .tuple(type, fc.dictionary(fc.constantFrom(...elements), fc.jsonValue()))
    .map(([resourceType, rest]) => ({ resourceType, ...rest })),
  fc.constant({ resourceType: 'Patient', id: 'a' }),
  fc.constant({ resourceType: 'Patient', identifier: [{ system: bsnSystem, value: wrongBsn }] }),
  fc.constant({ resourceType: 'Patient', generalPractitioner: [{ reference: 'urn:uuid:1' }] }),
  fc.constant({ resourceType: 'Patient', generalPractitioner: [{ reference: 'Organization?name=x' }] }),
  fc.constant({ resourceType: 'Binary', contentType: 'application/json-patch+json', data: 'W10=' }),
  fc.constant({ resourceType: 'Parameters', parameter: [{ name: 'operation' }] }),
  fc.constant({ resourceType: 'Bundle', type: 'batch' }),
);

const tag = fc.oneof(fc.constantFrom('W/"1"', '"1"', '*', 'W/"x"', ''), fc.string({ maxLength: 6 }));
const address = fc.oneof(
  fc.constantFrom('Patient', 'Patient/a', 'Patient/a/_history/1', 'Patient?_id=a', 'Patient?identifier=urn:x|1', '/'),
  fc.constantFrom('http://elsewhere/Patient/a', `Condition?patient.identifier=${bsnSystem}|${knownBsn}`),
  text,
);
const entry = fc.record(
  {
    fullUrl: fc.constantFrom('urn:uuid:1', 'urn:uuid:2', 'http://x/Patient/a'),
    resource,
    request: fc.record(
      { method: fc.constantFrom(...methods), url: address, ifMatch: tag, ifNoneMatch: tag, ifNoneExist: address },
      { requiredKeys: ['method', 'url'] },
    ),
  },
  { requiredKeys: [] },
);
const bundle = fc
  .tuple(fc.constantFrom('batch', 'transaction', 'message'), fc.array(entry, { maxLength: 4 }))
  .map(([kind, entries]) => ({ resourceType: 'Bundle', type: kind, entry: entries }));

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
const jsonPatch = fc.oneof(
  fc.array(
    fc.record(
      {
        op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test', 'x'),
        path: pointer,
        from: pointer,
        value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant([{ family: 'B' }])),
      },
      { requiredKeys: ['op', 'path'] },
    ),
    { maxLength: 4 },
  ),
  fc.jsonValue(),
);
const part = fc.oneof(
  fc.constantFrom('add', 'insert', 'delete', 'replace', 'move').map((valueCode) => ({ name: 'type', valueCode })),
  fc
    .oneof(
      fc.constantFrom('Patient', 'Patient.name', 'Patient.name[0]', 'Patient.id', '%resource', '1 + 1', '('),
      fc.string({ maxLength: 12 }),
    )
    .map((valueString) => ({ name: 'path', valueString })),
  fc
    .tuple(fc.constantFrom('index', 'source', 'destination'), fc.integer({ min: -1, max: 2 }))
    .map(([which, valueInteger]) => ({ name: which, valueInteger })),
  fc.constant({ name: 'value', valueString: 'x' }),
  fc.constant({ name: 'name', valueString: 'gender' }),
);
const pathPatch = fc.array(fc.array(part, { minLength: 1, maxLength: 5 }), { maxLength: 3 }).map((operations) => ({
  resourceType: 'Parameters',
  parameter: operations.map((parts) => ({ name: 'operation', part: parts })),
}));

const xml = fc.oneof(
  resource.map((it) => {
    const written = toXml(JSON.stringify(it), r4Model.definitions);
    return written.ok ? written.value : '<Patient xmlns="http://hl7.org/fhir"><name/></Patient>';
  }),
  text.map((it) => `<Patient xmlns="http://hl7.org/fhir"><name><family value="${it}"/></name></Patient>`),
  text.map((it) => `<!DOCTYPE a [<!ENTITY b "${it}">]><Patient xmlns="http://hl7.org/fhir">&b;</Patient>`),
  text,
);

const body = fc.oneof(
  fc.oneof(resource, bundle, pathPatch).map((it) => ({ payload: JSON.stringify(it), kind: json })),
  jsonPatch.map((it) => ({ payload: JSON.stringify(it), kind: 'application/json-patch+json' })),
  xml.map((payload) => ({ payload, kind: 'application/fhir+xml' })),
  query.map((payload) => ({ payload, kind: 'application/x-www-form-urlencoded' })),
  fc
    .tuple(
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom(json, 'application/fhir+xml', 'text/xml', 'image/png', 'x'),
    )
    .map(([bytes, kind]) => ({ payload: Buffer.from(bytes), kind })),
);

/** Header values that HTTP itself allows. */
const headerText = fc.string({ maxLength: 20 }).map((it) => it.replaceAll(/[^\t\x20-\x7e]/g, ''));
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'prefer',
    'if-match',
    'if-none-match',
    'if-none-exist',
    'if-modified-since',
    'content-encoding',
    'traceparent',
    'authorization',
    'dpop',
  ),
  fc.oneof(
    headerText,
    fc.constantFrom(
      'return=minimal',
      'handling=strict',
      'respond-async',
      'application/fhir+xml',
      'text/turtle',
      'gzip',
      'W/"1"',
      '*',
      '_id=a',
      'Bearer x',
    ),
  ),
  { maxKeys: 3 },
);

/** @param base where the endpoint is, such as `/fhir` */
export function hostileRequest(base: string): fc.Arbitrary<InjectOptions> {
  const asked = fc.record({ method: fc.constantFrom(...methods), place, query, headers });
  const sent = fc.record({ method: fc.constantFrom('POST', 'PUT', 'PATCH'), place, body, headers });
  const fitting = fc.oneof(
    bundle.map((it) => ({ method: 'POST', place: '', body: { payload: JSON.stringify(it), kind: json }, headers: {} })),
    jsonPatch.map((it) => ({
      method: 'PATCH',
      place: 'Patient/a',
      body: { payload: JSON.stringify(it), kind: 'application/json-patch+json' },
      headers: {},
    })),
    pathPatch.map((it) => ({
      method: 'PATCH',
      place: 'Patient/a',
      body: { payload: JSON.stringify(it), kind: json },
      headers: {},
    })),
    fc.tuple(type, query).map(([it, payload]) => ({
      method: 'POST',
      place: `${it}/_search`,
      body: { payload, kind: 'application/x-www-form-urlencoded' },
      headers: {},
    })),
    fc.tuple(type, xml).map(([it, payload]) => ({
      method: 'POST',
      place: it,
      body: { payload, kind: 'application/fhir+xml' },
      headers: {},
    })),
  );
  return fc.oneof(
    asked.map(({ place: path, query: search, ...rest }) => ({
      ...rest,
      url: `${base}/${path}${search === '' ? '' : `?${search}`}`,
    })),
    fc.oneof(sent, fitting).map(({ method, place: path, body: { payload, kind }, headers: more }) => ({
      method: method as 'POST',
      url: `${base}/${path}`,
      headers: { ...more, 'content-type': kind },
      payload,
    })),
  );
}
