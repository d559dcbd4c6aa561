import { type ExchangeQuery, queryPath } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { fault } from '../faults.ts';
import { queryForm } from './query-form.ts';
import { readSearchset, type SearchsetPage } from './read-searchset.ts';
import { type SectionReply, withoutData } from './section-reply.ts';
import { belongsTo, type Source, type SourceRequest, sendToSource, urlAt } from './source.ts';

const form = 'application/x-www-form-urlencoded';

/** Asks one query of the exchange and reads every page of the answer. */
export async function askQuery(source: Source, query: ExchangeQuery): Promise<SectionReply> {
  const { question, limits } = source.asking;
  const { subject } = question;
  const body = queryForm(query, subject, limits.pageSize).toString();
  const reply = await sendToSource(source, {
    method: 'POST',
    url: urlAt(source, queryPath(query)),
    contentType: form,
    body,
  });
  if (!reply.ok) {
    return withoutData(query, reply.reason, reply.fault);
  }
  return readPages(source, query, readSearchset(reply.resource, subject));
}

/**
 * Follows `next` until the last page. A link to another place ends the section as failed-answer; pages that arrived
 * stay, and the section says it is not complete.
 */
export async function readPages(source: Source, query: ExchangeQuery, first: SearchsetPage): Promise<SectionReply> {
  const { subject } = source.asking.question;
  const resources: Resource[] = [...first.resources];
  let page = first;
  for (let count = 1; page.next !== undefined; count += 1) {
    if (count >= source.asking.limits.pages || !belongsTo(source, page.next)) {
      const problem = fault('NET-ANSWER', { why: 'de volgende bladzijde is niet te volgen' });
      return { query, reason: 'partly-answered', resources, fault: problem };
    }
    const reply = await sendToSource(source, pageRequest(page.next, subject));
    if (!reply.ok) {
      return {
        query,
        reason: 'partly-answered',
        resources,
        ...(reply.fault === undefined ? {} : { fault: reply.fault }),
      };
    }
    page = readSearchset(reply.resource, subject);
    resources.push(...page.resources);
  }
  const reason = first.reason === 'holds-nothing' && resources.length > 0 ? 'answered' : first.reason;
  return { query, reason, resources, ...(page.fault === undefined ? {} : { fault: page.fault }) };
}

/** A next link of a foreign source may carry a BSN; then its parameters travel in a form body instead. */
function pageRequest(next: string, subject: string): SourceRequest {
  const url = new URL(next);
  if (!url.search.includes(subject)) {
    return { method: 'GET', url: next };
  }
  return {
    method: 'POST',
    url: `${url.origin}${url.pathname.replace(/\/_search$/, '')}/_search`,
    contentType: form,
    body: url.searchParams.toString(),
  };
}
