import type { Resource } from '@stelsel/fhir';
import { type Bsn, err, ok, type Result } from '@stelsel/kernel';
import { type Log, type LogPeriod, loggingFaults, narrowPeriod } from '@stelsel/logging';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import { type EntryItem, madeItem } from './answer-body.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { bundleTime, type PerformContext } from './perform-context.ts';
import { searchLinks } from './search-links.ts';

/** The log about one person as a search answer: what `AuditEvent` searches of the exchange `log` get (ITI-81), within the period that it names. */
export async function searchOwnLog(
  context: PerformContext & { readonly log: Pick<Log, 'search'> },
  subject: Bsn,
  request: FhirRequest,
): Promise<Result<FhirAnswer>> {
  const wished = Number(request.params.find(([name]) => name === '_count')?.[1] ?? nodeLimits.pageDefault);
  const before = request.cursor === undefined ? undefined : Number(request.cursor);
  if (!Number.isInteger(wished) || (before !== undefined && !Number.isInteger(before))) {
    return err(fault('NOD-CURSOR'));
  }
  const count = Math.min(wished, nodeLimits.pageMax);
  const period: LogPeriod = {};
  const isKnown = request.params.every(([name, value]) => name !== 'date' || narrowPeriod(period, value));
  if (!isKnown) {
    return err(loggingFaults('LOG-PARAMETER', { name: 'date' }));
  }
  const asked = { subject: { bsn: subject }, period, page: { count, ...(before === undefined ? {} : { before }) } };
  const page = await context.log.search(asked);
  if (!page.ok) {
    return page;
  }
  const { events, next } = page.value;
  const { fhirBase, cursors, tenant } = context;
  const { params } = request;
  const place = { tenant, type: 'AuditEvent', params };
  const sealed = next === undefined ? undefined : cursors?.seal({ ...place, cursor: String(next) });
  const nextQuery = sealed === undefined ? undefined : `_cursor=${sealed}`;
  return ok({
    status: 200,
    body: {
      kind: 'searchset',
      matches: events.map((event): EntryItem => {
        const resource = event as unknown as Resource;
        return { ...madeItem(resource), fullUrl: `${fhirBase}/AuditEvent/${event.id}` };
      }),
      included: [],
      links: searchLinks(`${fhirBase}/AuditEvent`, params, nextQuery),
      ...bundleTime(context),
    },
  });
}
