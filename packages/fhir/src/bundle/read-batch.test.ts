import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { toXml } from '../xml/to-xml.ts';
import { readBatch } from './read-batch.ts';

const { definitions } = r4Model;
const put = (id: string, more: object = {}) => ({
  resource: { resourceType: 'Patient', id, ...more },
  request: { method: 'PUT', url: `Patient/${id}` },
});
const bundle = (type: string, ...entry: object[]) =>
  JSON.stringify({ resourceType: 'Bundle', language: 'nl', type, entry });
const read = (text: string, format: 'json' | 'xml' = 'json') => readBatch(text, format, definitions);
const placesIn = (result: ReturnType<typeof read>) =>
  [...unwrap(result).faults].map(([index, { code, at }]) => [index, code, at]);

describe('a batch that is wrong in places', () => {
  it('is read entry by entry: each one that is wrong is named with its place, and the others are there', () => {
    const result = read(
      bundle(
        'batch',
        put('a'),
        put('b', { gender: 'zeer' }),
        { ...put('c'), extra: 1 },
        put('d', { photo: [{ shoe: 1 }] }),
      ),
    );
    expect(placesIn(result)).toEqual([
      [1, 'FHIR-CODE', 'Bundle.entry[1].resource.gender'],
      [2, 'FHIR-UNKNOWN-ELEMENT', 'Bundle.entry[2]'],
      [3, 'FHIR-UNKNOWN-ELEMENT', 'Bundle.entry[3].resource.photo[0]'],
    ]);
    expect(unwrap(result).bundle).toEqual({
      resourceType: 'Bundle',
      language: 'nl',
      type: 'batch',
      entry: [put('a'), {}, {}, {}],
    });
  });

  it('is read so in XML too, also where a name or the order is wrong', () => {
    const right = unwrap(toXml(bundle('batch', put('a'), put('b'), put('c')), definitions));
    const wrong = right
      .replace('<id value="b"/>', '<id value="b"/><shoe value="40"/>')
      .replace('<id value="c"/>', '<active value="true"/><id value="c"/>');
    const result = read(wrong, 'xml');
    expect(placesIn(result)).toEqual([
      [1, 'FHIR-UNKNOWN-ELEMENT', 'Bundle.entry[1].resource'],
      [2, 'FHIR-XML-ORDER', 'Bundle.entry[2].resource'],
    ]);
    expect(unwrap(result).bundle).toMatchObject({ language: 'nl', entry: [put('a'), {}, {}] });
  });

  it.each([
    ['that is no JSON', '{"resourceType":"Bundle"', 'json', 'FHIR-JSON-SYNTAX'],
    [
      'that is no XML',
      '<Bundle xmlns="http://hl7.org/fhir"><type value="batch"/><entry><fullUrl value="urn:x:y"/></Bundle>',
      'xml',
      'FHIR-XML-SYNTAX',
    ],
    [
      'with an entity',
      '<!DOCTYPE x [<!ENTITY y "z">]><Bundle xmlns="http://hl7.org/fhir"/>',
      'xml',
      'FHIR-XML-DOCTYPE',
    ],
    ['that is wrong outside its entries', bundle('batch', put('a')).replace('"nl"', '1'), 'json', 'FHIR-SHAPE'],
    ['of another kind', bundle('transaction', put('a', { gender: 'zeer' })), 'json', 'FHIR-NOT-A-BUNDLE'],
    ['of one entry without a list', '{"resourceType":"Bundle","type":"batch","entry":{}}', 'json', 'FHIR-NOT-A-BUNDLE'],
    ['that is a list', '[]', 'json', 'FHIR-NOT-A-RESOURCE'],
  ] as const)('%s is refused whole', (_, text, format, code) => {
    expect(read(text, format)).toMatchObject({ ok: false, fault: { code } });
  });
});
