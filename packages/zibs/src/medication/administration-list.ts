/**
 * The administration list (toedienlijst) of one day: what is to be given and when, from schedule, pharmacy or else
 * prescriber, with what was given beside it. What was given otherwise or not at all is said, with the reason.
 */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { mergeViews } from '../merge/merge-views.ts';
import { instantOn, localMoment } from '../read/calendar.ts';
import { type FhirResource, textAt, valuesAt } from '../resource.ts';
import type { ZibView } from '../zib.ts';
import { type AdministrationStep, stepsOf } from './administration-steps.ts';
import type { BuildingBlock } from './building-block.ts';
import { deviationWords } from './deviation-reasons.ts';
import type { Amount } from './dosage/dosage.ts';
import { amountOf } from './dosage/read-dosage.ts';
import { doseNumber, doseNumberOf, isOfDose, numberAfter } from './dose-number.ts';
import { type DayDose, dosesOnDay } from './doses-on-day.ts';
import { joinTreatments } from './join-treatments.ts';
import { agreedMoment, givenAmount, matchGiven, r4Of } from './match-given.ts';
import { type AskedSource, type MissingSource, missingSources } from './missing-sources.ts';
import { needsSecondPerson } from './second-person.ts';
import { dutchDay } from './state-words.ts';
import { type Told, told } from './told.ts';
import { type TreatmentNow, treatmentNow } from './treatment-now.ts';
import type { DoseToTick } from './write-administration.ts';

export interface AdministrationInput {
  readonly groups?: readonly Group[];
  readonly views?: readonly ZibView[];
  readonly sources: readonly AskedSource[];
  /** A day in the Netherlands, `yyyy-mm-dd`. */
  readonly day: string;
}

export interface AdministrationList {
  readonly day: string;
  /** By time; without a time last, and what is only for need after that. */
  readonly lines: readonly AdministrationLine[];
  readonly missing: readonly MissingSource[];
}

export interface AdministrationLine {
  /** Of the treatment; for links. */
  readonly key: string;
  readonly title: string;
  readonly time?: string;
  readonly moment?: Text;
  readonly dose?: Text;
  /** The whole instruction. */
  readonly instruction?: Text;
  /** Who the instruction comes from. */
  readonly by: string;
  readonly state: AdministrationState;
  readonly given?: Told;
  /** `hh:mm`, when it was given or it was decided not to. */
  readonly givenTime?: string;
  /** How much was given. */
  readonly givenDose?: Text;
  readonly reason?: Text;
  /** How the dose is ticked off; absent of what another system gave beside the list. */
  readonly tick?: DoseToTick;
  /** A second person looks before it is given. */
  readonly secondPerson: boolean;
  /** Who did what with it; of the systems that say so. */
  readonly steps: readonly AdministrationStep[];
  /** How often a tick of it was taken back. */
  readonly withdrawn: number;
}

/** `prepared` waits for a second person, `checked` was looked at by one and is to be given. */
type AdministrationState = 'to-give' | 'prepared' | 'checked' | 'given' | 'not-given' | 'otherwise' | 'when-needed';

export function administrationList(input: AdministrationInput): AdministrationList {
  const groups = [...(input.groups ?? []), ...mergeViews(input.views ?? [])].filter(({ zib }) => zib === 'Medication');
  const noonMs = Date.parse(`${input.day}T12:00:00Z`);
  // What was taken back stands in no treatment any more; its number says which dose it was of.
  const withdrawn = groups.flatMap((group) => group.withdrawn).map(r4Of);
  const lines = joinTreatments(groups)
    .map((treatment) => treatmentNow(treatment, noonMs))
    .flatMap((now) => linesOf(now, input.day, withdrawn));
  return { day: input.day, lines: lines.sort(byTime), missing: missingSources(input.sources) };
}

interface PlannedDose extends DayDose {
  readonly block: BuildingBlock;
  readonly number: string;
  readonly withdrawn: number;
}

function linesOf(now: TreatmentNow, day: string, withdrawn: readonly FhirResource[]): readonly AdministrationLine[] {
  const given = now.treatment.blocks.filter((block) => block.kind === 'MTD' && agreedMoment(block).day === day);
  const planned = plannedOn(now, day, [...given.map(({ view }) => r4Of(view)), ...withdrawn], withdrawn);
  const { matched, left } = matchGiven(planned, given);
  const lines = planned.map((dose) => lineOf(now, day, dose, matched.get(dose)));
  return [...lines, ...left.map((block) => besideList(now, block))];
}

/** Every dose of the day with its number. What is for need is numbered by how often it was ticked already. */
function plannedOn(
  now: TreatmentNow,
  day: string,
  ticks: readonly FhirResource[],
  withdrawn: readonly FhirResource[],
): readonly PlannedDose[] {
  const seen = new Map<string, number>();
  return instructionsOf(now).flatMap((block) =>
    dosesOnDay(r4Of(block.view), firstDayOf(block, day), day).map((dose) => {
      const at = dose.asNeeded ? 'zo-nodig' : (dose.time ?? dose.moment?.nl ?? '-');
      const treatment = block.treatment ?? block.names[0] ?? now.treatment.key;
      const place = { treatment, day, at };
      const before = dose.asNeeded ? ticks.filter((tick) => isNeedOf(tick, place)).length : 0;
      const nth = (seen.get(at) ?? 0) + 1;
      seen.set(at, nth);
      const number = doseNumber({ ...place, nth: nth + before });
      const takenBack = dose.asNeeded ? 0 : withdrawn.filter((tick) => isOfDose(tick, number)).length;
      return { ...dose, block, number, withdrawn: takenBack };
    }),
  );
}

function isNeedOf(
  tick: FhirResource,
  place: { readonly treatment: string; readonly day: string; readonly at: string },
) {
  const prefix = doseNumber({ ...place, nth: 0 }).slice(0, -1);
  return doseNumberOf(tick)?.startsWith(prefix) === true;
}

/** A schedule overrules the pharmacy, and the pharmacy the prescriber; parallel instructions count together. */
function instructionsOf({ state, schedules, supplied, agreed }: TreatmentNow): readonly BuildingBlock[] {
  if (state.code !== 'current') {
    return [];
  }
  return schedules.length > 0 ? schedules : supplied.length > 0 ? supplied : agreed;
}

function firstDayOf({ period }: BuildingBlock, day: string): string {
  return period.fromMs === undefined ? day : dutchDay(period.fromMs);
}

function lineOf(
  now: TreatmentNow,
  day: string,
  planned: PlannedDose,
  given: BuildingBlock | undefined,
): AdministrationLine {
  const { block, number, withdrawn, asNeeded, amount, ...shown } = planned;
  const { sentence, view } = block;
  const agreedAt = planned.time === undefined ? undefined : instantOn(day, planned.time);
  const quantity = quantityOf(r4Of(view), amount);
  return {
    key: now.treatment.key,
    title: view.title,
    ...shown,
    ...(sentence === undefined ? {} : { instruction: sentence }),
    by: told(block, true).by,
    state: given === undefined ? (asNeeded ? 'when-needed' : 'to-give') : stateOf(given),
    ...(given === undefined ? {} : givenFacts(given)),
    tick: {
      number: numberAfter(number, withdrawn),
      plan: view,
      title: view.title,
      ...(agreedAt === undefined ? {} : { agreedAt }),
      ...(quantity === undefined ? {} : { quantity }),
    },
    secondPerson: needsSecondPerson(view, r4Of(view)),
    steps: given === undefined ? [] : stepsOf(r4Of(given.view)),
    withdrawn,
  };
}

/** Given without standing on the list, or for need. */
function besideList(now: TreatmentNow, block: BuildingBlock): AdministrationLine {
  const resource = r4Of(block.view);
  const number = doseNumberOf(resource);
  const { view } = block;
  const [quantity] = valuesAt(resource, 'dosage.dose') as readonly object[];
  const dose = givenAmount(view);
  return {
    key: now.treatment.key,
    title: view.title,
    time: agreedMoment(block).time,
    ...(dose === undefined ? {} : { dose }),
    by: told(block, true).by,
    state: stateOf(block),
    ...givenFacts(block),
    ...(number === undefined
      ? {}
      : { tick: { number, plan: view, title: view.title, ...(quantity === undefined ? {} : { quantity }) } }),
    secondPerson: false,
    steps: stepsOf(resource),
    withdrawn: 0,
  };
}

function givenFacts(given: BuildingBlock): Pick<AdministrationLine, 'given' | 'givenTime' | 'givenDose' | 'reason'> {
  const amount = givenAmount(given.view);
  const reason = deviationWords(r4Of(given.view), given.deviation);
  return {
    given: told(given, true),
    givenTime: localMoment(new Date(given.recordedMs)).time,
    ...(amount === undefined ? {} : { givenDose: amount }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function stateOf(given: BuildingBlock): AdministrationState {
  const resource = r4Of(given.view);
  const last = stepsOf(resource).at(-1)?.kind;
  if (textAt(resource, 'status') === 'in-progress') {
    return last === 'checked' ? 'checked' : 'prepared';
  }
  const otherwise = given.deviation !== undefined || last === 'otherwise';
  return given.given === false ? 'not-given' : otherwise ? 'otherwise' : 'given';
}

/** The dose as the plan writes it, with its unit and code. */
function quantityOf(plan: FhirResource, amount: Amount | undefined): object | undefined {
  return valuesAt(plan, 'dosageInstruction.doseAndRate.doseQuantity').find((quantity): quantity is object => {
    const found = amountOf(quantity);
    return found !== undefined && found.low === amount?.low && found.unit === amount?.unit;
  });
}

function byTime(a: AdministrationLine, b: AdministrationLine): number {
  const order = ({ state, time, title, key }: AdministrationLine): string =>
    [state === 'when-needed' ? 1 : 0, time ?? '~', title.toLowerCase(), key].join(' ');
  const [first, second] = [order(a), order(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
