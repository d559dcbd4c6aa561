/** Forward and backward pass over the items of an agenda: when each can be ready, and how much room it has. */
import { ok, type Result } from '@stelsel/kernel';
import { addDays, daysBetween } from '../records/moment.ts';
import { dependencyOrder, type Link } from './dependency-order.ts';

export interface ScheduledItem {
  readonly code: string;
  /** The build window as planned; the end not included. */
  readonly from: string;
  readonly to: string;
  /** A date that planners may not pass. */
  readonly legalDate?: string;
}

export interface ScheduleLink extends Link {
  readonly kind: 'FS' | 'SS' | 'FF' | 'hard-legal' | 'resource';
  readonly lagDays: number;
}

export interface ScheduleLine {
  readonly code: string;
  readonly earliestStart: string;
  readonly earliestEnd: string;
  readonly latestStart: string;
  readonly latestEnd: string;
  /** Days it may move without moving the end of the whole, or passing a legal date; negative: it cannot be met. */
  readonly slackDays: number;
  readonly critical: boolean;
  /** What pushes it beyond its own plan. */
  readonly pushedBy?: string;
}

/** Fault: REG-CYCLE. */
export function schedule(
  items: readonly ScheduledItem[],
  links: readonly ScheduleLink[],
): Result<readonly ScheduleLine[]> {
  const known = new Map(items.map((item) => [item.code, item]));
  const used = links.filter(({ from, to }) => known.has(from) && known.has(to));
  const order = dependencyOrder([...known.keys()], used);
  if (!order.ok) {
    return order;
  }
  const early = forwardPass(order.value, known, used);
  const end = [...early.values()].reduce((last, { to }) => (to > last ? to : last), '');
  const late = backwardPass(order.value, known, used, end);
  return ok(
    order.value.flatMap((code) => {
      const item = known.get(code);
      const first = early.get(code);
      const latestEnd = late.get(code);
      if (item === undefined || first === undefined || latestEnd === undefined) {
        return [];
      }
      const slackDays = daysBetween(first.to, latestEnd);
      return [
        {
          code,
          earliestStart: first.from,
          earliestEnd: first.to,
          latestStart: addDays(latestEnd, -daysBetween(item.from, item.to)),
          latestEnd,
          slackDays,
          critical: slackDays <= 0,
          ...(first.pushedBy === undefined ? {} : { pushedBy: first.pushedBy }),
        },
      ];
    }),
  );
}

interface Early {
  readonly from: string;
  readonly to: string;
  readonly pushedBy?: string;
}

function forwardPass(
  order: readonly string[],
  known: ReadonlyMap<string, ScheduledItem>,
  links: readonly ScheduleLink[],
): ReadonlyMap<string, Early> {
  const early = new Map<string, Early>();
  const linksTo = Map.groupBy(links, ({ to }) => to);
  for (const code of order) {
    const item = known.get(code) as ScheduledItem;
    const length = daysBetween(item.from, item.to);
    let from = item.from;
    let pushedBy: string | undefined;
    for (const link of linksTo.get(code) ?? []) {
      const before = early.get(link.from) as Early;
      const bound = addDays(startBound(link, before, length), link.lagDays);
      if (bound > from) {
        from = bound;
        pushedBy = link.from;
      }
    }
    early.set(code, { from, to: addDays(from, length), ...(pushedBy === undefined ? {} : { pushedBy }) });
  }
  return early;
}

function startBound({ kind }: ScheduleLink, before: Early, length: number): string {
  switch (kind) {
    case 'FS':
    case 'hard-legal':
    case 'resource':
      return before.to;
    case 'SS':
      return before.from;
    case 'FF':
      return addDays(before.to, -length);
    default:
      return kind satisfies never;
  }
}

function backwardPass(
  order: readonly string[],
  known: ReadonlyMap<string, ScheduledItem>,
  links: readonly ScheduleLink[],
  end: string,
): ReadonlyMap<string, string> {
  const late = new Map<string, string>();
  const linksFrom = Map.groupBy(links, ({ from }) => from);
  for (const code of [...order].reverse()) {
    const { from, to, legalDate } = known.get(code) as ScheduledItem;
    const length = daysBetween(from, to);
    let latest = legalDate !== undefined && legalDate < end ? legalDate : end;
    for (const link of linksFrom.get(code) ?? []) {
      const next = known.get(link.to) as ScheduledItem;
      const nextLatest = late.get(link.to) as string;
      const nextStart = addDays(nextLatest, -daysBetween(next.from, next.to));
      const bound = link.kind === 'SS' ? addDays(nextStart, length) : link.kind === 'FF' ? nextLatest : nextStart;
      const withLag = addDays(bound, -link.lagDays);
      if (withLag < latest) {
        latest = withLag;
      }
    }
    late.set(code, latest);
  }
  return late;
}
