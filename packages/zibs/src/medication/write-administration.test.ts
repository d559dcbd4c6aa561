/** Ticking off a dose: what is written, how the list and the prescriber read it again, and that each step stays. */
import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { type AdministrationLine, administrationList } from './administration-list.ts';
import { chemist, gp, ma, noonOf, on, said, ta } from './blocks.test-support.ts';
import { deviationReasons } from './deviation-reasons.ts';
import { medicationOverview } from './medication-overview.ts';
import { checkAdministration, type Tick, withdrawAdministration, writeAdministration } from './write-administration.ts';

const home = { ura: '90000009', name: 'Thuiszorg Grutveen', type: 'T2' };
const nurse = { id: '900001081', name: 'I. Wouda, verzorgende', organization: home };
const second = { id: '900001080', name: 'B. Folkertsma, verpleegkundige' };
const day = on(3);
const moment = (time: string): string => `${day}T${time}:00+01:00`;
const atTimes = (...timeOfDay: string[]) => ({
  dosageInstruction: [
    { timing: { repeat: { timeOfDay } }, doseAndRate: [{ doseQuantity: { value: 2, unit: 'stuk', code: '245' } }] },
  ],
});
const plan = { ...ta({ id: 'ta1', at: 0, from: 0, follows: 'ma1' }), ...atTimes('08:00:00', '20:00:00') };

function lines(plans: readonly FhirResource[], ...ticks: readonly FhirResource[]): readonly AdministrationLine[] {
  const views: ZibView[] = [
    ...plans.map((one) => said(one, chemist)),
    ...ticks.map((one, index) => said({ ...one, id: `t${index}` }, home)),
  ];
  return administrationList({ views, sources: [], day }).lines;
}

function lineAt(found: readonly AdministrationLine[], index: number): AdministrationLine {
  const line = found[index];
  if (line === undefined) {
    throw new Error(`no line ${index}`);
  }
  return line;
}

function ticked(line: AdministrationLine, tick: Partial<Tick> = {}, before?: FhirResource): FhirResource {
  if (line.tick === undefined) {
    throw new Error('nothing to tick');
  }
  const time = tick.at ?? moment('08:04');
  return writeAdministration(
    line.tick,
    { kind: 'given', subject: '999990019', by: nurse, nowAt: time, at: time, ...tick },
    before,
  );
}

const states = (found: readonly AdministrationLine[]) => found.map(({ time, state }) => [time ?? '-', state]);

describe('a dose that is ticked off', () => {
  it('has the treatment, the time of the list, the amount of the plan and who gave it', () => {
    const [first] = lines([plan]);
    const written = ticked(
      lineAt(
        [first].flatMap((line) => line ?? []),
        0,
      ),
    );
    expect(written).toMatchObject({
      status: 'completed',
      identifier: [{ system: 'urn:stelsel:dose' }],
      medicationReference: { reference: '#product' },
      subject: { identifier: { value: '999990019' } },
      dosage: { dose: { value: 2, unit: 'stuk', code: '245' } },
      supportingInformation: [{ type: 'MedicationDispense', identifier: { value: 'ta1' } }],
      performer: [{ actor: { display: 'I. Wouda, verzorgende, Thuiszorg Grutveen' } }],
    });
    expect(JSON.stringify(written.extension)).toContain('"value":"mbh-1"');
    expect(JSON.stringify(written.extension)).toContain(`"valueDateTime":"${moment('08:00')}"`);
    expect(JSON.stringify(written.identifier)).not.toContain('999990019');
  });

  it('is that dose on the list again, also when it was given hours late', () => {
    const found = lines([plan]);
    const late = ticked(lineAt(found, 0), { at: moment('19:50') });
    expect(states(lines([plan], late))).toEqual([
      ['08:00', 'given'],
      ['20:00', 'to-give'],
    ]);
    const [given] = lines([plan], late);
    expect([given?.givenTime, given?.given?.by]).toEqual(['19:50', expect.stringContaining('I. Wouda, verzorgende')]);
  });

  it('has the same number for everybody who looks, and another for every other dose', () => {
    const numbers = (found: readonly AdministrationLine[]) => found.map(({ tick }) => tick?.number);
    const found = lines([plan]);
    expect(numbers(lines([plan], ticked(lineAt(found, 0))))).toEqual(numbers(found));
    const often = { ...plan, ...atTimes('08:00:00', '08:00:00', '20:00:00') };
    expect(new Set(numbers(lines([often]))).size).toBe(3);
  });

  it('of a medicine for need can be given again, each time with a number of its own', () => {
    const need = {
      ...ma({ id: 'ma1', at: 0, from: 0 }),
      dosageInstruction: [{ asNeededBoolean: true, doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk' } }] }],
    };
    const once = ticked(lineAt(lines([need]), 0));
    const after = lines([need], once);
    expect(states(after)).toEqual([
      ['08:04', 'given'],
      ['-', 'when-needed'],
    ]);
    expect(after[1]?.tick?.number).not.toBe(lines([need])[0]?.tick?.number);
  });
});

describe('otherwise, or not', () => {
  it.each(deviationReasons.map(({ code, words }) => [words.nl, code] as const))(
    'is said with "%s"',
    (words, reason) => {
      const found = lines([plan]);
      const not = ticked(lineAt(found, 0), { kind: 'not-given', reason });
      expect(lines([plan], not)[0]).toMatchObject({ state: 'not-given', reason: { nl: words } });
      expect(not).not.toHaveProperty('dosage');
      const other = ticked(lineAt(found, 0), { kind: 'otherwise', reason, amount: 1 });
      expect(lines([plan], other)[0]).toMatchObject({ state: 'otherwise', reason: { nl: words } });
      expect(other).toMatchObject({ dosage: { dose: { value: 1, unit: 'stuk' } } });
    },
  );

  it('keeps the words where the list of reasons has none', () => {
    const written = ticked(lineAt(lines([plan]), 0), { kind: 'not-given', reason: 'OTH', words: 'Sliep vast' });
    expect(lines([plan], written)[0]?.reason?.nl).toContain('Sliep vast');
    expect(written).toMatchObject({ note: [{ text: 'Sliep vast' }] });
  });
});

describe('a correction', () => {
  const first = ticked(lineAt(lines([plan]), 0));

  it('takes the place of what stands, and keeps who said what before', () => {
    const why = 'Verkeerde regel';
    const corrected = ticked(lineAt(lines([plan], first), 0), { kind: 'not-given', reason: '406149000', why }, first);
    expect(corrected.identifier).toEqual(first.identifier);
    expect(lines([plan], corrected)[0]).toMatchObject({
      state: 'not-given',
      steps: [{ kind: 'given' }, { kind: 'not-given', why, by: { name: nurse.name } }],
    });
    expect(JSON.stringify(corrected.note)).toContain('Gegeven 2026-01-04 08:04 door I. Wouda');
  });

  it('that takes it back opens the dose again under a number of its own, and says that it was taken back', () => {
    const back = withdrawAdministration(first, second, moment('08:10'), 'Verkeerde cliënt');
    const [line] = lines([plan], back);
    expect(line).toMatchObject({ state: 'to-give', withdrawn: 1 });
    expect(line?.tick?.number).not.toBe(lines([plan])[0]?.tick?.number);
    const again = ticked(lineAt(lines([plan], back), 0));
    expect(states(lines([plan], back, again))).toEqual([
      ['08:00', 'given'],
      ['20:00', 'to-give'],
    ]);
  });
});

describe('a second person', () => {
  const insulin = {
    ...plan,
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.whocc.no/atc', code: 'A10AE04', display: 'insuline' }],
    },
  };
  const inWords = {
    ...plan,
    dosageInstruction: [{ ...plan.dosageInstruction[0], patientInstruction: 'Dubbele controle' }],
  };

  it('looks where the list asks it, by substance or in words, and nowhere else', () => {
    expect([plan, insulin, inWords].map((one) => lines([one])[0]?.secondPerson)).toEqual([false, true, true]);
  });

  it('is somebody else than who prepared it; before that nothing was given', () => {
    const prepared = ticked(lineAt(lines([insulin]), 0), { kind: 'prepared' });
    expect([lines([insulin], prepared)[0]?.state, prepared]).toMatchObject(['prepared', { status: 'in-progress' }]);
    expect(checkAdministration(prepared, nurse, moment('08:05'))).toBeUndefined();
    const checked = checkAdministration(prepared, second, moment('08:05'));
    expect(checked === undefined ? undefined : lines([insulin], checked)[0]?.state).toBe('checked');
    const given = ticked(lineAt(lines([insulin], prepared), 0), { at: moment('08:06') }, checked);
    expect(lines([insulin], given)[0]).toMatchObject({
      state: 'given',
      steps: [{ kind: 'prepared' }, { kind: 'checked', by: second }, { kind: 'given' }],
    });
  });
});

describe('what the prescriber sees', () => {
  function row(...ticks: readonly FhirResource[]) {
    const views = [
      said(ma({ id: 'ma1', at: 0, from: 0 }), gp),
      ...ticks.map((tick, index) => said({ ...tick, id: `t${index}` }, home)),
    ];
    return medicationOverview({ views, sources: [], momentMs: noonOf(9) }).rows[0];
  }
  const often = lines([{ ...plan, ...atTimes('08:00:00', '12:00:00', '20:00:00') }]);
  const refused = (index: number, time: string) =>
    ticked(lineAt(often, index), { kind: 'not-given', reason: '406149000', at: moment(time) });

  it('is each time it was not given or otherwise, with who, when and why, and a series by name', () => {
    const found = row(ticked(lineAt(often, 0)), refused(1, '12:00'), refused(2, '20:00'));
    expect(found?.deviations).toMatchObject({
      written: 3,
      inARow: 2,
      list: [
        {
          kind: 'not-given',
          reason: { nl: 'Wilde het niet' },
          told: { recorded: { text: { nl: '4 januari 2026 om 20:00' } } },
        },
        { kind: 'not-given' },
      ],
    });
    expect(found?.differences.map(({ text }) => text.nl)).toEqual([
      '2 keer anders of niet gegeven door I. Wouda, verzorgende, Thuiszorg Grutveen: wilde het niet. De laatste 2 keer achter elkaar niet gegeven.',
    ]);
  });

  it('says how much, at which time instead, and what the giver wrote; and names who did it last when several did', () => {
    const late = ticked(lineAt(often, 1), {
      kind: 'otherwise',
      reason: '705046008',
      amount: 1,
      words: 'Maar een halve strip',
      at: moment('14:30'),
      by: { ...nurse, ...second },
    });
    const found = row(refused(0, '08:00'), late);
    expect(found?.deviations.list).toMatchObject([
      { kind: 'otherwise', amount: { nl: '1 stuk' }, agreedTime: '12:00', words: 'Maar een halve strip' },
      { kind: 'not-given' },
    ]);
    expect(found?.deviations.list[1]).not.toHaveProperty('agreedTime');
    expect(found?.differences[0]?.text.nl).toMatch(/^2 keer anders of niet gegeven, het laatst door B\. Folkertsma/);
  });

  it('is nothing when everything was given, or stands ready', () => {
    const found = row(ticked(lineAt(lines([plan]), 0)), ticked(lineAt(lines([plan]), 1), { kind: 'prepared' }));
    expect([found?.deviations, found?.differences]).toEqual([{ list: [], written: 1, inARow: 0 }, []]);
  });
});
