/** Ticking off on the page of care professionals: one tap, never twice, never done without word of the own node, corrected with why. */
import { err, ok, type Result } from '@stelsel/kernel';
import type { FhirResource } from '@stelsel/zibs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShownDose } from '../../../start/src/viewer/shown-answer.ts';
import { fault } from '../faults.ts';
import { dutchDay } from '../shown/day-text.ts';
import { cor, nurseOfTheHome, nursingHome, openTestViewer } from './test-viewer.test-support.ts';

const viewer = await openTestViewer();
const { clock, post, read, view } = viewer;

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
const plan = (id: string, atc: string, times: readonly string[]): FhirResource => ({
  resourceType: 'MedicationRequest',
  id,
  meta: { profile: [`${nictiz}/mp-MedicationAgreement`] },
  identifier: [{ system: 'urn:ma', value: id }],
  extension: [
    { url: `${nictiz}/ext-PharmaceuticalTreatment.Identifier`, valueIdentifier: { system: 'urn:mbh', value: id } },
    { url: `${nictiz}/ext-TimeInterval.Period`, valuePeriod: { start: '2020-01-01' } },
  ],
  status: 'active',
  intent: 'order',
  category: [{ coding: [{ system: 'http://snomed.info/sct', code: '33633005' }] }],
  medicationCodeableConcept: { coding: [{ system: 'http://www.whocc.no/atc', code: atc, display: id }], text: id },
  subject: { reference: 'Patient/p' },
  authoredOn: '2020-01-01',
  dosageInstruction: [
    {
      timing: { repeat: { timeOfDay: times.map((time) => `${time}:00`) } },
      doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk' } }],
    },
  ],
});

/** The own record as the node keeps it: each number once, corrected by version. */
let record: FhirResource[] = [];
const versionOf = ({ meta }: FhirResource): number => Number((meta as { versionId?: string }).versionId);
const numberOf = ({ identifier }: FhirResource): string => JSON.stringify(identifier);
const stored = (resource: FhirResource, id: string, version: number): FhirResource => ({
  ...resource,
  id,
  meta: { ...(resource.meta as object), versionId: String(version) },
});

function keepRecord(): void {
  viewer.replies['POST entries/permitted'] = ok({ entries: [{ id: 'administrations' }] });
  viewer.replies['POST own-record'] = () => ok({ resources: record });
  viewer.replies['POST entries'] = (body) => {
    const { resource } = body as { readonly resource: FhirResource };
    const standing = record.find((one) => numberOf(one) === numberOf(resource));
    const made = standing ?? stored(resource, `g${record.length}`, 1);
    record = standing === undefined ? [...record, made] : record;
    return ok({ resource: made, recorded: standing === undefined });
  };
  for (const id of ['g2', 'g3']) {
    viewer.replies[`POST entries/${id}`] = (body) => correct(id, body);
  }
}

function correct(id: string, body: object): Result<unknown> {
  const { resource, version } = body as { readonly resource: FhirResource; readonly version: number };
  const standing = record.find((one) => one.id === id);
  if (standing === undefined || versionOf(standing) !== version) {
    return err(
      fault('CLI-OWN-API-REFUSED', { status: 409, code: 'NOD-ENTRY-CHANGED', nl: 'veranderd', en: 'changed' }),
    );
  }
  const next = stored(resource, id, version + 1);
  record = record.map((one) => (one.id === id ? next : one));
  return ok({ resource: next, recorded: true });
}

beforeEach(async () => {
  await viewer.begin();
  record = [plan('bisoprolol', 'C07AB07', ['00:00', '23:59']), plan('insuline', 'A10AE04', ['00:01'])];
  keepRecord();
});
afterAll(viewer.close);

async function openRound(): Promise<string> {
  await post('', { bsn: cor, topic: 'medication', purpose: 'TREAT' });
  return view('answer').asked.answer.administration?.ticking?.handle ?? '';
}

const lines = (): readonly ShownDose[] => view('round').administration.lines;
const doseOf = (title: string, time = '00:00'): ShownDose => {
  const { administration } = viewer.drawn?.view.kind === 'round' ? view('round') : view('answer').asked.answer;
  const found = administration?.lines.find((line) => line.title === title && line.time === time);
  if (found === undefined) {
    throw new Error(`no ${title}`);
  }
  return found;
};
const fieldsOf = (round: string, dose: ShownDose) => ({ round, dose: dose.acts?.dose ?? '' });
const sent = () => viewer.calls.filter((call) => call.includes('POST entries') && !call.includes('permitted'));

describe('the list', () => {
  it('has a tap for who may, in her name, and none for who may not', async () => {
    await openRound();
    expect(view('answer').asked.answer.administration?.ticking).toMatchObject({
      who: { nl: 'I. Wouda, verzorgende' },
      organization: 'Woonzorg Rietzijl',
      left: 3,
    });
    expect(doseOf('Bisoprolol').acts).toMatchObject({ tap: 'given', form: 'otherwise' });
    viewer.replies['POST entries/permitted'] = ok({ entries: [] });
    await openRound();
    expect(view('answer').asked.answer.administration?.ticking).toBeUndefined();
    expect(doseOf('Bisoprolol').acts).toBeUndefined();
  });

  it('is ticked off today, and by the form for what is left of yesterday; no other day', async () => {
    const now = clock.nowMs();
    const ask = (days: number) =>
      post('', { bsn: cor, topic: 'medication', purpose: 'TREAT', day: dutchDay(now - days * 24 * 3_600_000) });
    await ask(1);
    expect(doseOf('Bisoprolol').acts).toEqual({ dose: expect.any(String), form: 'otherwise' });
    await ask(2);
    expect(doseOf('Bisoprolol').acts).toBeUndefined();
  });
});

describe('one tap', () => {
  it('writes the dose down at the own node, and shows who gave it and when', async () => {
    const round = await openRound();
    const reply = await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    expect([reply.statusCode, reply.headers.location]).toEqual([303, expect.stringMatching(/#dosis-1$/)]);
    expect(sent()).toEqual([`${nursingHome} POST entries`]);
    await read(`/toedienlijst/${round}`);
    expect(doseOf('Bisoprolol')).toMatchObject({
      state: 'given',
      note: { nl: expect.stringContaining('I. Wouda, verzorgende') },
      acts: { form: 'correct' },
    });
    expect(view('round').administration.ticking?.left).toBe(2);
    expect(viewer.drawn?.done?.nl).toContain('Vastgelegd');
  });

  it('gives nothing twice: not by a second tap, not by a colleague with the same list', async () => {
    const round = await openRound();
    const fields = { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' };
    await post('/toedienlijst', fields);
    await post('/toedienlijst', fields);
    expect(viewer.drawn?.problem?.nl).toContain('al afgetekend');
    expect(record.filter(({ resourceType }) => resourceType === 'MedicationAdministration')).toHaveLength(1);
    record = record.filter(({ id }) => id !== 'g2');
    const hers = fieldsOf(await openRound(), doseOf('Bisoprolol'));
    const colleagues = fieldsOf(await openRound(), doseOf('Bisoprolol'));
    await post('/toedienlijst', { ...hers, step: 'given' });
    expect((await post('/toedienlijst', { ...colleagues, step: 'given' })).statusCode).toBe(303);
    expect(record.filter(({ resourceType }) => resourceType === 'MedicationAdministration')).toHaveLength(1);
  });

  it('is not shown as done when the own node did not answer, and is done by tapping once more', async () => {
    const round = await openRound();
    const taken = viewer.replies['POST entries'];
    // The node wrote it down, and the answer got lost on the way.
    viewer.replies['POST entries'] = (body) => {
      if (typeof taken === 'function') {
        taken(body);
      }
      return err(fault('CLI-NO-WORKPLACE'));
    };
    await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    expect(viewer.drawn?.problem?.nl).toContain('niet zeker');
    expect(doseOf('Bisoprolol')).toMatchObject({ state: 'to-give', unsure: true });
    if (taken !== undefined) {
      viewer.replies['POST entries'] = taken;
    }
    await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    await read(`/toedienlijst/${round}`);
    expect(doseOf('Bisoprolol')).toMatchObject({ state: 'given' });
    expect(doseOf('Bisoprolol').unsure).toBeUndefined();
    expect(record.filter(({ resourceType }) => resourceType === 'MedicationAdministration')).toHaveLength(1);
  });

  it('keeps what was acknowledged when the own record cannot be read again, and says so', async () => {
    const round = await openRound();
    await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    viewer.replies['POST own-record'] = err(fault('CLI-NO-WORKPLACE'));
    await read(`/toedienlijst/${round}`);
    expect([doseOf('Bisoprolol').state, viewer.drawn?.problem?.nl]).toEqual([
      'given',
      expect.stringContaining('antwoordt nu niet'),
    ]);
  });

  it('says the refusal of the node, and nothing is uncertain then', async () => {
    const round = await openRound();
    viewer.replies['POST entries'] = err(
      fault('CLI-OWN-API-REFUSED', { status: 403, code: 'NOD-RIGHT-TO-RECORD', nl: 'Uw rol mag dit niet.', en: 'No.' }),
    );
    await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    expect(viewer.drawn?.problem?.nl).toContain('Uw rol mag dit niet.');
    expect(doseOf('Bisoprolol').unsure).toBeUndefined();
  });
});

describe('otherwise or not', () => {
  const save = async (fields: Record<string, string>) => {
    const round = await openRound();
    const dose = doseOf('Bisoprolol');
    await post('/toedienlijst', { ...fieldsOf(round, dose), step: 'form' });
    expect(view('dose')).toMatchObject({ correcting: false, unit: 'stuk' });
    const reply = await post('/toedienlijst', { ...fieldsOf(round, dose), step: 'save', ...fields });
    return { reply, round };
  };

  it('is written down with the reason', async () => {
    const { round } = await save({ what: 'not-given', reason: '406149000' });
    await read(`/toedienlijst/${round}`);
    expect(doseOf('Bisoprolol')).toMatchObject({
      state: 'not-given',
      note: { nl: expect.stringContaining('Wilde het niet') },
    });
  });

  it('is written down with another amount and time', async () => {
    const { reply } = await save({ what: 'otherwise', reason: '705046008', amount: '0,5', time: '00:00' });
    expect(reply.statusCode).toBe(303);
    expect(record.at(-1)).toMatchObject({ status: 'completed', dosage: { dose: { value: 0.5, unit: 'stuk' } } });
  });

  it.each([
    ['no reason', { what: 'not-given', reason: '' }, 'Kies waarom'],
    ['something else without words', { what: 'not-given', reason: 'OTH' }, 'Schrijf bij iets anders'],
    ['nothing different', { what: 'otherwise', reason: '705046008' }, 'Schrijf wat er anders was'],
    ['an amount in words', { what: 'otherwise', reason: '705046008', amount: 'half' }, 'in cijfers'],
    ['a time to come', { what: 'not-given', reason: '406149000', time: '23:59' }, 'al voorbij'],
  ])('is not written down with %s, and what was filled in stays', async (_, fields, words) => {
    await save(fields as Record<string, string>);
    expect(viewer.drawn?.problem?.nl).toContain(words);
    expect(view('dose').form).toMatchObject({ what: fields.what, reason: fields.reason });
    expect(sent()).toEqual([]);
  });
});

describe('a correction', () => {
  const tapped = async (): Promise<string> => {
    const round = await openRound();
    await post('/toedienlijst', { ...fieldsOf(round, doseOf('Bisoprolol')), step: 'given' });
    await read(`/toedienlijst/${round}`);
    return round;
  };

  it('wants to know why, and shows what stood there', async () => {
    const round = await tapped();
    const fields = { ...fieldsOf(round, doseOf('Bisoprolol')), what: 'not-given', reason: '406149000' };
    await post('/toedienlijst', { ...fields, step: 'save' });
    expect([view('dose').correcting, viewer.drawn?.problem?.nl]).toEqual([true, 'Schrijf waarom u dit verbetert.']);
    await post('/toedienlijst', { ...fields, step: 'save', why: 'Verkeerde regel' });
    await read(`/toedienlijst/${round}`);
    expect(doseOf('Bisoprolol')).toMatchObject({ state: 'not-given' });
    expect(doseOf('Bisoprolol').steps.map(({ nl }) => nl)).toEqual([
      expect.stringMatching(/^Gegeven \d\d:\d\d, I. Wouda/),
      expect.stringMatching(/^Niet gegeven \d\d:\d\d, I. Wouda, verzorgende: Verkeerde regel$/),
    ]);
  });

  it('can be that nothing was given yet: the dose is open again, and that it was taken back stays', async () => {
    const round = await tapped();
    const fields = { ...fieldsOf(round, doseOf('Bisoprolol')), what: 'withdrawn', why: 'Verkeerde cliënt' };
    await post('/toedienlijst', { ...fields, step: 'save' });
    await read(`/toedienlijst/${round}`);
    expect(doseOf('Bisoprolol')).toMatchObject({ state: 'to-give', acts: { tap: 'given' } });
    expect(doseOf('Bisoprolol').steps[0]?.nl).toContain('teruggenomen');
  });

  it('overrules no colleague who was first', async () => {
    const round = await tapped();
    record = record.map((one) => (one.id === 'g2' ? stored(one, 'g2', 7) : one));
    const fields = { ...fieldsOf(round, doseOf('Bisoprolol')), what: 'not-given', reason: '406149000', why: 'x' };
    await post('/toedienlijst', { ...fields, step: 'save' });
    expect(viewer.drawn?.problem?.nl).toContain('veranderd');
  });
});

describe('a second person', () => {
  const insulin = () => doseOf('Insuline', '00:01');

  it('looks before it is given, signs in as herself, and is somebody else', async () => {
    const round = await openRound();
    expect(insulin()).toMatchObject({ secondPerson: true, acts: { tap: 'prepared' } });
    await post('/toedienlijst', { ...fieldsOf(round, insulin()), step: 'given' });
    expect(viewer.drawn?.problem?.nl).toContain('Eerst kijkt een tweede persoon');
    await post('/toedienlijst', { ...fieldsOf(round, insulin()), step: 'prepared' });
    await read(`/toedienlijst/${round}`);
    expect(insulin()).toMatchObject({ state: 'prepared', acts: { tap: 'wait' } });
    await post('/toedienlijst', { ...fieldsOf(round, insulin()), step: 'checked' });
    expect(viewer.drawn?.problem?.nl).toContain('iemand anders');

    const first = viewer.cookie;
    viewer.cookie = '';
    const signedIn = await post('/aanmelden', { professional: nurseOfTheHome });
    viewer.cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const hers = await openRound();
    expect(insulin().acts).toMatchObject({ tap: 'checked' });
    await post('/toedienlijst', { ...fieldsOf(hers, insulin()), step: 'checked' });

    viewer.cookie = first;
    await read(`/toedienlijst/${round}`);
    expect(insulin()).toMatchObject({ state: 'checked', acts: { tap: 'given' } });
    await post('/toedienlijst', { ...fieldsOf(round, insulin()), step: 'given' });
    await read(`/toedienlijst/${round}`);
    expect(insulin().steps.map(({ nl }) => nl)).toEqual([
      expect.stringMatching(/^Klaargezet .*Wouda/),
      expect.stringMatching(/^Gecontroleerd .*Zandbergh/),
      expect.stringMatching(/^Gegeven .*Wouda/),
    ]);
  });
});

describe('a round', () => {
  it('warns of what failed, and tells apart what is not for this role', async () => {
    const section = (nl: string, status: 'refused' | 'failed') => ({ section: { nl, en: nl }, status });
    const source = (ura: string, ...sections: readonly object[]) => ({ ura, name: ura, status: 'partial', sections });
    viewer.sources = [
      source('90000001', section('Uitslagen', 'refused')),
      source('90000002', section('Uitslagen', 'refused'), section('Afspraken', 'failed')),
    ];
    await read(`/toedienlijst/${await openRound()}`);
    expect(view('round')).toMatchObject({
      missing: [{ nl: expect.stringContaining('90000002') }],
      notForRole: [{ nl: 'Uitslagen' }],
    });
  });

  it('is of this shift and this organisation only', async () => {
    const round = await openRound();
    await post('/organisatie', { workplace: '90000010' });
    await read(`/toedienlijst/${round}`);
    expect(viewer.drawn?.problem?.nl).toContain('niet meer open');
    expect(lines).toThrow();
  });
});
