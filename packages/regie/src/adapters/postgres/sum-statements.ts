import type { Database } from '@stelsel/database';
import type { Moment } from '../../records/moment.ts';
import type { Sum, SumQuestion } from '../../records/ports.ts';
import { holdsAt } from './holds-at.ts';

/** The database reads the fields and adds up; only sums travel. */
export async function sumStatements(
  db: Database,
  type: string,
  moment: Moment,
  { parts, by, of }: SumQuestion,
): Promise<readonly Sum[]> {
  const values: unknown[] = [type, moment.asOf, moment.on, parts];
  const named = (name: string): string => `$${values.push(name)}::text`;
  const groups = by.map((name, index) => `coalesce(facts ->> ${named(name)}, '') as by_${index}`);
  const sums = of.map((name, index) => `coalesce(sum((facts ->> ${named(name)})::float8), 0) as of_${index}`);
  const rows = await db.query<Readonly<Record<string, string | number>>>(
    `select part, ${[...groups, ...sums].join(', ')}
     from statement cross join lateral (select fields::jsonb as facts offset 0) as read
     where type = $1 and ${holdsAt(moment)} and not removed and part = any($4)
     group by part ${by.map((_, index) => `, by_${index}`).join('')}`,
    values,
  );
  return rows.map((row) => ({
    part: String(row.part),
    by: Object.fromEntries(by.map((name, index) => [name, String(row[`by_${index}`])])),
    of: Object.fromEntries(of.map((name, index) => [name, Number(row[`of_${index}`])])),
  }));
}
