import type { ExchangeQuery } from '@stelsel/exchanges';
import { readPages } from './ask-query.ts';
import { queryForm } from './query-form.ts';
import { readSearchset } from './read-searchset.ts';
import { reasonOfRefusal } from './reply-reason.ts';
import { type SectionReply, withoutData } from './section-reply.ts';
import { type BatchEntry, sendBatch, statusOf } from './send-batch.ts';
import type { Source } from './source.ts';

/** Asks the queries in batches of at most so many as the limits say, side by side. */
export async function askBatch(source: Source, queries: readonly ExchangeQuery[]): Promise<readonly SectionReply[]> {
  const { batchEntries } = source.asking.limits;
  const batches = Array.from({ length: Math.ceil(queries.length / batchEntries) }, (_, at) =>
    queries.slice(at * batchEntries, (at + 1) * batchEntries),
  );
  return (await Promise.all(batches.map((batch) => askOneBatch(source, batch)))).flat();
}

async function askOneBatch(source: Source, queries: readonly ExchangeQuery[]): Promise<readonly SectionReply[]> {
  const { question, limits } = source.asking;
  const reply = await sendBatch(
    source,
    queries.map((query) => `${pathOf(query)}?${queryForm(query, question.subject, limits.pageSize)}`),
  );
  return reply.ok
    ? Promise.all(queries.map((query, index) => readEntry(source, query, reply.entries[index] ?? {})))
    : queries.map((query) => withoutData(query, reply.reason, reply.fault));
}

function pathOf({ type, interaction, operation }: ExchangeQuery): string {
  return interaction === 'operation' ? `${type}/$${operation ?? ''}` : type;
}

function readEntry(source: Source, query: ExchangeQuery, entry: BatchEntry): Promise<SectionReply> | SectionReply {
  const status = statusOf(entry);
  if (!(status >= 200 && status <= 299) || entry.resource === undefined) {
    return withoutData(query, reasonOfRefusal(status, entry.response?.outcome ?? entry.resource));
  }
  return readPages(source, query, readSearchset(entry.resource, source.asking.question.subject));
}
