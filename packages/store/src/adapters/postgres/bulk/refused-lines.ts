import { storeLimits } from '../../../limits.ts';
import type { Session } from '../rows.ts';

/** The OperationOutcomes of the refused lines of one input, in the order of the lines, read while they are downloaded. */
export async function* refusedLines(
  inTenant: <T>(work: (session: Session) => Promise<T>) => Promise<T>,
  job: string,
  input: number,
): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const rows = await inTenant(({ sql, tenant }) =>
      sql.query<{ line: number; outcome: string }>(
        `select line, outcome from bulk_refusal where tenant = $1 and job = $2 and input = $3 and line > $4
         order by line limit $5`,
        [tenant, job, input, after, storeLimits.exportStep],
        'bulk-read-refusals',
      ),
    );
    for (const { outcome } of rows) {
      yield `${outcome}\n`;
    }
    const last = rows.at(-1);
    if (last === undefined) {
      return;
    }
    after = last.line;
  }
}
