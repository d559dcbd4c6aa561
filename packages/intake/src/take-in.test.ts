import { readdirSync, readFileSync } from 'node:fs';
import { type Resource, toJson } from '@stelsel/fhir';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { checkMapping } from './check-mapping.ts';
import { type Mapping, readMapping } from './mapping/mapping.ts';
import { type TakenIn, takeIn } from './take-in.ts';
import { unmappedField } from './unmapped.ts';

const folder = new URL('../mappings/', import.meta.url);
const mappingOf = (name: string): Mapping => unwrap(readMapping(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')));
const deps = { secret: new Uint8Array(32).fill(7), source: 'lab-de-linde' };
const take = (name: string, text: string): TakenIn => unwrap(takeIn(deps, mappingOf(name), text));
const ofType = ({ resources }: TakenIn, type: string): readonly Record<string, unknown>[] =>
  resources.filter(({ resourceType }) => resourceType === type).map((found) => JSON.parse(toJson(found as Resource)));

const header = (type: string): string => `MSH|^~\\&|LAB|KLINIEK|EPD|ZIEKENHUIS|20261120103000||${type}|42|P|2.5.1`;
const pid = 'PID|1||999900006^^^NLMINBIZA^NNNLD||Haas^Piet^^^^^L||19640725|M';
const potassium = 'OBX|1|NM|2823-3^Kalium^LN||4.10|mmol/L|3.5-5.0|N|||F|||20261120091500+0100';
const result = [header('ORU^R01^ORU_R01'), pid, 'OBR|1||77||K^Kalium', potassium].join('\r');

describe.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('the mapping %s', (file) => {
  it('is right, and names only what FHIR has', () => {
    expect(checkMapping(mappingOf(file.replace('.yaml', '')))).toEqual([]);
  });
});

describe('a result of a laboratory (ORU R01)', () => {
  it('becomes a result of zib 2020, with the digits and the moment as they were sent', () => {
    const taken = take('hl7v2-oru', result);
    const [observation] = ofType(taken, 'Observation');
    const [patient] = ofType(taken, 'Patient');
    expect(observation).toMatchObject({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: 'Kalium' }] },
      effectiveDateTime: '2026-11-20T09:15:00+01:00',
      referenceRange: [{ text: '3.5-5.0' }],
      subject: { reference: `Patient/${patient?.id}` },
    });
    expect(toJson(taken.resources.find(({ resourceType }) => resourceType === 'Observation') as Resource)).toContain(
      '4.10',
    );
    expect(taken.report).toMatchObject({ made: { Patient: 1, Observation: 1 }, unmapped: {}, unread: {}, refused: {} });
  });

  it('sent again gives the same records, and changed gives the same ids', () => {
    expect(take('hl7v2-oru', result)).toEqual(take('hl7v2-oru', result));
    const corrected = take('hl7v2-oru', result.replace('4.10', '4.30').replace('|F|', '|C|'));
    expect(corrected.resources.map(({ id }) => id)).toEqual(take('hl7v2-oru', result).resources.map(({ id }) => id));
    expect(take('hl7v2-oru', [result, result].join('\r')).resources).toHaveLength(2);
  });

  it('of another source, or with another secret, is another record', () => {
    const ids = [deps, { ...deps, source: 'lab-het-plein' }, { ...deps, secret: new Uint8Array(32).fill(8) }].map(
      (used) => unwrap(takeIn(used, mappingOf('hl7v2-oru'), result)).resources[0]?.id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('never shows the BSN in an id or in the report', () => {
    const { report, resources } = take('hl7v2-oru', result);
    expect(JSON.stringify([report, resources.map(({ id }) => id)])).not.toContain('999900006');
  });
});

describe('what a mapping does not take', () => {
  it('stays with the record by name, and is counted', () => {
    const taken = take('hl7v2-oru', `${result}|ANALIST7`);
    const [observation] = ofType(taken, 'Observation');
    const extensions = observation?.extension as { url: string; extension: { valueString?: string }[] }[] | undefined;
    const [kept] = extensions ?? [];
    expect(kept?.url).toBe(unmappedField);
    expect(kept?.extension.map(({ valueString }) => valueString)).toEqual(['OBX-15.1', 'ANALIST7', undefined]);
    expect(taken.report.unmapped).toEqual({ 'OBX OBX-15.1': 1 });
  });

  it('for want of a translation is kept with its value, and counted apart', () => {
    const taken = take('hl7v2-oru', result.replace('^LN|', '^L|'));
    expect(ofType(taken, 'Observation')[0]).toMatchObject({ code: { coding: [{ code: '2823-3' }] } });
    expect(taken.report.untranslated).toEqual({ 'OBX OBX-3.3': 1 });
  });

  it('of which no FHIR can be made keeps no other out, and the whole message is kept', () => {
    const taken = take('hl7v2-oru', `${result}\r${potassium.replace('OBX|1', 'OBX|2').replace('|F|', '|?|')}`);
    expect(Object.values(taken.report.refused)).toEqual([{ count: 1, first: 'message 1, segment 5' }]);
    const [original] = ofType(taken, 'DocumentReference') as unknown as {
      content: { attachment: { data: string } }[];
    }[];
    expect(Buffer.from(original?.content[0]?.attachment.data ?? '', 'base64').toString()).toContain('2823-3^Kalium^LN');
    expect(ofType(taken, 'Observation')).toHaveLength(1);
  });

  it('because no rule is about it is counted by kind, with where it stands first', () => {
    const taken = take('hl7v2-oru', `${result}\rNTE|1||nuchter`);
    expect(taken.report.unread).toEqual({ NTE: { count: 1, first: 'message 1, segment 5' } });
    expect(ofType(taken, 'DocumentReference')).toHaveLength(1);
  });
});

describe('an admission and a discharge (ADT)', () => {
  const visit = (end: string): string => `PV1|1|I|||||||||||||||||V100|||||||||||||||||||||||||20261101080000|${end}`;
  const adt = (event: string, end = ''): string =>
    [header(`ADT^${event}`), 'EVN||20261101', pid, visit(end)].join('\r');

  it.each([
    ['A01', 'in-progress'],
    ['A04', 'in-progress'],
    ['A08', 'in-progress'],
    ['A03', 'finished'],
  ])('%s is a contact that is %s', (event, status) => {
    expect(ofType(take('hl7v2-adt', adt(event)), 'Encounter')).toMatchObject([{ status, class: { code: 'IMP' } }]);
  });

  it('are one contact, which has ended', () => {
    const taken = take('hl7v2-adt', [adt('A01'), adt('A03', '20261105100000')].join('\r'));
    expect(ofType(taken, 'Encounter')).toMatchObject([
      { status: 'finished', period: { start: '2026-11-01', end: '2026-11-05' } },
    ]);
  });
});

describe('an export with separated values', () => {
  const lines = [
    'SOORT;BSN;NUMMER;CODE;OMSCHRIJVING;BEGIN;EINDE;STATUS;NOTITIE',
    'EPISODE;999900006;1;T90;Diabetes mellitus;03-05-2012;;open;zie brief',
    'RECEPT;999900006;2;;;;;;',
  ].join('\n');

  it('becomes problems; what is not for a problem is kept', () => {
    const taken = take('gp-export', lines);
    expect(ofType(taken, 'Condition')).toMatchObject([
      {
        onsetDateTime: '2012-05-03',
        clinicalStatus: { coding: [{ code: 'active' }] },
        code: { coding: [{ code: 'T90' }] },
      },
    ]);
    expect(taken.report).toMatchObject({ unmapped: { 'EPISODE NOTITIE': 1 }, unread: { RECEPT: { count: 1 } } });
  });
});

describe('a CDA document', () => {
  const observation =
    '<observation><id root="1.2" extension="p1"/><effectiveTime><low value="20120503"/></effectiveTime>' +
    '<value code="44054006" codeSystem="2.16.840.1.113883.6.96" displayName="diabetes mellitus type 2"/></observation>';
  const cda =
    '<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id extension="999900006"/></patientRole></recordTarget>' +
    '<component><structuredBody><component><section><code code="11450-4"/>' +
    `<entry><act><entryRelationship>${observation}</entryRelationship></act></entry></section></component></structuredBody></component></ClinicalDocument>`;

  it('becomes the problems of its section', () => {
    const taken = take('cda-bgz', cda);
    expect(ofType(taken, 'Condition')).toMatchObject([
      { onsetDateTime: '2012-05-03', code: { coding: [{ code: '44054006', display: 'diabetes mellitus type 2' }] } },
    ]);
    expect(taken.report.unmapped).toEqual({});
  });

  it.each(['<ClinicalDocument>', '<!DOCTYPE x [<!ENTITY a "b">]><ClinicalDocument/>'])(
    'that is not safe XML is refused: %s',
    (xml) => {
      const taken = takeIn(deps, mappingOf('cda-bgz'), xml);
      expect(taken.ok ? '' : taken.fault.code).toBe('ITK-UNREADABLE');
    },
  );
});

describe('a file that is not what the mapping says', () => {
  it('is refused, and nothing of it is taken in', () => {
    const taken = takeIn(deps, mappingOf('hl7v2-oru'), 'geen bericht');
    expect(taken.ok ? '' : taken.fault.code).toBe('ITK-UNREADABLE');
    expect(takeIn(deps, mappingOf('gp-export'), 'A;B\n"1;2').ok).toBe(false);
  });

  it('is empty when it is empty', () => {
    expect(take('hl7v2-oru', '')).toMatchObject({ resources: [], report: { pieces: 0 } });
  });
});

describe('a mapping file', () => {
  it.each([
    ['mapping: x', 'version'],
    ['a: [', 'YAML'],
    [
      'mapping: x\nversion: 1.0.0\nformat: hl7v2\nrules:\n  - from: PID\n    resource: Patient\n    key: [a]\n    put: {}\n    extra: 1',
      'extra',
    ],
  ])('that is not right is refused, and says what: %s', (text, named) => {
    const read = readMapping(text);
    expect(read.ok ? '' : read.fault.text.en).toContain(named);
  });

  it('that names an element FHIR does not have is told which', () => {
    const mapping = mappingOf('hl7v2-oru');
    const [first, ...rest] = mapping.rules;
    const wrong = {
      ...mapping,
      rules: first === undefined ? [] : [{ ...first, put: { geboren: 'PID-7.1' } }, ...rest],
    };
    expect(checkMapping(wrong)).toMatchObject([{ rule: 1, element: 'geboren' }]);
  });
});
