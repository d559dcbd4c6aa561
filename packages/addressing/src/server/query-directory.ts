/** ITI-90 (read, search) and ITI-91 (history since a moment) over the committed directory. */
import { historyBundle, parseSearch, r4Model, type SearchPair, searchsetBundle } from '@stelsel/fhir';
import { err, instant, limits, ok, type Result } from '@stelsel/kernel';
import type { StoredResource } from '@stelsel/store';
import { addressingFaults } from '../faults.ts';
import type { DirectoryDeps } from './directory-deps.ts';

/** A searchset as JSON text. Unknown parameters are refused: an ignored filter would answer too much. */
export async function searchDirectory(
  { repository, clock, base }: DirectoryDeps,
  type: string,
  pairs: readonly SearchPair[],
): Promise<Result<string>> {
  const at = instant(clock);
  const search = parseSearch(type, pairs, r4Model, { base });
  if (!search.ok) {
    return search;
  }
  const [unknown] = search.value.unsupported;
  if (unknown !== undefined) {
    return err(addressingFaults('ADR-PARAMETER', { name: unknown }, unknown));
  }
  const page = await repository.search(search.value);
  if (!page.ok) {
    return page;
  }
  const { matches, included, total, next } = page.value;
  const item = (stored: StoredResource) => ({ fullUrl: `${base}/${stored.type}/${stored.id}`, text: stored.text });
  const bundle = searchsetBundle({
    matches: matches.map(item),
    included: included.map(item),
    ...(total === undefined ? {} : { total }),
    links: linksOf(`${base}/${type}`, search.value.handled, next),
  });
  return ok(stamped(bundle, at));
}

/** A history Bundle as JSON text, newest first; `_since` is inclusive and in the time of this server. */
export async function directoryHistory(
  { repository, clock, base }: DirectoryDeps,
  type: string,
  pairs: readonly SearchPair[],
): Promise<Result<string>> {
  const now = instant(clock);
  const query = readHistoryQuery(pairs);
  if (!query.ok) {
    return query;
  }
  const page = await repository.history({ type, ...query.value });
  if (!page.ok) {
    return page;
  }
  const items = page.value.entries.map(({ type, id, version, lastUpdated, interaction, method, text }) => ({
    fullUrl: `${base}/${type}/${id}`,
    address: `${type}/${id}`,
    interaction,
    method,
    version,
    lastUpdated,
    ...(text === undefined ? {} : { text }),
  }));
  const { untilMs } = page.value;
  const at = untilMs === undefined ? now : new Date(untilMs).toISOString();
  const handled = pairs.filter(([name]) => name !== '_cursor');
  return ok(
    stamped(historyBundle(items, { links: linksOf(`${base}/${type}/_history`, handled, page.value.next) }), at),
  );
}

function readHistoryQuery(
  pairs: readonly SearchPair[],
): Result<{ readonly sinceMs?: number; readonly count?: number; readonly cursor?: string }> {
  const query: { sinceMs?: number; count?: number; cursor?: string } = {};
  for (const [name, value] of pairs) {
    const sinceMs = Date.parse(value);
    if (name === '_since' && !Number.isNaN(sinceMs) && value.includes('T')) {
      query.sinceMs = sinceMs;
    } else if (name === '_count' && /^[1-9]\d{0,5}$/.test(value)) {
      query.count = Math.min(Number(value), limits.pageMax);
    } else if (name === '_cursor') {
      query.cursor = value;
    } else if (name !== '_format') {
      return err(addressingFaults('ADR-PARAMETER', { name }, name));
    }
  }
  return ok(query);
}

function linksOf(
  url: string,
  pairs: readonly SearchPair[],
  next: string | undefined,
): readonly { readonly relation: 'self' | 'next'; readonly url: string }[] {
  const self = withQuery(url, pairs);
  return next === undefined
    ? [{ relation: 'self', url: self }]
    : [
        { relation: 'self', url: self },
        { relation: 'next', url: withQuery(url, [...pairs, ['_cursor', next]]) },
      ];
}

function withQuery(url: string, pairs: readonly SearchPair[]): string {
  const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
  return query === '' ? url : `${url}?${query}`;
}

/** The time of the server before it looked: the watermark of whoever replicates. */
function stamped(bundle: string, at: string): string {
  const head = '{"resourceType":"Bundle",';
  return `${head}"meta":{"lastUpdated":"${at}"},${bundle.slice(head.length)}`;
}
