/** Whether use of a topic reaches its threshold, on the lower bound, and which step comes up on the way there. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import { addDays, daysBetween } from '../records/moment.ts';
import type { Reader } from '../records/open-reader.ts';
import type { Sum } from '../records/ports.ts';
import { boundsOf, type Ratio } from '../rules/bounds.ts';
import { dayText } from '../rules/day-text.ts';
import { proposedRung, type Rung } from '../rules/escalation-ladder.ts';
import { type Guard, type ThresholdOutcome, thresholdOutcome } from '../rules/threshold.ts';
import { line, percent, type Working } from '../rules/working.ts';
import { observation, threshold } from '../types/implementation.ts';
import { region, sector } from '../types/reference-lists.ts';
import { lastMonth } from './regional-cells.ts';

interface MonthRatio {
  /** `2026-10`. */
  readonly month: string;
  readonly ratio: Ratio;
}

export interface TopicThreshold {
  readonly threshold: HeldRecord<typeof threshold.fields>;
  /** Months that were measured, oldest first. */
  readonly months: readonly MonthRatio[];
  readonly guards: readonly Guard[];
  readonly outcome: ThresholdOutcome;
  /** What a person may decide now; the system only proposes. */
  readonly rung?: Rung;
  readonly rungWorking: Working;
}

/** As many months as tell what was held and lost lately. */
const monthsRead = 12;

export async function topicThresholds(reader: Reader, topic?: string): Promise<Result<readonly TopicThreshold[]>> {
  const loaded = combine([await reader.list(threshold), await reader.list(sector), await reader.list(region)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [all, sectors, regions] = loaded.value;
  const wanted = all.filter(({ fields }) => topic === undefined || fields.topic === topic);
  const names = new Map([...sectors, ...regions].map(({ code, fields }) => [code, fields.name ?? code]));
  const summed = await sumsOfMonths(reader);
  if (!summed.ok) {
    return summed;
  }
  const cellsOf = Map.groupBy(summed.value.cells, ({ by }) => by.topic);
  return ok(
    wanted.map((one) => {
      const isCounted = ({ by }: Sum): boolean => one.fields.sector == null || by.sector === one.fields.sector;
      const months = summed.value.months.flatMap(({ month, sumsOf }) => {
        const own = (sumsOf.get(one.fields.topic ?? '') ?? []).filter(isCounted);
        return own.length === 0 ? [] : [{ month, ratio: sumOf(own) }];
      });
      const last = shelfOf(months.at(-1)?.month ?? '');
      const cells = (cellsOf.get(one.fields.topic ?? '') ?? []).filter((sum) => sum.part === last && isCounted(sum));
      return outcomeOf(one, months, cells, names, reader.moment.on);
    }),
  );
}

const shelfOf = (month: string): string => `R4/${month}`;
const counted = ['numerator', 'denominator', 'unknown'] as const;

interface SumsOfMonths {
  /** Over all regions per topic, oldest month first. */
  readonly months: readonly {
    readonly month: string;
    readonly sumsOf: ReadonlyMap<string | undefined, readonly Sum[]>;
  }[];
  /** Per region, of those months that are the last one of some topic. */
  readonly cells: readonly Sum[];
}

async function sumsOfMonths(reader: Reader): Promise<Result<SumsOfMonths>> {
  const months = monthsBefore(reader.moment.on);
  const overall = await reader.sums(observation, {
    parts: months.map(shelfOf),
    by: ['topic', 'sector'],
    of: counted,
  });
  if (!overall.ok) {
    return overall;
  }
  const ofShelf = Map.groupBy(overall.value, ({ part }) => part);
  const lastOf = new Map(
    months.flatMap((month) => (ofShelf.get(shelfOf(month)) ?? []).map(({ by }) => [`${by.topic}/${by.sector}`, month])),
  );
  const cells = await reader.sums(observation, {
    parts: [...new Set(lastOf.values())].map(shelfOf),
    by: ['topic', 'sector', 'region'],
    of: counted,
  });
  return cells.ok
    ? ok({
        months: months.map((month) => ({
          month,
          sumsOf: Map.groupBy(ofShelf.get(shelfOf(month)) ?? [], ({ by }) => by.topic),
        })),
        cells: cells.value,
      })
    : cells;
}

function monthsBefore(on: string): readonly string[] {
  const months = [lastMonth(on)];
  while (months.length < monthsRead) {
    months.unshift(lastMonth(`${months[0]}-01`));
  }
  return months;
}

function outcomeOf(
  one: TopicThreshold['threshold'],
  months: readonly MonthRatio[],
  last: readonly Sum[],
  names: ReadonlyMap<string, string>,
  on: string,
): TopicThreshold {
  const value = one.fields.value ?? 1;
  const guards = (['sector', 'region'] as const).flatMap((kind) =>
    [...Map.groupBy(last, ({ by }) => by[kind] ?? '')].map(([code, own]) => ({
      kind,
      name: names.get(code) ?? code,
      ratio: sumOf(own),
    })),
  );
  const outcome = thresholdOutcome(
    months.map(({ ratio }) => ratio),
    value,
    guards.filter(({ ratio }) => ratio.denominator > 0),
  );
  return { threshold: one, months, guards, outcome, ...stepFor(one, months, on) };
}

/** The plan is a straight line from the first month to the threshold on its date. */
function stepFor(
  one: TopicThreshold['threshold'],
  months: readonly MonthRatio[],
  on: string,
): Pick<TopicThreshold, 'rung' | 'rungWorking'> {
  const { value, deadline } = one.fields;
  const [first] = months;
  const last = months.at(-1);
  const from = first === undefined ? undefined : boundsOf(first.ratio)?.lower;
  const lower = last === undefined ? undefined : boundsOf(last.ratio)?.lower;
  if (value == null || deadline == null || first === undefined || from === undefined || lower === undefined) {
    return { rungWorking: [line('plan: onbekend', 'plan: unknown')] };
  }
  const start = addDays(`${first.month}-01`, 0);
  const elapsed = Math.min(1, Math.max(0, daysBetween(start, on) / Math.max(1, daysBetween(start, deadline))));
  const planned = from + (value - from) * elapsed;
  const rung = proposedRung(deadline, on, planned - lower);
  return {
    ...(rung === undefined ? {} : { rung }),
    rungWorking: [
      line(
        `lijn van ${percent(from).nl} (${dayText(first.month).nl}) naar ${percent(value).nl} (${dayText(deadline).nl}): nu ${percent(planned).nl}, gemeten ten minste ${percent(lower).nl}`,
        `line from ${percent(from).en} (${dayText(first.month).en}) to ${percent(value).en} (${dayText(deadline).en}): now ${percent(planned).en}, measured at least ${percent(lower).en}`,
      ),
    ],
  };
}

function sumOf(sums: readonly Sum[]): Ratio {
  const add = (name: 'numerator' | 'denominator' | 'unknown'): number =>
    sums.reduce((total, { of }) => total + (of[name] ?? 0), 0);
  return { numerator: add('numerator'), denominator: add('denominator'), unknown: add('unknown') };
}
