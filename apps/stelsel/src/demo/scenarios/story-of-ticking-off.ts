import assert from 'node:assert/strict';
import { discoverExchanges } from '@stelsel/exchanges';
import { secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { answerOf } from '@stelsel/network';
import { type AdministrationLine, medicationOverview, type TreatmentRow } from '@stelsel/zibs';
import { dutchDay } from '../../shown/day-text.ts';
import { addOwnRecord } from '../../viewer/add-own-record.ts';
import type { Desk } from '../../viewer/desk.ts';
import type { OpenRound } from '../../viewer/open-round.ts';
import { regionDesks } from '../../viewer/region-desks.ts';
import { listOf, openRound, readAnew } from '../../viewer/round.ts';
import { createShifts, type Shift, workplaceOf } from '../../viewer/shifts.ts';
import { tickOff, type Wanted } from '../../viewer/tick-off.ts';
import { eveningCarer, professionals } from '../../viewer/viewer-choices.ts';
import type { VisitDeps } from '../../viewer/visit.ts';
import { professional, type RunningRegion, storyPerson } from '../running-region.ts';
import { logOf } from './log-of.ts';
import type { Figure, Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'medication';
const homeCare = '90000009' as Ura;
const careHome = '90000011' as Ura;
const practice = '90000003' as Ura;
const refused = '406149000';

export const storyOfTickingOff: Scenario = {
  name: 'story-ticking-off',
  promise: {
    nl: 'Nu tekent de thuiszorg af op een eigen lijst, en hoort de huisarts pas later dat iemand een medicijn weigert. Straks staat elke dosis één keer in het eigen dossier, en ziet de huisarts meteen wat niet is gegeven.',
    en: 'Today home care ticks off on a list of its own, and the GP hears only later that somebody refuses a medicine. Soon every dose stands once in the own record, and the GP sees at once what was not given.',
  },
  run: async (region) => {
    const carer = await workerAt(region, eveningCarer, homeCare);
    const nurse = await workerAt(region, colleague(), homeCare);
    const started = region.clock.nowMs();
    await tapTwice(carer, nurse);
    await refuseDiuretic(carer);
    await withSecondPerson(carer, nurse);
    const ticked = linesOf(carer).filter(({ state }) => state !== 'to-give').length;
    const seconds = (region.clock.nowMs() - started) / 1000;
    await throughAPowerCut(region, carer);
    await nothingForOthers(region);
    const seen = await prescriberSees(region);
    return [
      figure('straks: doses afgetekend', 'soon: doses ticked off', ticked),
      figure('straks: seconden daarvoor, met twee mensen', 'soon: seconds for that, by two people', seconds),
      figure('straks: doses die dubbel staan', 'soon: doses that stand twice', twice(carer)),
      figure(
        'straks: keer achter elkaar geweigerd, gezien door de huisarts',
        'soon: refusals in a row, seen by the GP',
        seen,
      ),
    ];
  },
};

interface Worker {
  readonly shift: Shift;
  readonly desk: Desk;
  readonly deps: VisitDeps;
  readonly round: OpenRound;
}

/** Somebody else who works for this home care: who can look as a second person. */
function colleague(): string {
  const found = professionals.find(
    ({ id, workplaces }) => id !== eveningCarer && workplaces.some(({ ura }) => ura === homeCare),
  );
  return found?.id ?? '';
}

/** Signs in, goes to the organisation and opens the list of today, as the page does it. */
async function workerAt(region: RunningRegion, id: string, ura: Ura): Promise<Worker> {
  const { shift, desk, deps } = await signIn(region, id, ura);
  const { bsn: subject } = storyPerson('emergency');
  const known = deps.exchanges.find((one) => one.id === exchange);
  const ask = async () => {
    const others = await answerOf(unwrap(await desk.ask({ subject, exchange, purpose: 'TREAT' })));
    return { others, whole: await addOwnRecord(desk, known, subject, others, workplaceOf(shift)) };
  };
  const { others, whole } = await untilTrue(ask, (seen) => seen.whole.included && seen.others.status === 'answered');
  assert.ok(whole.included, 'the own record stands beside what others answered');
  const round = await openRound({ shift, desk }, deps, {
    exchange: known,
    subject,
    day: dutchDay(region.clock.nowMs()),
    groups: others.groups,
    sources: whole.answer.sources,
    own: whole.own,
  });
  assert.ok(round !== undefined, 'who gives medicines here may tick off');
  return { shift, desk, deps, round };
}

async function signIn(region: RunningRegion, id: string, ura: Ura): Promise<Omit<Worker, 'round'>> {
  const { clock } = region;
  const deps = { exchanges: await discoverExchanges(), clock, randomness: secureRandomness };
  const shifts = createShifts({ desks: regionDesks(() => region.file), clock, randomness: secureRandomness });
  const shift = unwrap(await shifts.begin(id, 'nl'));
  unwrap(await shifts.moveTo(shift, ura));
  return { shift, desk: unwrap(await shifts.desk(shift)), deps };
}

function linesOf({ round, shift }: Worker): readonly AdministrationLine[] {
  return listOf(round, shift).lines;
}

function lineOf(worker: Worker, medicine: string, time: string): AdministrationLine {
  const found = linesOf(worker).find((line) => line.title.startsWith(medicine) && line.time === time);
  assert.ok(found !== undefined, `${medicine} stands on the list at ${time}`);
  return found;
}

async function tick(worker: Worker, line: AdministrationLine, wanted: Wanted): Promise<string | undefined> {
  return (await tickOff(worker, worker.deps, worker.round, line, wanted))?.nl;
}

async function lookAgain(worker: Worker): Promise<void> {
  unwrap(await readAnew(worker.round, worker.desk, worker.deps.clock.nowMs()));
}

const given = ({ deps }: Worker, kind: 'given' | 'prepared' = 'given'): Wanted => ({
  tick: { kind, at: new Date(deps.clock.nowMs()).toISOString() },
});

/** Two people tap the same dose at the same moment, one of them twice. */
async function tapTwice(carer: Worker, nurse: Worker): Promise<void> {
  const taps = [carer, carer, nurse].map((who) => tick(who, lineOf(who, 'Apixaban', '08:00'), given(who)));
  assert.deepEqual(await Promise.all(taps), [undefined, undefined, undefined], 'each of them hears that it is given');
  await lookAgain(carer);
  assert.equal(ticksOf(carer, 'Apixaban'), 1, 'and it stands there once');
  assert.equal(lineOf(carer, 'Apixaban', '08:00').state, 'given');
}

/** What was written down of a medicine today, in the own record. */
function ticksOf({ round }: Worker, medicine: string): number {
  return round.own.filter(
    ({ resourceType, identifier, medicationReference }) =>
      resourceType === 'MedicationAdministration' &&
      JSON.stringify(identifier).includes(`/${round.day}/`) &&
      JSON.stringify(medicationReference).includes(medicine),
  ).length;
}

/** How many ticks have the number of another one. */
function twice({ round }: Worker): number {
  const numbers = round.own
    .filter(({ resourceType }) => resourceType === 'MedicationAdministration')
    .map(({ identifier }) => JSON.stringify(identifier));
  return numbers.length - new Set(numbers).size;
}

/** Tapped wrong at first, and corrected: it was refused. */
async function refuseDiuretic(carer: Worker): Promise<void> {
  assert.equal(await tick(carer, lineOf(carer, 'Furosemide', '08:00'), given(carer)), undefined);
  const at = new Date(carer.deps.clock.nowMs()).toISOString();
  const correction: Wanted = { tick: { kind: 'not-given', at, reason: refused, why: 'Verkeerd getikt' } };
  assert.equal(await tick(carer, lineOf(carer, 'Furosemide', '08:00'), correction), undefined);
  await lookAgain(carer);
  const { state, steps } = lineOf(carer, 'Furosemide', '08:00');
  assert.equal(state, 'not-given');
  assert.deepEqual(
    steps.map(({ kind, why }) => [kind, why]),
    [
      ['given', undefined],
      ['not-given', 'Verkeerd getikt'],
    ],
    'what stood there first stays to be seen',
  );
}

async function withSecondPerson(carer: Worker, nurse: Worker): Promise<void> {
  const digoxin = (who: Worker) => lineOf(who, 'Digoxine', '20:00');
  assert.match((await tick(carer, digoxin(carer), given(carer))) ?? '', /tweede persoon/, 'not by one person alone');
  assert.equal(await tick(carer, digoxin(carer), given(carer, 'prepared')), undefined);
  assert.match((await tick(carer, digoxin(carer), { check: true })) ?? '', /iemand anders/);
  await lookAgain(nurse);
  assert.equal(await tick(nurse, digoxin(nurse), { check: true }), undefined, 'a colleague looked');
  await lookAgain(carer);
  assert.equal(await tick(carer, digoxin(carer), given(carer)), undefined);
  await lookAgain(nurse);
  assert.equal(digoxin(nurse).state, 'given');
}

/** The own node falls away in the middle: nothing is called done, and afterwards it is done once. */
async function throughAPowerCut(region: RunningRegion, carer: Worker): Promise<void> {
  const evening = (): AdministrationLine => lineOf(carer, 'Apixaban', '20:00');
  await region.kill('vendor');
  assert.match((await tick(carer, evening(), given(carer))) ?? '', /niet zeker/, 'it is told that it is not certain');
  assert.equal(evening().state, 'to-give', 'and it is not shown as given');
  assert.equal(lineOf(carer, 'Apixaban', '08:00').state, 'given', 'what was acknowledged stays given');
  unwrap(await region.restart('vendor'));
  const again = await untilTrue(
    async () => tick(carer, evening(), given(carer)),
    (problem) => problem === undefined,
  );
  assert.equal(again, undefined, 'tapped once more it is given');
  await lookAgain(carer);
  assert.equal(ticksOf(carer, 'Apixaban'), 2, 'the dose of the morning and that of the evening, each once');
}

/** Not about a client of another organisation, and not by a role that gives nothing. */
async function nothingForOthers(region: RunningRegion): Promise<void> {
  const { bsn: subject } = storyPerson('emergency');
  const permitted = async (id: string, ura: Ura, about: string): Promise<number> => {
    const { desk } = await signIn(region, id, ura);
    const answer = unwrap(await desk.call('POST', 'entries/permitted', { exchange, subject: about }));
    return (answer as { readonly entries: readonly object[] }).entries.length;
  };
  assert.equal(await permitted(eveningCarer, careHome, subject), 0, 'he is no client of the care home');
  assert.equal(await permitted(eveningCarer, careHome, storyPerson('handover').bsn), 1, 'and Cor is');
  const prescriber = professionals.find(({ workplaces }) => workplaces.some(({ ura }) => ura === practice));
  assert.equal(await permitted(prescriber?.id ?? '', practice, subject), 0, 'a GP ticks nothing off');
}

/** The GP asks for the medication, and sees that the diuretic was refused time after time; Willem sees who wrote it down. */
async function prescriberSees(region: RunningRegion): Promise<number> {
  const { bsn: subject } = storyPerson('emergency');
  const look = async (): Promise<TreatmentRow | undefined> => {
    const { groups, sources } = await region.answer({ asker: professional('01.015', practice), subject, exchange });
    const overview = medicationOverview({ groups, sources, momentMs: region.clock.nowMs() });
    return overview.rows.find(({ title }) => title.startsWith('Furosemide'));
  };
  const row = await untilTrue(look, (seen) => (seen?.deviations.inARow ?? 0) >= 3);
  assert.ok((row?.deviations.inARow ?? 0) >= 3, 'a series of refusals, and not one by one');
  const [last] = row?.deviations.list ?? [];
  assert.match(last?.told.by ?? '', /I\. Wouda/, 'with who');
  assert.equal(last?.reason?.nl, 'Wilde het niet', 'with why');
  assert.ok(last?.told.recorded !== undefined, 'and when');
  const log = await logOf(region, subject);
  assert.ok(
    log.some(({ text }) => text.includes('I. Wouda') && text.includes('MedicationAdministration')),
    'and he reads in his log who wrote it down',
  );
  return row?.deviations.inARow ?? 0;
}

function figure(nl: string, en: string, value: number): Figure {
  return { label: { nl, en }, value: Math.round(value * 10) / 10, origin: 'gemeten' };
}
