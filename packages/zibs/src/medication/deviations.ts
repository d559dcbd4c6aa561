/** What of one treatment was given otherwise than agreed, or not at all: for who prescribed it, with who and when. */
import type { Text } from '@stelsel/kernel';
import { localMoment } from '../read/calendar.ts';
import { stepsOf } from './administration-steps.ts';
import type { BuildingBlock } from './building-block.ts';
import { deviationWords } from './deviation-reasons.ts';
import { dayMs, medicationLimits } from './limits.ts';
import { agreedMoment, givenAmount, r4Of } from './match-given.ts';
import { type Told, told } from './told.ts';

export interface Deviation {
  readonly kind: 'not-given' | 'otherwise';
  readonly told: Told;
  readonly reason?: Text;
  /** How much was given, of what was given otherwise. */
  readonly amount?: Text;
  /** `hh:mm` of the list, when it was given at another time. */
  readonly agreedTime?: string;
  /** What who wrote it down says beside the reason. */
  readonly words?: string;
}

export interface Deviations {
  /** Newest first. */
  readonly list: readonly Deviation[];
  /** How often anybody wrote something down, given as agreed included. */
  readonly written: number;
  /** How many times in a row, up to the last, it was not given. */
  readonly inARow: number;
}

/** Of the last fourteen days before the moment. */
export function deviationsOf(blocks: readonly BuildingBlock[], momentMs: number): Deviations {
  const recent = recentlyGiven(blocks, momentMs);
  const firstGiven = recent.findIndex(({ given }) => given !== false);
  return {
    list: recent.filter(isDeviation).map(deviationOf),
    written: recent.length,
    inARow: firstGiven === -1 ? recent.length : firstGiven,
  };
}

/** Newest first; what only stands ready was not given yet. */
export function recentlyGiven(blocks: readonly BuildingBlock[], momentMs: number): readonly BuildingBlock[] {
  return blocks
    .filter(
      ({ kind, recordedMs, view }) =>
        kind === 'MTD' &&
        recordedMs > momentMs - medicationLimits.deviationDays * dayMs &&
        recordedMs <= momentMs &&
        view.status?.code !== 'in-progress',
    )
    .sort((a, b) => b.recordedMs - a.recordedMs);
}

export function isDeviation({ given, deviation }: BuildingBlock): boolean {
  return given === false || deviation !== undefined;
}

function deviationOf(block: BuildingBlock): Deviation {
  const resource = r4Of(block.view);
  const reason = deviationWords(resource, block.deviation);
  const amount = givenAmount(block.view);
  const words = stepsOf(resource).at(-1)?.why;
  const agreed = agreedMoment(block).time;
  const otherTime = agreed !== localMoment(new Date(block.recordedMs)).time;
  return {
    kind: block.given === false ? 'not-given' : 'otherwise',
    told: told(block, true),
    ...(reason === undefined ? {} : { reason }),
    ...(amount === undefined ? {} : { amount }),
    ...(otherTime ? { agreedTime: agreed } : {}),
    ...(words === undefined ? {} : { words }),
  };
}
