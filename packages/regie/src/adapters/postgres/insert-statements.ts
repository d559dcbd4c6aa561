import type { LoadingTransaction, Transaction } from '@stelsel/database';
import { regieLimits } from '../../limits.ts';
import type { PastStatement } from '../../records/ports.ts';

const columns = [
  ['type', 'text'],
  ['id', 'text'],
  ['code', 'text'],
  ['invented', 'boolean'],
  ['version', 'integer'],
  ['part', 'text'],
  ['subject', 'text'],
  ['fields', 'text'],
  ['source', 'text'],
  ['sources', 'text'],
  ['valid_from', 'date'],
  ['valid_to', 'date'],
  ['recorded_at', 'timestamptz'],
  ['superseded_at', 'timestamptz'],
  ['removed', 'boolean'],
] as const;

const names = columns.map(([name]) => name).join(', ');
const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`).join(', ');

/** Many rows with one statement: a column per parameter. */
export async function insertStatements(
  tx: Transaction,
  statements: readonly PastStatement[],
  account: string,
): Promise<void> {
  for (let start = 0; start < statements.length; start += regieLimits.batchRows) {
    const batch = statements.slice(start, start + regieLimits.batchRows);
    await tx.query(
      `insert into statement (${names}, account) select *, $${columns.length + 1} from unnest(${arrays})`,
      [
        batch.map(({ type }) => type),
        batch.map(({ id }) => id),
        batch.map(({ code }) => code),
        batch.map(({ invented }) => invented),
        batch.map(({ version }) => version),
        batch.map(({ part }) => part),
        batch.map(({ subject }) => subject),
        batch.map(({ fields }) => JSON.stringify(fields)),
        batch.map(({ source }) => JSON.stringify(source)),
        batch.map(({ sources }) => JSON.stringify(sources)),
        batch.map(({ validFrom }) => validFrom),
        batch.map(({ validTo }) => validTo),
        batch.map(({ recordedAt }) => recordedAt),
        batch.map(({ supersededAt }) => supersededAt),
        batch.map(({ removed }) => removed),
        account,
      ],
      'insert-statements',
    );
  }
}

const encoder = new TextEncoder();

/** The same for a load: as text of COPY, half the work for the database. */
export async function copyStatements(
  tx: LoadingTransaction,
  statements: readonly PastStatement[],
  account: string,
): Promise<void> {
  await tx.copy(`copy statement (${names}, account) from stdin`, [
    encoder.encode(statements.map((statement) => copyLine(statement, account)).join('')),
  ]);
}

function copyLine(statement: PastStatement, account: string): string {
  const cells = [
    statement.type,
    statement.id,
    copyText(statement.code),
    statement.invented ? 't' : 'f',
    statement.version,
    copyText(statement.part),
    copyText(statement.subject),
    copyText(JSON.stringify(statement.fields)),
    copyText(JSON.stringify(statement.source)),
    copyText(JSON.stringify(statement.sources)),
    statement.validFrom,
    statement.validTo,
    statement.recordedAt,
    statement.supersededAt,
    statement.removed ? 't' : 'f',
    copyText(account),
  ];
  return `${cells.join('\t')}\n`;
}

const copyEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(text: string): string {
  return text.replaceAll(/[\\\t\n\r]/g, (character) => copyEscapes[character] ?? character);
}
