/** Results of one test in order of time. Points stand on one line only when their units can be made equal exactly. */
import type { RecordGroup } from '@stelsel/citizen';
import type { Text } from '@stelsel/kernel';
import type { Measure } from '@stelsel/zibs';
import { dayOf } from '../record/record-index.ts';
import { convert } from './convert.ts';

export interface Point {
  readonly group: RecordGroup;
  readonly measure: Measure;
  /** FHIR day or instant. */
  readonly at: string | undefined;
  /** In the unit of the line. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

export interface Line {
  /** Unit of every point; absent when the sources gave none. */
  readonly unit?: string;
  readonly label?: Text;
  /** Oldest first. */
  readonly points: readonly Point[];
  /** Made by the person: never on a line with what care providers measured. */
  readonly own: boolean;
}

export interface Series {
  /** Key of the newest group: for the address. */
  readonly key: string;
  readonly title: string;
  readonly ownTitle?: Text;
  /** Newest first. */
  readonly groups: readonly RecordGroup[];
  readonly lines: readonly Line[];
}

/** All series, the newest first. What holds no number is a series of its own, without a line. */
export function seriesOf(groups: readonly RecordGroup[]): readonly Series[] {
  const bySeries = Map.groupBy(groups, (group) => seriesKey(group));
  return [...bySeries.values()].flatMap((members) => {
    const [newest] = members;
    return newest === undefined
      ? []
      : [
          {
            key: newest.key,
            title: newest.title,
            ...(newest.ownTitle === undefined ? {} : { ownTitle: newest.ownTitle }),
            groups: members,
            lines: linesOf(members),
          },
        ];
  });
}

/** The series that holds this group. */
export function seriesWith(groups: readonly RecordGroup[], key: string): Series | undefined {
  return seriesOf(groups).find((series) => series.groups.some((group) => group.key === key));
}

function seriesKey({ lead, key, zib }: RecordGroup): string {
  const [measure] = lead.measures ?? [];
  return measure === undefined ? `${key}` : zib === 'BloodPressure' ? zib : measure.series;
}

function linesOf(groups: readonly RecordGroup[]): readonly Line[] {
  const lines: { unit: string | undefined; series: string; own: boolean; label: Text | undefined; points: Point[] }[] =
    [];
  for (const group of groups) {
    for (const measure of group.lead.measures ?? []) {
      const own = group.lead.source === 'own';
      const unit = measure.ucum ?? measure.unit;
      const line = lines.find(
        (known) => known.own === own && known.series === measure.series && fits(measure, known.unit),
      );
      const target = line ?? { unit, series: measure.series, own, label: measure.label, points: [] };
      if (line === undefined) {
        lines.push(target);
      }
      target.points.push(pointOf(group, measure, target.unit));
    }
  }
  return lines.map(({ unit, own, label, points }) => ({
    own,
    ...(unit === undefined ? {} : { unit }),
    ...(label === undefined ? {} : { label }),
    points: points.toReversed(),
  }));
}

function fits(measure: Measure, unit: string | undefined): boolean {
  return inUnit(measure.value, measure, unit) !== undefined;
}

function pointOf(group: RecordGroup, measure: Measure, unit: string | undefined): Point {
  const low = measure.low === undefined ? undefined : inUnit(measure.low, measure, unit);
  const high = measure.high === undefined ? undefined : inUnit(measure.high, measure, unit);
  return {
    group,
    measure,
    at: dayOf(group),
    value: Number(inUnit(measure.value, measure, unit) ?? measure.value),
    ...(low === undefined ? {} : { low: Number(low) }),
    ...(high === undefined ? {} : { high: Number(high) }),
  };
}

function inUnit(value: string, { ucum, unit: written }: Measure, unit: string | undefined): string | undefined {
  if ((ucum ?? written) === unit) {
    return value;
  }
  return ucum === undefined || unit === undefined ? undefined : convert(value, ucum, unit);
}
