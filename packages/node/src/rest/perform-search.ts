import { parseSearch, type Search } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import type { SearchPage, StoredResource } from '@stelsel/store';
import { fault } from '../faults.ts';
import { type EntryItem, storedItem } from './answer-body.ts';
import { type FhirAnswer, warningsOf } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { bundleTime, type PerformContext } from './perform-context.ts';
import { searchLinks } from './search-links.ts';

/**
 * A search of one type, or `$lastn`. A parameter that is not known is never silently ignored: an error under
 * `Prefer: handling=strict`, otherwise a warning among the entries, and it is missing from the self link.
 */
export async function performSearch(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { type = '', operation, params, cursor } = request;
  const pairs = cursor === undefined ? params : [...params, ['_cursor', cursor] as const];
  const search = parseSearch(type, pairs, context.repository.model, { base: context.fhirBase });
  if (!search.ok) {
    return search;
  }
  const { unsupported, handled } = search.value;
  const unknown = unsupported.map((name) => fault('NOD-PARAMETER', { name: safeName(name) }, safeName(name)));
  if (unknown[0] !== undefined && request.prefer.handling === 'strict') {
    return err(unknown[0]);
  }
  const page = await find(context, operation, search.value);
  if (!page.ok) {
    return page;
  }
  const { matches, included, next, total } = page.value;
  const shown = handled.filter(([name]) => name !== '_cursor');
  const address = `${context.fhirBase}/${operation === undefined ? type : `${type}/$${operation}`}`;
  const nextQuery = next === undefined ? undefined : nextQueryOf(context, request, shown, next);
  return ok({
    status: 200,
    body: {
      kind: 'searchset',
      matches: matches.map((stored) => entryItem(context.fhirBase, stored)),
      included: included.map((stored) => entryItem(context.fhirBase, stored)),
      links: searchLinks(address, shown, nextQuery, context.cursors !== undefined),
      ...bundleTime(context),
      ...(total === undefined ? {} : { total }),
      ...(unknown.length === 0 ? {} : { outcome: warningsOf(unknown) }),
    },
  });
}

function entryItem(fhirBase: string, stored: StoredResource): EntryItem {
  return { ...storedItem(stored), fullUrl: `${fhirBase}/${stored.type}/${stored.id}` };
}

function find(context: PerformContext, operation: string | undefined, search: Search): Promise<Result<SearchPage>> {
  const { repository, search: options } = context;
  return operation === 'lastn' ? repository.lastn(search, options) : repository.search(search, options);
}

/** The query of the next link: sealed where a person must not show, otherwise as any FHIR server writes it. */
function nextQueryOf(
  { cursors, tenant }: PerformContext,
  request: FhirRequest,
  shown: FhirRequest['params'],
  cursor: string,
): string {
  if (cursors === undefined) {
    const pairs = shown.map(([name, value]): string[] => [name, value]);
    return new URLSearchParams([...pairs, ['_cursor', cursor]]).toString();
  }
  const { type = '', operation, params } = request;
  const place = { tenant, type, params, cursor, ...(operation === undefined ? {} : { operation }) };
  return new URLSearchParams({ _cursor: cursors.seal(place) }).toString();
}

/** Somebody else's word, cut so that no number of a person comes back with it. */
function safeName(name: string): string {
  return name.replaceAll(/\d{4,}/g, '…').slice(0, 64);
}
