/**
 * When each agreement of a treatment really holds. An agreement is never changed: a stop (stop-MA, stop-TA) is an agreement
 * of its own that repeats the begin, brings the end forward and says of which agreement; cancelling says that it never held;
 * a change is a stop with, on the day it ends, a new agreement that overrules it.
 */
import type { BuildingBlock } from './building-block.ts';
import type { StopType } from './codes.ts';

export interface Stretch {
  readonly block: BuildingBlock;
  readonly fromMs?: number;
  readonly toMs?: number;
  /** How it ends at `toMs`; `end` is the end that was agreed from the start, or none. */
  readonly ending: StopType | 'end' | 'replaced';
  /** The stop that brought the end forward. */
  readonly endedBy?: BuildingBlock;
  /** Cancelled: it never held. */
  readonly never: boolean;
}

/** One stretch for every agreement that is not itself a stop of another; in order of begin, then of recording. */
export function stretchesOf(blocks: readonly BuildingBlock[]): readonly Stretch[] {
  const named = new Map(blocks.flatMap((block) => block.names.map((name) => [name, block] as const)));
  const regular = blocks.filter(({ stop }) => stop === undefined);
  const stops = new Map<BuildingBlock, BuildingBlock[]>();
  const alone: BuildingBlock[] = [];
  for (const stop of blocks.filter((block) => block.stop !== undefined)) {
    const targets = targetsOf(stop, named, regular);
    if (targets.length === 0) {
      alone.push(stop);
    }
    for (const target of targets) {
      stops.set(target, [...(stops.get(target) ?? []), stop]);
    }
  }
  const held = [...regular.map((block) => ended(block, newest(stops.get(block) ?? []))), ...alone.map(onItsOwn)];
  return held.map((stretch) => overruled(stretch, held, named)).sort(byBegin);
}

/** The agreement a stop is about, through earlier stops; without a relation, all that were agreed before it. */
function targetsOf(
  stop: BuildingBlock,
  named: ReadonlyMap<string, BuildingBlock>,
  regular: readonly BuildingBlock[],
): readonly BuildingBlock[] {
  const found = rootOf(stop, named);
  if (found !== undefined) {
    return [found];
  }
  const endMs = endOf(stop) ?? stop.recordedMs;
  return stop.replaces.length > 0
    ? []
    : regular.filter((block) => block.recordedMs <= stop.recordedMs && (block.period.fromMs ?? 0) <= endMs);
}

function rootOf(block: BuildingBlock, named: ReadonlyMap<string, BuildingBlock>): BuildingBlock | undefined {
  const seen = new Set<BuildingBlock>([block]);
  let current = block;
  while (current.stop !== undefined) {
    const before = current.replaces.map((name) => named.get(name)).find((found) => found !== undefined);
    if (before === undefined || seen.has(before)) {
      return undefined;
    }
    seen.add(before);
    current = before;
  }
  return current;
}

/** Of several stops of one agreement, the one that was recorded last counts. */
function newest(stops: readonly BuildingBlock[]): BuildingBlock | undefined {
  return [...stops]
    .sort((a, b) => a.recordedMs - b.recordedMs || (a.names[0] ?? '').localeCompare(b.names[0] ?? ''))
    .at(-1);
}

function ended(block: BuildingBlock, stop: BuildingBlock | undefined): Stretch {
  const { fromMs, toMs } = block.period;
  const begin = fromMs === undefined ? {} : { fromMs };
  if (stop?.stop === undefined) {
    return { block, ...begin, ...(toMs === undefined ? {} : { toMs }), ending: 'end', never: false };
  }
  const endMs = endOf(stop) ?? stop.recordedMs;
  return { block, ...begin, toMs: endMs, ending: stop.stop, endedBy: stop, never: stop.stop === 'cancelled' };
}

/** A stop whose agreement we do not have tells by itself from when to when it held. */
function onItsOwn(stop: BuildingBlock): Stretch {
  const { fromMs, toMs } = stop.period;
  const endMs = toMs ?? stop.recordedMs;
  return {
    block: stop,
    ...(fromMs === undefined ? {} : { fromMs }),
    toMs: endMs,
    ending: stop.stop ?? 'stopped',
    endedBy: stop,
    never: stop.stop === 'cancelled',
  };
}

/** Where a stop brings the end to. Before version 9 a stop had only a begin: the day of the stop. */
function endOf(stop: BuildingBlock): number | undefined {
  return stop.period.toMs ?? (stop.period.assumed ? undefined : stop.period.fromMs);
}

/** A newer agreement that says it replaces this one ends it where it begins, also when nobody recorded the stop. */
function overruled(stretch: Stretch, all: readonly Stretch[], named: ReadonlyMap<string, BuildingBlock>): Stretch {
  const next = all.find(
    ({ block, never }) => !never && block !== stretch.block && replaces(block, stretch.block, named),
  );
  const fromMs = next?.fromMs;
  return fromMs === undefined || stretch.never || (stretch.toMs ?? Number.POSITIVE_INFINITY) < fromMs
    ? stretch
    : { ...stretch, toMs: Math.max(fromMs - 1, stretch.fromMs ?? 0), ending: 'replaced' };
}

/** Directly, or through the stop of it. */
function replaces(next: BuildingBlock, block: BuildingBlock, named: ReadonlyMap<string, BuildingBlock>): boolean {
  return next.replaces.some((name) => {
    const before = named.get(name);
    return before !== undefined && (before === block || (before.stop !== undefined && rootOf(before, named) === block));
  });
}

function byBegin(a: Stretch, b: Stretch): number {
  return (
    (a.fromMs ?? 0) - (b.fromMs ?? 0) ||
    a.block.recordedMs - b.block.recordedMs ||
    (a.block.names[0] ?? '').localeCompare(b.block.names[0] ?? '')
  );
}
