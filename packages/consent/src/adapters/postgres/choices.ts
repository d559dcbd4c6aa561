import { attempt, type Database, type Outbox, type Transaction } from '@stelsel/database';
import type { Pseudonym } from '@stelsel/kernel';
import type { Choice, Party, Recorder, Statement } from '../../choice.ts';
import type { ChoiceStore } from '../../ports.ts';
import { queueNotices } from './queue-notices.ts';
import { pseudonymText, subjectBytes } from './row-values.ts';

interface Row {
  readonly subject: Uint8Array;
  readonly id: string;
  readonly statement: string;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
}

const columns = 'subject, id, statement, recorded_at, recorded_by, ended_at, ended_by';

/** The choices in PostgreSQL: a choice is written once, and ended once. */
export function postgresChoices(db: Database, outbox: Outbox): ChoiceStore {
  return {
    current: (subjects) =>
      attempt(async () => {
        const found: Choice[] = [];
        for (const subject of subjects) {
          const sql = `select ${columns} from choice where subject = $1 and ended_at is null`;
          const rows = await db.query<Row>(sql, [subjectBytes(subject)], 'cns-current');
          found.push(...rows.map(readRow));
        }
        return found;
      }),
    history: (subject) =>
      attempt(async () => {
        const sql = `select ${columns} from choice where subject = $1 order by recorded_at desc, id`;
        return (await db.query<Row>(sql, [subjectBytes(subject)])).map(readRow);
      }),
    record: (choices) =>
      attempt(() =>
        db.transaction(async (tx) => {
          for (const choice of choices) {
            await replace(tx, choice);
          }
          await queueNotices(tx, outbox, [...new Set(choices.map(({ subject }) => subject))]);
        }),
      ),
    end: ({ subject, id, atMs, by }) =>
      attempt(() =>
        db.transaction(async (tx) => {
          const rows = await tx.query(
            `update choice set ended_at = $3, ended_by = $4
             where subject = $1 and id::text = $2 and ended_at is null returning id`,
            [subjectBytes(subject), id, new Date(atMs).toISOString(), JSON.stringify(by)],
          );
          if (rows.length === 1) {
            await queueNotices(tx, outbox, [subject]);
          }
          return rows.length === 1;
        }),
      ),
  };
}

/** Two choices about the same question cannot both hold: the later one ends the earlier one, also in a race. */
async function replace(tx: Transaction, choice: Choice): Promise<void> {
  const { id, subject, recordedAtMs, recordedBy, ...statement } = choice;
  const at = new Date(recordedAtMs).toISOString();
  const by = JSON.stringify(recordedBy);
  const question = questionOf(statement);
  const bytes = subjectBytes(subject);
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${pseudonymText(bytes)} ${question}`]);
  await tx.query(
    'update choice set ended_at = $3, ended_by = $4 where subject = $1 and question = $2 and ended_at is null',
    [bytes, question, at, by],
  );
  await tx.query(
    'insert into choice (subject, id, question, statement, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6)',
    [bytes, id, question, JSON.stringify(statement), at, by],
  );
}

function questionOf({ holder, user, data, situation }: Statement): string {
  return [textOf(holder), data, textOf(user), situation].join(' ');
}

function textOf(party: Party): string {
  return party.kind === 'any' ? 'any' : party.kind === 'category' ? `category:${party.code}` : `ura:${party.ura}`;
}

function readRow(row: Row): Choice {
  return {
    ...(JSON.parse(row.statement) as Statement),
    id: row.id,
    subject: pseudonymText(row.subject) as Pseudonym,
    recordedAtMs: row.recorded_at.getTime(),
    recordedBy: JSON.parse(row.recorded_by) as Recorder,
    ...(row.ended_at === null ? {} : { endedAtMs: row.ended_at.getTime() }),
    ...(row.ended_by === null ? {} : { endedBy: JSON.parse(row.ended_by) as Recorder }),
  };
}
