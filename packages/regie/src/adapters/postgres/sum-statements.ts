import type { Database } from '@stelsel/database';
import type { Moment } from '../../records/moment.ts';
import type { Sum, SumQuestion } from '../../records/ports.ts';
import { holdsAt } from './holds-at.ts';

/** The database reads the fields and adds up; only sums travel. */
export async function sumStatements(
  db: Database,
  type: string,
  moment: Moment,
  { parts, atLeast = {}, by, of }: SumQuestion,
): Promise<readonly Sum[]> {
  const values: unknown[] = [type, moment.asOf, moment.on];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const named = (name: string): string => `facts ->> ${given(name)}::text`;
  const groups = by.map((name, index) => `coalesce(${named(name)}, '') as by_${index}`);
  const sums = of.map((name, index) => `coalesce(sum((${named(name)})::float8), 0) as of_${index}`);
  const wanted = [
    ...(parts === undefined ? [] : [`part = any(${given(parts)})`]),
    ...Object.entries(atLeast).map(([name, least]) => `${named(name)} >= ${given(least)}`),
  ];
  const rows = await db.query<Readonly<Record<string, string | number>>>(
    `select part, count(*)::int as count, ${[...groups, ...sums].join(', ')}
     from statement cross join lateral (select fields::jsonb as facts offset 0) as read
     where ${['type = $1', holdsAt(moment), 'not removed', ...wanted].join(' and ')}
     group by part ${by.map((_, index) => `, by_${index}`).join('')}`,
    values,
  );
  return rows.map((row) => ({
    part: String(row.part),
    count: Number(row.count),
    by: Object.fromEntries(by.map((name, index) => [name, String(row[`by_${index}`])])),
    of: Object.fromEntries(of.map((name, index) => [name, Number(row[`of_${index}`])])),
  }));
}
