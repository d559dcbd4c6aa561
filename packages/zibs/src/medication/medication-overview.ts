/**
 * The medication overview (medicatieoverzicht): one row per treatment with what was agreed, supplied and used beside each
 * other, the state at a moment, and where people differ. For citizen and clinician alike. Nothing is left out: every
 * record is in exactly one row, and every source that did not answer is named.
 */
import type { Text } from '@stelsel/kernel';
import type { Group } from '../merge/group.ts';
import { mergeViews, viewsIn } from '../merge/merge-views.ts';
import type { VagueDate } from '../read/vague-date.ts';
import type { Source, ZibView } from '../zib.ts';
import { acrossTreatments } from './across-treatments.ts';
import type { BlockDifference, BlockKind, BuildingBlock, StateCode, TreatmentState } from './building-block.ts';
import { type Deviations, deviationsOf } from './deviations.ts';
import { differencesOf, type OverviewKnowledge } from './differences.ts';
import { joinTreatments, joinWords } from './join-treatments.ts';
import { type AskedSource, type MissingSource, missingSources } from './missing-sources.ts';
import { repliesIn } from './proposal-replies.ts';
import { type Reply, type Told, told } from './told.ts';
import { latest, type TreatmentNow, treatmentNow } from './treatment-now.ts';

export interface OverviewInput {
  /** Merged groups; those of other families than medication are passed over, but for allergies. */
  readonly groups?: readonly Group[];
  /** Or the views themselves, which are merged first. */
  readonly views?: readonly ZibView[];
  /** Everybody who was asked, also who found nothing. */
  readonly sources: readonly AskedSource[];
  /** The moment the states are about, in milliseconds. */
  readonly momentMs: number;
  /**
   * True when who asks has no record of their own, or has it among the views. Otherwise it is never said that nobody agreed
   * or supplied something: the own record may say so.
   */
  readonly ownRecordIncluded?: boolean;
}

export interface MedicationOverview {
  /** What is used or may be first; within that, rows on which people differ first. */
  readonly rows: readonly TreatmentRow[];
  readonly missing: readonly MissingSource[];
  /** The last time a professional checked use with the person. */
  readonly verified?: Verified;
  /** "Dit bleek een fout": records withdrawn by their source that belong to no row. */
  readonly withdrawn: readonly ZibView[];
}

export interface TreatmentRow {
  /** Stable while its records stay; for links, never shown. */
  readonly key: string;
  readonly person: string;
  readonly title: string;
  readonly ownTitle?: Text;
  readonly state: TreatmentState;
  /** How it is used according to what leads: schedule, agreement, pharmacy, person. */
  readonly sentence?: Text;
  readonly agreed: readonly Told[];
  readonly supplied: readonly Told[];
  readonly used: readonly Told[];
  readonly given: readonly Told[];
  readonly proposed: readonly Told[];
  /** What was replaced, cancelled or is long past. */
  readonly earlier: readonly Told[];
  /** What was given otherwise than agreed or not at all, with who and when. */
  readonly deviations: Deviations;
  readonly differences: readonly BlockDifference[];
  /** Keys of rows with the same kind of medicine. */
  readonly alike: readonly string[];
  readonly sources: readonly Source[];
  readonly verified?: Verified;
  /** Said when records stand together by a careful rule and not by the identifier of the treatment. */
  readonly joined?: Text;
  /** Every record of the row, with its earlier versions and what was withdrawn. */
  readonly records: readonly ZibView[];
}

export interface Verified {
  readonly on: VagueDate;
  readonly by: string;
}

const stateOrder: readonly StateCode[] = [
  'current',
  'unknown',
  'paused',
  'not-started',
  'stopped',
  'ended',
  'cancelled',
];

export function medicationOverview(input: OverviewInput): MedicationOverview {
  const groups = [...(input.groups ?? []), ...mergeViews(input.views ?? [])];
  const medication = groups.filter(({ zib }) => zib === 'Medication');
  const missing = missingSources(input.sources);
  const nows = joinTreatments(medication).map((treatment) => treatmentNow(treatment, input.momentMs));
  const knowledge = knowledgeOf(nows, missing.length === 0 && input.ownRecordIncluded === true);
  const across = acrossTreatments(nows, groups);
  const replies = repliesIn(groups);
  const rows = nows
    .map((now) =>
      rowOf(
        now,
        replies,
        [...differencesOf(now, knowledge), ...(across.differences.get(now) ?? [])],
        across.alike.get(now) ?? [],
      ),
    )
    .sort(byAttention);
  const verified = lastVerified(nows.flatMap(({ treatment }) => treatment.blocks));
  return {
    rows,
    missing,
    ...(verified === undefined ? {} : { verified }),
    withdrawn: medication.filter(({ members }) => members.length === 0).flatMap(viewsIn),
  };
}

function knowledgeOf(nows: readonly TreatmentNow[], complete: boolean): OverviewKnowledge {
  const kinds = new Set(nows.flatMap(({ treatment }) => treatment.blocks.map(({ kind }) => kind)));
  return { complete, anyAgreed: kinds.has('MA'), anySupplied: kinds.has('TA') || kinds.has('MVE') };
}

function rowOf(
  now: TreatmentNow,
  replies: ReadonlyMap<string, Reply>,
  differences: readonly BlockDifference[],
  alike: readonly string[],
): TreatmentRow {
  const { treatment } = now;
  const holding = new Set([...now.agreed, ...now.schedules, ...now.supplied]);
  const lead = leadOf(now);
  const sentence = sentenceOf(now);
  const verified = lastVerified(treatment.blocks);
  const lists = listsOf(now, holding, replies);
  const joined = joinWords[treatment.rule];
  return {
    key: treatment.key,
    person: lead?.view.original.person ?? '',
    title: lead?.view.title ?? '',
    ...(lead?.view.ownTitle === undefined ? {} : { ownTitle: lead.view.ownTitle }),
    state: now.state,
    ...(sentence === undefined ? {} : { sentence }),
    ...lists,
    deviations: deviationsOf(treatment.blocks, now.momentMs),
    differences,
    alike,
    sources: sourcesOf(treatment.blocks),
    ...(verified === undefined ? {} : { verified }),
    ...(joined === undefined ? {} : { joined }),
    records: treatment.groups.flatMap(viewsIn),
  };
}

/** The record that gives the row its name: of what holds, else the newest. */
function leadOf({ agreed, supplied, used, treatment }: TreatmentNow): BuildingBlock | undefined {
  return agreed[0] ?? supplied[0] ?? used ?? latest(treatment.blocks);
}

function sentenceOf({ schedules, agreed, supplied, used, state }: TreatmentNow): Text | undefined {
  if (state.code === 'stopped' || state.code === 'ended' || state.code === 'cancelled') {
    return undefined;
  }
  return [...schedules, ...agreed, ...supplied, ...(used === undefined ? [] : [used])]
    .map(({ sentence }) => sentence)
    .find((sentence) => sentence !== undefined);
}

type Lists = Pick<TreatmentRow, 'agreed' | 'supplied' | 'used' | 'given' | 'proposed' | 'earlier'>;

/** Of each kind what holds now, else what was last; the rest is earlier. Each record once. */
function listsOf(now: TreatmentNow, holding: ReadonlySet<BuildingBlock>, replies: ReadonlyMap<string, Reply>): Lists {
  const shown = new Set(holding);
  const of = (...kinds: readonly BlockKind[]): readonly BuildingBlock[] =>
    now.treatment.blocks.filter(({ kind }) => kinds.includes(kind));
  const current = (...kinds: readonly BlockKind[]): readonly BuildingBlock[] => {
    const all = of(...kinds);
    const some = all.filter((block) => holding.has(block));
    const last = latest(all);
    return some.length > 0 || last === undefined ? some : [last];
  };
  const lists = {
    agreed: current('MA', 'WDS'),
    supplied: [...current('TA'), ...current('MVE')],
    used: now.used === undefined ? [] : [now.used],
    given: [...of('MTD')].sort((a, b) => a.recordedMs - b.recordedMs),
    proposed: of('VMA', 'VVV'),
  };
  for (const block of Object.values(lists).flat()) {
    shown.add(block);
  }
  const tell = (blocks: readonly BuildingBlock[]): readonly Told[] =>
    blocks.map((block) => told(block, holding.has(block) || block === now.used));
  return {
    agreed: tell(lists.agreed),
    supplied: tell(lists.supplied),
    used: tell(lists.used),
    given: tell(lists.given),
    proposed: lists.proposed.map((block) => withReply(told(block, false), block, replies)),
    earlier: tell(now.treatment.blocks.filter((block) => !shown.has(block))),
  };
}

function withReply(proposal: Told, { names }: BuildingBlock, replies: ReadonlyMap<string, Reply>): Told {
  const reply = names.map((name) => replies.get(name)).find((found) => found !== undefined);
  return reply === undefined ? proposal : { ...proposal, reply };
}

function sourcesOf(blocks: readonly BuildingBlock[]): readonly Source[] {
  const sources = new Map(blocks.map(({ source }) => [source.ura, source]));
  return [...sources.values()].sort((a, b) => (a.ura < b.ura ? -1 : 1));
}

/** A professional who wrote down what is used has checked it with the person. */
function lastVerified(blocks: readonly BuildingBlock[]): Verified | undefined {
  const last = latest(blocks.filter(({ kind, byPatient }) => kind === 'MGB' && !byPatient));
  const on = last === undefined ? undefined : told(last, false).recorded;
  return last === undefined || on === undefined ? undefined : { on, by: told(last, false).by };
}

function byAttention(a: TreatmentRow, b: TreatmentRow): number {
  const order = (row: TreatmentRow): string =>
    [stateOrder.indexOf(row.state.code), row.differences.length > 0 ? 0 : 1, row.title.toLowerCase(), row.key].join(
      ' ',
    );
  const [first, second] = [order(a), order(b)];
  return first === second ? 0 : first < second ? -1 : 1;
}
