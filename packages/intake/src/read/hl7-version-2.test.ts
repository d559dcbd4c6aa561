import { describe, expect, it } from 'vitest';
import { header, ofType, pid, takeText } from '../take-text.test-support.ts';

const segment = (name: string, fields: Readonly<Record<number, string>>): string => {
  const last = Math.max(...Object.keys(fields).map(Number));
  return [name, ...Array.from({ length: last }, (_, index) => fields[index + 1] ?? '')].join('|');
};
const adt = (event: string, ...segments: readonly string[]): string =>
  [header(`ADT^${event}`), 'EVN||20261101', ...segments].join('\r');
const visit = (more: Readonly<Record<number, string>> = {}): string =>
  segment('PV1', { 1: '1', 2: 'I', 19: 'V100', 44: '20261101080000', ...more });
const result = (more: Readonly<Record<number, string>>): string =>
  [
    header('ORU^R01'),
    pid,
    'OBR|1||77||K^Kalium',
    segment('OBX', { 1: '1', 2: 'NM', 3: '2823-3^Kalium^LN', 5: '4.1', 6: 'mmol/L', 11: 'F', ...more }),
  ].join('\r');
const observed = async (text: string | Uint8Array) => ofType(await takeText('hl7v2-oru', text), 'Observation');

describe('an admission, a change and a discharge (ADT)', () => {
  it.each([
    ['A01', 'in-progress'],
    ['A04', 'in-progress'],
    ['A05', 'planned'],
    ['A03', 'finished'],
    ['A11', 'cancelled'],
    ['A08', 'in-progress'],
  ])('%s is a contact that is %s', async (event, status) => {
    const taken = await takeText('hl7v2-adt', adt(event, pid, visit()));
    expect(ofType(taken, 'Encounter')).toMatchObject([{ status, class: { code: 'IMP' } }]);
  });

  it('are one contact, which has ended, and stays ended when the patient changes later', async () => {
    const [begun, ended] = [adt('A01', pid, visit()), adt('A03', pid, visit({ 45: '20261105100000' }))];
    const changed = adt('A08', pid, visit({ 45: '20261105100000' }));
    for (const messages of [
      [begun, ended],
      [begun, ended, changed],
    ]) {
      expect(ofType(await takeText('hl7v2-adt', messages.join('\r')), 'Encounter')).toMatchObject([
        { status: 'finished', period: { start: '2026-11-01', end: '2026-11-05' } },
      ]);
    }
  });

  it('a change without a visit is no contact, and leaves nothing behind', async () => {
    const { report, ...taken } = await takeText('hl7v2-adt', adt('A31', pid, 'PV1|1|N'));
    expect([ofType({ report, ...taken }, 'Encounter'), report.left, report.originals]).toEqual([[], 3, 0]);
  });

  it('tell contact persons and the insurer', async () => {
    const contact = 'NK1|1|Haas^Anna|SPO^echtgenote|||0612345678';
    const insurer = segment('IN1', { 1: '1', 3: '9999', 4: 'De Polder', 36: 'P-1' });
    const taken = await takeText('hl7v2-adt', adt('A01', pid, contact, visit(), insurer));
    expect(ofType(taken, 'RelatedPerson')).toMatchObject([{ name: [{ family: 'Haas' }] }]);
    expect(ofType(taken, 'Coverage')).toMatchObject([
      { payor: [{ reference: `Organization/${ofType(taken, 'Organization')[0]?.id}` }] },
    ]);
  });

  it('know a patient by the number of the source, also when the BSN comes later or stands first', async () => {
    const bsn = '999900006^^^NLMINBIZA^NNNLD';
    const ids = await Promise.all(
      ['77^^^ZIS^PI', `77^^^ZIS^PI~${bsn}`, `${bsn}~77^^^ZIS^PI`].map(async (numbers) => {
        const [patient] = ofType(await takeText('hl7v2-adt', adt('A04', `PID|1||${numbers}||Haas`)), 'Patient');
        return [patient?.id, JSON.stringify(patient).includes('"999900006"')];
      }),
    );
    expect(new Set(ids.map(([id]) => id)).size).toBe(1);
    expect(ids.map(([, hasBsn]) => hasBsn)).toEqual([false, true, true]);
  });

  it('keep the parts of a name and an address that the Netherlands divides', async () => {
    const divided = 'PID|1||77^^^ZIS^PI||van Haas&van&Haas^Piet||||||Dorpsstraat 1&Dorpsstraat&1^^Ons Dorp';
    const taken = await takeText('hl7v2-adt', adt('A04', divided));
    const [patient] = ofType(taken, 'Patient');
    expect(JSON.stringify(patient)).toMatch(/humanname-own-prefix","valueString":"van"/);
    expect(JSON.stringify(patient)).toMatch(/ADXP-houseNumber","valueString":"1"/);
    expect(taken.report.unmapped).toEqual({});
  });
});

describe('a result (ORU)', () => {
  it.each([
    [{ 2: 'SN', 5: '<^5' }, { valueQuantity: { comparator: '<', unit: 'mmol/L' } }],
    [
      { 2: 'CE', 5: '10828004^positief^SCT' },
      { valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct' }] } },
    ],
    [{ 2: 'ST', 5: 'geen groei' }, { valueString: 'geen groei' }],
  ])('with the value %j is told as such', async (fields, expected) => {
    expect(await observed(result(fields))).toMatchObject([expected]);
  });

  it('has the comments that stand behind it', async () => {
    expect(await observed(`${result({})}\rNTE|1|L|nuchter\rNTE|2|L|hemolytisch`)).toMatchObject([
      { note: [{ text: 'nuchter' }, { text: 'hemolytisch' }], valueQuantity: {} },
    ]);
  });

  it('never has what belongs to the order before', async () => {
    const second = result({}).split('\r').slice(2).join('\r').replace('77', '78').replace('2823-3', '2951-2');
    const dated = result({}).replace('K^Kalium', 'K^Kalium||20261101');
    expect((await observed(`${dated}\r${second}`)).map(({ effectiveDateTime }) => effectiveDateTime)).toEqual([
      '2026-11-01',
      undefined,
    ]);
  });

  it('of a date that does not exist is kept, and told with its place', async () => {
    const taken = await takeText('hl7v2-oru', result({ 14: '20260231' }));
    expect(taken.report.untranslated).toMatchObject({ 'OBX OBX-14.1': { count: 1 } });
    expect(ofType(taken, 'Observation')).toHaveLength(1);
  });
});

describe('the characters of a message', () => {
  const name = (set: string) => result({}).replace('|2.5.1', `|2.5.1||||||${set}`).replace('Haas', 'Hààs');
  const family = async (bytes: Uint8Array) => {
    const taken = await takeText('hl7v2-oru', bytes);
    return (ofType(taken, 'Patient')[0]?.name as readonly { family?: string }[] | undefined)?.[0]?.family;
  };

  it.each([
    ['UNICODE UTF-8', 'utf8'],
    ['8859/1', 'latin1'],
    ['', 'utf8'],
    ['', 'latin1'],
  ] as const)('are those of MSH-18 (%s), or what they can be: %s', async (set, encoding) => {
    expect(await family(Buffer.from(name(set), encoding))).toBe('Hààs');
  });

  it.each([
    ['KS X 1001', 'utf8'],
    ['UNICODE UTF-8', 'latin1'],
  ] as const)('that are not of their set (%s in %s) make no record; the message is kept', async (set, encoding) => {
    const taken = await takeText('hl7v2-oru', Buffer.from(name(set), encoding));
    expect(taken.refused.map(({ fault }) => fault.code)).toEqual(['ITK-CHARACTERS']);
    expect(taken.resources.map(({ resourceType }) => resourceType)).toEqual(['DocumentReference']);
  });
});

describe('a file with messages', () => {
  const [first, second] = [result({}), result({ 3: '2951-2^Natrium^LN' })];
  it.each([
    ['one after the other', `${first}\r${second}`],
    ['with line feeds', `${first}\r\n${second}\r\n`.replaceAll('\r', '\n').replaceAll('\n\n', '\n')],
    ['in the frames of a line', `\u000b${first}\u001c\r\u000b${second}\u001c\r`],
    ['in a batch', `FHS|^~\\&\rBHS|^~\\&\r${first}\r${second}\rBTS|2\rFTS|1\r`],
  ])('gives all of them: %s', async (_, text) => {
    const taken = await takeText('hl7v2-oru', text);
    expect([taken.report.received, ofType(taken, 'Observation').length]).toEqual([2, 2]);
    expect(taken.report.unread).toEqual({});
  });
});
