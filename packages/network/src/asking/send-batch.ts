import type { Resource } from '@stelsel/fhir';
import { fault } from '../faults.ts';
import { type Source, type SourceReply, sendToSource, urlAt } from './source.ts';

export interface BatchEntry {
  readonly resource?: Resource;
  readonly response?: { readonly status?: string; readonly outcome?: Resource };
}

export type BatchReply =
  | { readonly ok: true; readonly entries: readonly BatchEntry[] }
  | Extract<SourceReply, { readonly ok: false }>;

/**
 * Sends reads and searches, relative to the base of the source, as one batch Bundle: the answer has one entry for each, in
 * the same order. The searches stand inside the body of one POST: no request line and no access log sees the person.
 */
export async function sendBatch(source: Source, urls: readonly string[]): Promise<BatchReply> {
  const reply = await sendToSource(source, {
    method: 'POST',
    url: urlAt(source, '').slice(0, -1),
    contentType: 'application/fhir+json',
    body: JSON.stringify({
      resourceType: 'Bundle',
      type: 'batch',
      entry: urls.map((url) => ({ request: { method: 'GET', url } })),
    }),
  });
  if (!reply.ok) {
    return reply;
  }
  const entries = Array.isArray(reply.resource.entry) ? (reply.resource.entry as readonly BatchEntry[]) : [];
  return entries.length === urls.length
    ? { ok: true, entries }
    : {
        ok: false,
        reason: 'failed-answer',
        fault: fault('NET-ANSWER', { why: `${urls.length} antwoorden verwacht, ${entries.length} gekregen` }),
      };
}

/** Status of one entry as a number; 0 when it has none. */
export function statusOf({ response }: BatchEntry): number {
  return Number.parseInt(response?.status ?? '0', 10);
}
