/** Who changed what: the statements with the accounts that made them, without what was loaded. */
import type { Database } from '@stelsel/database';
import type { LogFilter, LoggedChange } from '../../records/ports.ts';
import { type StatementRow, statementColumns, statementOf } from './statement-row.ts';

export async function readLog(db: Database, filter: LogFilter): Promise<readonly LoggedChange[]> {
  const values: unknown[] = [];
  const where = ["account <> 'load'"];
  const add = (condition: string, value: unknown): void => {
    if (value !== undefined) {
      values.push(value);
      where.push(condition.replace('?', `$${values.length}`));
    }
  };
  add('seq < ?', filter.before);
  add('type = ?', filter.type);
  add('account = ?', filter.account);
  add('recorded_at >= ?::date', filter.from);
  add("recorded_at < ?::date + interval '1 day'", filter.to);
  add('recorded_at <= ?', filter.until);
  const rows = await db.query<StatementRow & { readonly account: string }>(
    `select ${statementColumns}, account from statement where ${where.join(' and ')}
     order by seq desc limit ${Math.floor(filter.limit)}`,
    values,
  );
  return rows.map((row) => ({ statement: statementOf(row), account: row.account }));
}
