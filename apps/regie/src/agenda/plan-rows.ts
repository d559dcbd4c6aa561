/** Programmes and their items as rows of the drawing. */
import type { Agenda, PlanLine, ProgrammeView, Span } from '@stelsel/regie';
import type { Links } from '../layout/links.ts';
import { agendaPath } from './agenda-frame.tsx';
import type { GanttRow } from './gantt-chart.tsx';

export function itemRow(line: PlanLine, agenda: Agenda, links: Links): GanttRow {
  const { item, original, current, forecastEnd, legalDate, schedule, milestones } = line;
  return {
    key: item.code,
    label: item.fields.title ?? item.code,
    href: links.page(agendaPath(agenda, `/onderdeel/${item.code}`)),
    head: false,
    ...(original === undefined ? {} : { original }),
    ...(current === undefined ? {} : { current }),
    ...(forecastEnd === undefined ? {} : { forecastEnd }),
    ...(legalDate === undefined ? {} : { legalDate }),
    critical: schedule?.critical === true,
    milestones: milestones.flatMap(({ code, fields }) => {
      const day = fields.actual ?? fields.forecast ?? fields.current;
      return day == null || fields.kind === 'obligation' ? [] : [{ key: code, day, met: fields.actual != null }];
    }),
  };
}

function programmeRow({ record, light }: ProgrammeView, agenda: Agenda, links: Links): GanttRow {
  const { name, baselineOriginal, baselineCurrent, forecastEnd, legalDate } = record.fields;
  const original = spanOf(baselineOriginal);
  const current = spanOf(baselineCurrent) ?? original;
  return {
    key: record.code,
    label: `${name ?? record.code}${light.rebaselines === 0 ? '' : ` ⟳${light.rebaselines}`}`,
    href: links.page(agendaPath(agenda, `/programma/${record.code}`)),
    head: true,
    colour: light.colour,
    ...(original === undefined ? {} : { original }),
    ...(current === undefined ? {} : { current }),
    ...(forecastEnd == null ? {} : { forecastEnd }),
    ...(legalDate == null ? {} : { legalDate }),
  };
}

/** Every programme above its own items. */
export function planRows(
  programmes: readonly ProgrammeView[],
  lines: readonly PlanLine[],
  agenda: Agenda,
  links: Links,
): readonly GanttRow[] {
  const linesOf = Map.groupBy(lines, ({ item }) => item.fields.programme ?? '');
  return programmes.flatMap((programme) => [
    programmeRow(programme, agenda, links),
    ...(linesOf.get(programme.record.code) ?? []).map((line) => itemRow(line, agenda, links)),
  ]);
}

/** Every day that the drawing must hold. */
export function daysOf(rows: readonly GanttRow[]): readonly string[] {
  return rows.flatMap(({ original, current, forecastEnd, legalDate }) =>
    [original?.from, original?.to, current?.from, current?.to, forecastEnd, legalDate].filter(
      (day): day is string => day !== undefined,
    ),
  );
}

function spanOf(plan: { readonly start: string; readonly end: string } | null | undefined): Span | undefined {
  return plan == null ? undefined : { from: plan.start, to: plan.end };
}
