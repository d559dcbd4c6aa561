/** The lines of a plan as people read them: per item the original, the current and the expected window. */
import type { HeldRecord } from '../records/held-record.ts';
import { daysBetween } from '../records/moment.ts';
import type { ScheduleLine } from '../rules/schedule.ts';
import type { agendaItem, milestone } from '../types/portfolio.ts';
import type { AgendaPlan } from './agenda-plan.ts';

export interface PlanLine {
  readonly item: HeldRecord<typeof agendaItem.fields>;
  readonly milestones: readonly HeldRecord<typeof milestone.fields>[];
  readonly original?: Span;
  readonly current?: Span;
  readonly forecastEnd?: string;
  readonly legalDate?: string;
  /** Days that the end is expected later than first agreed; negative: earlier. */
  readonly slipDays?: number;
  readonly schedule?: ScheduleLine;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

type Day = 'original' | 'current' | 'forecast';

/** In the order of the programmes, then of time; without dates last. */
export function planLines(plan: Pick<AgendaPlan, 'items' | 'milestones' | 'schedule'>): readonly PlanLine[] {
  const milestonesOf = Map.groupBy(plan.milestones, ({ fields }) => fields.item ?? '');
  const scheduleOf = new Map(plan.schedule.map((line) => [line.code, line]));
  return plan.items
    .map((item) => lineOf(item, milestonesOf.get(item.code) ?? [], scheduleOf.get(item.code)))
    .toSorted(
      (a, b) =>
        Number(a.item.invented) - Number(b.item.invented) ||
        (a.item.fields.programme ?? '').localeCompare(b.item.fields.programme ?? '') ||
        (a.current?.from ?? '9').localeCompare(b.current?.from ?? '9') ||
        a.item.code.localeCompare(b.item.code),
    );
}

function lineOf(item: PlanLine['item'], all: PlanLine['milestones'], scheduled: ScheduleLine | undefined): PlanLine {
  const milestones = all.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.code.localeCompare(b.code));
  const original = spanOf(milestones, 'original');
  const current = spanOf(milestones, 'current') ?? buildWindow(item);
  const forecastEnd = spanOf(milestones, 'forecast')?.to;
  const legal = milestones.find(({ fields }) => fields.legal === true)?.fields;
  const legalDate = legal?.current ?? legal?.original;
  return {
    item,
    milestones,
    ...(original === undefined ? {} : { original }),
    ...(current === undefined ? {} : { current }),
    ...(forecastEnd === undefined ? {} : { forecastEnd }),
    ...(legalDate == null ? {} : { legalDate }),
    ...(original === undefined || forecastEnd === undefined ? {} : { slipDays: daysBetween(original.to, forecastEnd) }),
    ...(scheduled === undefined ? {} : { schedule: scheduled }),
  };
}

const dayOf = ({ fields }: PlanLine['milestones'][number]): string =>
  fields.actual ?? fields.forecast ?? fields.current ?? fields.original ?? '9';

/** A duty begins after the work: it is a line, not a part of the bar. */
function spanOf(milestones: PlanLine['milestones'], day: Day): Span | undefined {
  const days = milestones
    .filter(({ fields }) => fields.kind !== 'obligation')
    .flatMap(({ fields }) => (day === 'forecast' ? (fields.actual ?? fields.forecast) : fields[day]) ?? [])
    .toSorted();
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function buildWindow({ fields: { buildFrom, buildTo } }: PlanLine['item']): Span | undefined {
  return buildFrom == null || buildTo == null ? undefined : { from: buildFrom, to: buildTo };
}
