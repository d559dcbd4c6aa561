import type { ExchangeQuery } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { fault } from '../faults.ts';
import { readPages } from './ask-query.ts';
import { queryForm } from './query-form.ts';
import { readSearchset } from './read-searchset.ts';
import { reasonOfRefusal } from './reply-reason.ts';
import { type SectionReply, withoutData } from './section-reply.ts';
import { type Source, sendToSource, urlAt } from './source.ts';

interface BatchEntry {
  readonly resource?: Resource;
  readonly response?: { readonly status?: string; readonly outcome?: Resource };
}

/** Asks all queries as one batch Bundle; the answer has one entry per query, in the same order. */
export async function askBatch(source: Source, queries: readonly ExchangeQuery[]): Promise<readonly SectionReply[]> {
  const reply = await sendToSource(source, {
    method: 'POST',
    url: urlAt(source, '').slice(0, -1),
    contentType: 'application/fhir+json',
    body: JSON.stringify(batchOf(source, queries)),
  });
  if (!reply.ok) {
    return queries.map((query) => withoutData(query, reply.reason, reply.fault));
  }
  const entries = Array.isArray(reply.resource.entry) ? (reply.resource.entry as readonly BatchEntry[]) : [];
  if (entries.length !== queries.length) {
    const problem = fault('NET-ANSWER', { why: `${queries.length} antwoorden verwacht, ${entries.length} gekregen` });
    return queries.map((query) => withoutData(query, 'failed-answer', problem));
  }
  return Promise.all(queries.map((query, index) => readEntry(source, query, entries[index] ?? {})));
}

/** The searches stand inside the body of one POST: no request line and no access log sees the person. */
function batchOf(source: Source, queries: readonly ExchangeQuery[]) {
  const { question, limits } = source.asking;
  return {
    resourceType: 'Bundle',
    type: 'batch',
    entry: queries.map((query) => ({
      request: {
        method: 'GET',
        url: `${query.type}${query.interaction === 'operation' ? `/$${query.operation ?? ''}` : ''}?${queryForm(query, question.subject, limits.pageSize)}`,
      },
    })),
  };
}

function readEntry(source: Source, query: ExchangeQuery, entry: BatchEntry): Promise<SectionReply> | SectionReply {
  const status = Number.parseInt(entry.response?.status ?? '', 10);
  if (!(status >= 200 && status <= 299) || entry.resource === undefined) {
    return withoutData(query, reasonOfRefusal(status, entry.response?.outcome ?? entry.resource));
  }
  return readPages(source, query, readSearchset(entry.resource, source.asking.question.subject));
}
