import { parseSearch, type Search, type Trim, trimResource } from '@stelsel/fhir';
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import type { SearchPage, StoredResource } from '@stelsel/store';
import { fault } from '../faults.ts';
import type { EntryItem } from './answer-body.ts';
import { type FhirAnswer, warningsOf } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { nextQueryOf } from './next-query.ts';
import { bundleTime, type PerformContext } from './perform-context.ts';
import { searchLinks } from './search-links.ts';
import { storedEntry } from './stored-entry.ts';

/**
 * A search of one type, or `$lastn`. A parameter that is not known is never silently ignored: an error under
 * `Prefer: handling=strict`, otherwise a warning among the entries, and it is missing from the self link.
 */
export async function performSearch(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { type = '', operation, params, cursor } = request;
  const pairs = cursor === undefined ? params : [...params, ['_cursor', cursor] as const];
  const search = parseSearch(type, pairs, context.repository.model, {
    base: context.fhirBase,
    ...(operation === 'lastn' ? { operation } : {}),
  });
  if (!search.ok) {
    return search;
  }
  const { unsupported, handled, notes, elements, summary } = search.value;
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
  const trimmed = entriesOf(context, matches, { ...(elements && { elements }), ...(summary && { summary }) });
  const others = entriesOf(context, included, summary === undefined ? {} : { summary });
  if (!trimmed.ok) {
    return trimmed;
  }
  if (!others.ok) {
    return others;
  }
  const warnings = [...unknown, ...notes];
  const nextQuery = next === undefined ? undefined : nextQueryOf(context, request, shown, next);
  return ok({
    status: 200,
    body: {
      kind: 'searchset',
      matches: trimmed.value,
      included: others.value,
      links: searchLinks(address, shown, nextQuery),
      ...bundleTime(context),
      ...(total === undefined ? {} : { total }),
      ...(warnings.length === 0 ? {} : { outcome: warningsOf(warnings) }),
    },
  });
}

/** Of what is included only the summary is cut: `_elements` names elements of what was searched for. */
function entriesOf(
  { fhirBase, repository }: PerformContext,
  found: readonly StoredResource[],
  trim: Trim,
): Result<readonly EntryItem[]> {
  const entries: EntryItem[] = [];
  for (const stored of found) {
    const text = trimResource(stored.text, trim, repository.model);
    if (!text.ok) {
      return text;
    }
    entries.push(storedEntry(fhirBase, stored, text.value));
  }
  return ok(entries);
}

function find(context: PerformContext, operation: string | undefined, search: Search): Promise<Result<SearchPage>> {
  const { repository, search: options } = context;
  return operation === 'lastn' ? repository.lastn(search, options) : repository.search(search, options);
}
