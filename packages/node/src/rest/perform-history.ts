import { historyBundle, rangeOf } from '@stelsel/fhir';
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import type { HistoryQuery } from '@stelsel/store';
import { fault } from '../faults.ts';
import type { FhirAnswer } from './fhir-answer.ts';
import type { FhirRequest } from './fhir-request.ts';
import { momentOf, withZone } from './moment-of.ts';
import { bundleTime, type PerformContext } from './perform-context.ts';
import { searchLinks } from './search-links.ts';

/** Versions of a resource, a type or everything, newest first; a deletion has no resource. */
export async function performHistory(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { fhirBase, repository } = context;
  const query = readHistoryQuery(request);
  if (!query.ok) {
    return query;
  }
  const page = await repository.history(query.value);
  const known = page.ok ? await isKnown(context, query.value, page.value.entries.length) : page;
  if (!page.ok || !known.ok) {
    return page.ok ? (known as Result<never>) : page;
  }
  const { entries, next, untilMs } = page.value;
  const items = entries.map(({ type, id, ...entry }) => ({
    ...entry,
    fullUrl: `${fhirBase}/${type}/${id}`,
    address: `${type}/${id}`,
  }));
  const address = [fhirBase, request.type, request.id, '_history'].filter((part) => part !== undefined).join('/');
  const kept = request.params.filter(([name]) => handled.has(name));
  const pairs = kept.map(([name, text]): [string, string] => [name, name === '_count' ? text : withZone(text)]);
  const nextQuery = next === undefined ? undefined : new URLSearchParams([...pairs, ['_cursor', next]]).toString();
  const links = searchLinks(address, pairs, nextQuery);
  const text = historyBundle(items, {
    links,
    // Who follows the history asks the next one `_since` this.
    ...bundleTime(context, untilMs),
    // STU3 knows a response only in the answer to a transaction or batch (bdl-4).
    responses: repository.model.version !== 'STU3',
  });
  return ok({ status: 200, body: { kind: 'bundle', text } });
}

const handled = new Set(['_since', '_at', '_count']);
/** A parameter that we do not know is refused under `Prefer: handling=strict`, and otherwise missing from the self link. */
function readHistoryQuery({ type, id, params, prefer }: FhirRequest): Result<HistoryQuery> {
  const value = (name: string): string | undefined => params.find((param) => param[0] === name)?.[1];
  const [since, moment, count, cursor] = ['_since', '_at', '_count', '_cursor'].map(value);
  const at = moment === undefined ? undefined : withZone(moment);
  const sinceMs = since === undefined ? undefined : momentOf(since);
  const strange = params.find(([name]) => !handled.has(name) && name !== '_cursor')?.[0];
  const wrong = [
    Number.isNaN(sinceMs) ? '_since' : undefined,
    at !== undefined && rangeOf(at) === undefined ? '_at' : undefined,
    count !== undefined && !/^[1-9]\d{0,9}$/.test(count) ? '_count' : undefined,
    prefer.handling === 'strict' && strange !== undefined ? safeName(strange) : undefined,
  ].find((name) => name !== undefined);
  if (wrong !== undefined) {
    return err(fault('NOD-HISTORY', {}, wrong));
  }
  return ok({
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
    ...(sinceMs === undefined ? {} : { sinceMs }),
    ...(at === undefined ? {} : { at }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(cursor === undefined ? {} : { cursor }),
  });
}

/** What never was has no history; what did not change since a moment has an empty one. */
async function isKnown(
  { repository }: PerformContext,
  { type, id, cursor }: HistoryQuery,
  found: number,
): Promise<Result<void>> {
  if (found > 0 || cursor !== undefined || type === undefined || id === undefined) {
    return ok();
  }
  const stored = await repository.read(type, id);
  if (stored.ok || stored.fault.code === 'STO-GONE') {
    return ok();
  }
  return stored.fault.kind === 'not-found' ? err(fault('NOD-NOT-FOUND')) : stored;
}
