/**
 * The administration list (toedienlijst) of one day: what is to be given and when, from schedule, pharmacy or else
 * prescriber, with what was given beside it. What was given otherwise or not at all is said, with the reason.
 */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { mergeViews } from '../merge/merge-views.ts';
import { extensionsAt, textAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import type { ZibView } from '../zib.ts';
import type { BuildingBlock } from './building-block.ts';
import { extension } from './codes.ts';
import { type DayDose, dosesOnDay } from './doses-on-day.ts';
import { joinTreatments } from './join-treatments.ts';
import { type AskedSource, type MissingSource, missingSources } from './missing-sources.ts';
import { dutchDay } from './state-words.ts';
import { type Told, told } from './told.ts';
import { type TreatmentNow, treatmentNow } from './treatment-now.ts';

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
  readonly state: 'to-give' | 'given' | 'not-given' | 'otherwise' | 'when-needed';
  readonly given?: Told;
  readonly reason?: string;
}

export function administrationList(input: AdministrationInput): AdministrationList {
  const groups = [...(input.groups ?? []), ...mergeViews(input.views ?? [])].filter(({ zib }) => zib === 'Medication');
  const noonMs = Date.parse(`${input.day}T12:00:00Z`);
  const lines = joinTreatments(groups)
    .map((treatment) => treatmentNow(treatment, noonMs))
    .flatMap((now) => linesOf(now, input.day));
  return { day: input.day, lines: lines.sort(byTime), missing: missingSources(input.sources) };
}

function linesOf(now: TreatmentNow, day: string): readonly AdministrationLine[] {
  const given = now.treatment.blocks.filter(({ kind, recordedMs }) => kind === 'MTD' && dutchDay(recordedMs) === day);
  const left = new Set(given);
  const planned = instructionsOf(now).flatMap((block) =>
    dosesOnDay(resourceOf(block), firstDayOf(block, day), day).map((dose) => ({ block, dose })),
  );
  const lines = planned.map(({ block, dose }) => lineOf(now, block, dose, takeMatch(left, dose)));
  const extra = [...left].map((block) => lineOf(now, block, { asNeeded: false }, block));
  return [...lines, ...extra];
}

/** A schedule overrules the pharmacy, and the pharmacy the prescriber; parallel instructions count together. */
function instructionsOf({ state, schedules, supplied, agreed }: TreatmentNow): readonly BuildingBlock[] {
  if (state.code !== 'current') {
    return [];
  }
  return schedules.length > 0 ? schedules : supplied.length > 0 ? supplied : agreed;
}

function resourceOf({ view }: BuildingBlock) {
  return view.original.fhir === 'STU3' ? asR4(view.original.resource) : view.original.resource;
}

function firstDayOf({ period }: BuildingBlock, day: string): string {
  return period.fromMs === undefined ? day : dutchDay(period.fromMs);
}

/** The giving that belongs to a dose: at the agreed time, else the nearest hour that is left. */
function takeMatch(left: Set<BuildingBlock>, { time }: DayDose): BuildingBlock | undefined {
  const wanted = time === undefined ? undefined : minutesOf(time);
  const near = [...left].sort((a, b) => distance(a, wanted) - distance(b, wanted))[0];
  if (near === undefined || distance(near, wanted) > givingWindowMinutes) {
    return undefined;
  }
  left.delete(near);
  return near;
}

/** So far from its time a giving still belongs to a dose. */
const givingWindowMinutes = 180;

function distance(block: BuildingBlock, wanted: number | undefined): number {
  return wanted === undefined ? 0 : Math.abs(minutesOf(timeOf(block)) - wanted);
}

function timeOf(block: BuildingBlock): string {
  const [agreed] = extensionsAt(resourceOf(block), extension.agreedTime);
  const ms = Date.parse(textAt(agreed, 'valueDateTime') ?? '');
  return clock.format(new Date(Number.isNaN(ms) ? block.recordedMs : ms));
}

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function lineOf(
  now: TreatmentNow,
  block: BuildingBlock,
  dose: DayDose,
  given: BuildingBlock | undefined,
): AdministrationLine {
  const { asNeeded, ...planned } = dose;
  const { sentence } = block;
  return {
    key: now.treatment.key,
    title: block.view.title,
    ...planned,
    ...(block === given ? { time: timeOf(block) } : {}),
    ...(sentence === undefined ? {} : { instruction: sentence }),
    by: told(block, true).by,
    state: stateOf(given, asNeeded),
    ...(given === undefined ? {} : { given: told(given, true) }),
    ...(given?.deviation === undefined ? {} : { reason: given.deviation }),
  };
}

function stateOf(given: BuildingBlock | undefined, asNeeded: boolean): AdministrationLine['state'] {
  if (given === undefined) {
    return asNeeded ? 'when-needed' : 'to-give';
  }
  return given.given === false ? 'not-given' : given.deviation === undefined ? 'given' : 'otherwise';
}

function byTime(a: AdministrationLine, b: AdministrationLine): number {
  const order = ({ state, time, title, key }: AdministrationLine): string =>
    [state === 'when-needed' ? 1 : 0, time ?? '~', title.toLowerCase(), key].join(' ');
  const [first, second] = [order(a), order(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
