import { historyBundle } from '@stelsel/fhir';
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import type { PerformContext } from './perform-context.ts';
import { searchLinks } from './search-links.ts';

/** Versions of a resource or a type, newest first; a deletion has no resource. */
export async function performHistory(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { fhirBase, clock } = context;
  const value = (name: string): string | undefined => request.params.find((param) => param[0] === name)?.[1];
  const [since, count, cursor] = [value('_since'), value('_count'), value('_cursor')];
  const sinceMs = since === undefined ? undefined : Date.parse(since);
  if (Number.isNaN(sinceMs) || (count !== undefined && !/^\d{1,4}$/.test(count))) {
    return err(fault('NOD-HISTORY'));
  }
  const page = await context.repository.history({
    ...(request.type === undefined ? {} : { type: request.type }),
    ...(request.id === undefined ? {} : { id: request.id }),
    ...(sinceMs === undefined ? {} : { sinceMs }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(cursor === undefined ? {} : { cursor }),
  });
  if (!page.ok) {
    return page;
  }
  const { entries, next } = page.value;
  const items = entries.map(({ type, id, text, interaction, version, lastUpdated }) => ({
    fullUrl: `${fhirBase}/${type}/${id}`,
    address: `${type}/${id}`,
    interaction,
    version,
    lastUpdated,
    ...(text === undefined ? {} : { text }),
  }));
  const place = [fhirBase, request.type, request.id, '_history'].filter((part) => part !== undefined).join('/');
  const kept = request.params.filter(([name]) => name !== '_cursor');
  const pairs = kept.map(([name, text]): string[] => [name, text]);
  const nextQuery = next === undefined ? undefined : new URLSearchParams([...pairs, ['_cursor', next]]).toString();
  const links = searchLinks(place, kept, nextQuery, false);
  return ok({
    status: 200,
    body: { kind: 'bundle', text: historyBundle(items, { links, timestamp: instant(clock) }) },
  });
}
