import { describe, expect, it } from 'vitest';
import { intakeLimits } from '../limits.ts';
import { ofType, takeText } from '../take-text.test-support.ts';

const columns = 'SOORT;BSN;NUMMER;CODE;OMSCHRIJVING;BEGIN;EINDE;STATUS;WAARDE;EENHEID';
const episode = 'EPISODE;999900006;1;T90;Diabetes mellitus;03-05-2012;;open;;';
const file = (...lines: readonly string[]): string => [columns, ...lines].join('\n');
const take = (text: string | Uint8Array, more = {}) => takeText('gp-export', text, more);

describe('an export in one file', () => {
  it('becomes patients, problems, medication, measurements and allergies, each about the same person', async () => {
    const taken = await take(
      file(
        'PATIENT;999900006;;;P. de Haas;25-07-1964;;;M;',
        episode,
        'MEDICATIE;999900006;2;A10BA02;Metformine 500 mg;01-01-2026;;open;2 maal daags 1 tablet;',
        'METING;999900006;3;357;Gewicht;20-11-2026;;;81,5;kg',
        'ALLERGIE;999900006;4;764146007;Penicilline;2015;;open;;',
      ),
    );
    const made = ['Patient', 'Condition', 'MedicationStatement', 'Medication', 'Observation', 'AllergyIntolerance'];
    expect(taken.report.made).toEqual(Object.fromEntries(made.map((type) => [type, 1])));
    expect(taken.report).toMatchObject({ unmapped: {}, untranslated: {}, unread: {}, refused: {} });
    const about = { subject: { reference: `Patient/${ofType(taken, 'Patient')[0]?.id}` } };
    expect(ofType(taken, 'Condition')).toMatchObject([{ ...about, onsetDateTime: '2012-05-03' }]);
    expect(ofType(taken, 'Observation')).toMatchObject([{ ...about, valueQuantity: { value: 81.5, unit: 'kg' } }]);
    expect(ofType(taken, 'AllergyIntolerance')).toMatchObject([{ onsetDateTime: '2015' }]);
  });

  it('a kind without a rule is counted with its line, and kept', async () => {
    const taken = await take(file(episode, 'BRIEF;999900006;9;;;;;;;'));
    expect(taken.report.unread).toEqual({ BRIEF: { count: 1, first: { nl: 'regel 3', en: 'line 3' } } });
    expect(ofType(taken, 'DocumentReference')).toHaveLength(1);
  });
});

describe('an export with a file for each table', () => {
  const table = (name: string, text: string) => takeText('care-record-export', text, { file: name });

  it('knows the table by the name of the file, and the client in all of them', async () => {
    const clients = await table('Clienten-20261122', 'clientnummer,bsn,achternaam\n77,999900006,Haas\n');
    const weights = await table(
      'metingen',
      'clientnummer,regelnummer,datum,gewicht,lengte,bovendruk,onderdruk\n77,1,20-11-2026,81.5,178,140,90\n',
    );
    const problems = await table('diagnoses', 'clientnummer,regelnummer,omschrijving,actief\n77,1,"Val, thuis",J\n');
    const about = { subject: { reference: `Patient/${clients.resources[0]?.id}` } };
    expect(ofType(weights, 'Observation')).toMatchObject([about, about, about]);
    expect(ofType(problems, 'Condition')).toMatchObject([{ ...about, code: { text: 'Val, thuis' } }]);
  });

  it('one line of measurements is as many records as were measured', async () => {
    const lines =
      'clientnummer;regelnummer;datum;gewicht;bovendruk;onderdruk\n77;1;20-11-2026;81,5;;\n77;2;20-11-2026;;140;90\n';
    expect((await table('metingen', lines)).report.made).toEqual({ Observation: 2 });
  });
});

describe('how an export is written', () => {
  const problem = (taken: Awaited<ReturnType<typeof take>>) =>
    (ofType(taken, 'Condition')[0]?.code as { coding: [{ display: string }] } | undefined)?.coding[0].display;

  it.each([';', ',', '\t', '|'])('is found out: divided by %j', async (delimiter) => {
    expect(problem(await take(file(episode).replaceAll(';', delimiter)))).toBe('Diabetes mellitus');
  });

  it.each([
    ['UTF-8', Buffer.from(file(episode.replace('Diabetes', 'Diabëtes')))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${file(episode.replace('Diabetes', 'Diabëtes'))}`)],
    ['Windows', Buffer.from(file(episode.replace('Diabetes', 'Diabëtes')), 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${file(episode.replace('Diabetes', 'Diabëtes'))}`, 'utf16le')],
  ])('is found out: %s', async (_, bytes) => {
    expect(problem(await take(bytes))).toBe('Diabëtes mellitus');
  });

  it.each([
    ['quotes with a delimiter and quotes in them', '"Diabetes; ""type 2"""', 'Diabetes; "type 2"'],
    ['a value over several lines', '"Diabetes\nmellitus"', 'Diabetes\nmellitus'],
    ['a quote in the middle of a value', '5" naald', '5" naald'],
  ])('may have %s', async (_, written, said) => {
    const taken = await take(file(episode.replace('Diabetes mellitus', written), episode.replace(';1;', ';2;')));
    expect([problem(taken), ofType(taken, 'Condition').length]).toEqual([said, 2]);
  });

  it('may end its lines as Windows does, and with a delimiter more', async () => {
    expect(problem(await take(file(`${episode};`).replaceAll('\n', '\r\n')))).toBe('Diabetes mellitus');
  });
});

describe('a line that is wrong', () => {
  const next = episode.replace(';1;', ';2;');
  it.each([
    ['too few columns', 'EPISODE;999900006;1', 'regel 2'],
    ['too many columns', `${episode};x;y`, 'regel 2'],
    ['a quote that never closes', episode.replace('Diabetes', '"Diabetes'), 'regel 2'],
    ['no key', episode.replace(';1;', ';;'), 'regel 2, kolom 3 (NUMMER)'],
  ])('with %s is named by line and column, kept, and keeps no other out', async (_, line, place) => {
    const taken = await take(file(line, next, next.replace(';2;', ';3;')));
    expect(taken.refused.map((one) => one.place.nl)).toEqual([place]);
    expect(ofType(taken, 'Condition')).toHaveLength(2);
    expect(ofType(taken, 'DocumentReference')).toHaveLength(1);
  });

  it('with a value that cannot be translated is a record all the same, and the value is kept with its place', async () => {
    const taken = await take(file(episode.replace('03-05-2012', '31-02-2012').replace(';open;', ';slapend;')));
    const places = Object.values(taken.report.untranslated).map(({ first }) => first.nl);
    expect(places).toEqual(['regel 2, kolom 6 (BEGIN)', 'regel 2, kolom 8 (STATUS)']);
    expect(JSON.stringify(ofType(taken, 'Condition'))).toContain('"valueString":"slapend"');
  });

  it('is not made an original when the caller keeps what is rejected', async () => {
    const taken = await take(file('EPISODE;999900006;1', episode), { keepsRejects: true });
    expect([taken.refused.length, taken.resources.map(({ resourceType }) => resourceType)]).toEqual([1, ['Condition']]);
  });

  it('of more lines than a value may have costs that line only', async () => {
    const many = Array.from({ length: intakeLimits.quotedLines + 5 }, (_, index) =>
      episode.replace(';1;', `;${index + 2};`),
    );
    const taken = await take(file(episode.replace('Diabetes', '"Diabetes'), ...many));
    expect([taken.refused.length, ofType(taken, 'Condition').length]).toEqual([1, many.length]);
  });
});

describe('the columns of an export', () => {
  it('that the mapping does not name stay with the record; those without which nothing is known refuse the file', async () => {
    const extra = file(episode).replace('EENHEID', 'EENHEID;NOTITIE').replace(';;open;;', ';;open;;;zie brief');
    expect((await take(extra)).report.unmapped).toMatchObject({
      'EPISODE NOTITIE': { count: 1, first: { nl: 'regel 2, kolom 11 (NOTITIE)' } },
    });
    expect((await take(file(episode).replace('BSN', 'PERSOON'))).fault).toMatchObject({ code: 'ITK-COLUMN-MISSING' });
  });

  it('that are there twice refuse the file', async () => {
    expect((await take(file(episode).replace('CODE', 'BSN'))).fault?.code).toBe('ITK-UNREADABLE');
  });
});
