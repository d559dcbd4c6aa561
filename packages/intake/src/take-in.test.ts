import { readdirSync } from 'node:fs';
import { toJson } from '@stelsel/fhir';
import { describe, expect, it } from 'vitest';
import { checkMapping } from './check-mapping.ts';
import { readMapping } from './mapping/mapping.ts';
import { deps, header, mappingFolder, mappingOf, ofType, pid, takeText } from './take-text.test-support.ts';
import { unmappedField } from './unmapped.ts';

const potassium = 'OBX|1|NM|2823-3^Kalium^LN||4.10|mmol/L|3.5-5.0|N|||F|||20261120091500+0100';
const order = 'OBR|1||77||K^Kalium';
const result = [header('ORU^R01^ORU_R01'), pid, order, potassium].join('\r');

describe.each(readdirSync(mappingFolder).filter((file) => file.endsWith('.yaml')))('the mapping %s', (file) => {
  it('is right, and names only what FHIR has', () => {
    expect(checkMapping(mappingOf(file.replace('.yaml', '')))).toEqual([]);
  });
});

describe('a result of a laboratory (ORU R01)', () => {
  it('becomes a result of zib 2020, with the digits and the moment as they were sent', async () => {
    const taken = await takeText('hl7v2-oru', result);
    const [observation] = ofType(taken, 'Observation');
    const [patient] = ofType(taken, 'Patient');
    expect(observation).toMatchObject({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: 'Kalium' }] },
      effectiveDateTime: '2026-11-20T09:15:00+01:00',
      referenceRange: [{ text: '3.5-5.0' }],
      subject: { reference: `Patient/${patient?.id}` },
    });
    const found = taken.resources.find(({ resourceType }) => resourceType === 'Observation');
    expect(toJson(found ?? { resourceType: '' })).toContain('4.10');
    expect(taken.report).toMatchObject({ made: { Patient: 1, Observation: 1 }, unmapped: {}, unread: {}, refused: {} });
  });

  it('sent again gives the same records, and changed gives the same ids', async () => {
    const ids = (taken: Awaited<ReturnType<typeof takeText>>) => taken.resources.map(({ id }) => id);
    const once = await takeText('hl7v2-oru', result);
    expect(await takeText('hl7v2-oru', result)).toEqual(once);
    const corrected = await takeText('hl7v2-oru', result.replace('4.10', '4.30').replace('|F|', '|C|'));
    expect(ids(corrected)).toEqual(ids(once));
    expect((await takeText('hl7v2-oru', [result, result].join('\r'))).resources).toHaveLength(2);
  });

  it('of another source, or with another secret, is another record', async () => {
    const used = [deps, { ...deps, source: 'lab-het-plein' }, { ...deps, secret: new Uint8Array(32).fill(8) }];
    const taken = await Promise.all(used.map((one) => takeText('hl7v2-oru', result, { used: one })));
    expect(new Set(taken.map(({ resources }) => resources[0]?.id)).size).toBe(3);
  });

  it('never shows the BSN in an id or in the report', async () => {
    const { report, resources } = await takeText('hl7v2-oru', result);
    expect(JSON.stringify([report, resources.map(({ id }) => id)])).not.toContain('999900006');
  });

  it('says on each record by which version of which mapping it was made', async () => {
    const { version } = mappingOf('hl7v2-oru');
    const [observation] = ofType(await takeText('hl7v2-oru', result), 'Observation');
    expect(observation?.meta).toMatchObject({
      source: `https://stelsel.example/fhir/intake/hl7v2-oru/${version}#lab-de-linde`,
    });
  });
});

describe('what a mapping does not take', () => {
  it('stays with the record by name, is flagged on it, and is counted with where it stands first', async () => {
    const taken = await takeText('hl7v2-oru', `${result}|ANALIST7`);
    const [observation] = ofType(taken, 'Observation');
    const extensions = observation?.extension as { url: string; extension: { valueString?: string }[] }[] | undefined;
    const [kept] = extensions ?? [];
    expect(kept?.url).toBe(unmappedField);
    expect(kept?.extension.map(({ valueString }) => valueString)).toEqual(['OBX-15.1', 'ANALIST7', undefined]);
    expect(observation?.meta).toMatchObject({ tag: [{ code: 'unmapped' }] });
    const first = { nl: 'bericht 1, segment 4, OBX-15.1', en: 'message 1, segment 4, OBX-15.1' };
    expect(taken.report.unmapped).toEqual({ 'OBX OBX-15.1': { count: 1, first } });
  });

  it('for want of a translation is kept with its value, and counted apart', async () => {
    const taken = await takeText('hl7v2-oru', result.replace('^LN|', '^L|'));
    expect(ofType(taken, 'Observation')[0]).toMatchObject({ code: { coding: [{ code: '2823-3' }] } });
    expect(taken.report.untranslated).toMatchObject({ 'OBX OBX-3.3': { count: 1 } });
  });

  it('of which no FHIR can be made keeps no other out, and the whole message is kept with the person it is about', async () => {
    const taken = await takeText(
      'hl7v2-oru',
      `${result}\r${potassium.replace('OBX|1', 'OBX|2').replace('|F|', '|?|')}`,
    );
    expect(Object.values(taken.report.refused)).toEqual([
      { count: 1, first: { nl: 'bericht 1, segment 5, OBX-11.1', en: 'message 1, segment 5, OBX-11.1' } },
    ]);
    const [original] = ofType(taken, 'DocumentReference') as unknown as {
      subject: object;
      content: { attachment: { data: string } }[];
    }[];
    expect(Buffer.from(original?.content[0]?.attachment.data ?? '', 'base64').toString()).toContain('2823-3^Kalium^LN');
    expect(original?.subject).toMatchObject({ reference: `Patient/${ofType(taken, 'Patient')[0]?.id}` });
    expect(ofType(taken, 'Observation')).toHaveLength(1);
  });

  it('because no rule is about it is counted by kind, with where it stands first', async () => {
    const taken = await takeText('hl7v2-oru', `${result}\rZLB|1||nuchter`);
    expect(taken.report.unread).toMatchObject({ ZLB: { count: 1, first: { en: 'message 1, segment 5' } } });
    expect(ofType(taken, 'DocumentReference')).toHaveLength(1);
    expect(taken.report.originals).toBe(1);
  });

  it('has nothing to be known by is no record of everybody: it is refused, and kept', async () => {
    const taken = await takeText('hl7v2-oru', result.replace(order, 'OBR|1||||K^Kalium'));
    expect(ofType(taken, 'Observation')).toEqual([]);
    expect(taken.refused.map(({ fault }) => fault.code)).toEqual(['ITK-KEY']);
    expect(ofType(taken, 'DocumentReference')).toHaveLength(1);
  });
});

describe('a file that is not what the mapping says', () => {
  it.each([
    ['hl7v2-oru', 'geen bericht', 'ITK-UNREADABLE'],
    ['hl7v2-oru', `rommel\r${result}`, 'ITK-UNREADABLE'],
    ['gp-export', 'A;B\n1;2', 'ITK-UNREADABLE'],
    ['cda-bgz', '<Bundle xmlns="http://hl7.org/fhir"/>', 'ITK-UNREADABLE'],
  ])('%s: %s is refused, and nothing of it is taken in', async (name, text, code) => {
    const taken = await takeText(name, text);
    expect([taken.fault?.code, taken.resources]).toEqual([code, []]);
  });

  it.each(['hl7v2-oru', 'gp-export'])('is empty when it is empty: %s', async (name) => {
    expect(await takeText(name, '')).toMatchObject({ resources: [], report: { pieces: 0 } });
  });
});

describe('a mapping file', () => {
  const rule = 'rules:\n  - from: PID\n    resource: Patient\n    key: [a]\n    put: ';
  it.each([
    ['mapping: x', 'version'],
    ['a: [', 'YAML'],
    [`mapping: x\nversion: 1.0.0\nformat: hl7v2\n${rule}{}\n    extra: 1`, 'extra'],
    [`mapping: x\nversion: 1.0.0\nformat: hl7v2\n${rule}{gender: {field: b, table: sexes}}`, 'sexes'],
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
