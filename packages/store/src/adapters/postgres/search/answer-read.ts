/** Answers a reading request of a Bundle: read, vread, search, $lastn. */
import { type BundleRequest, parseSearch } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { EntryAnswer, SearchOptions, StoredResource } from '../../../repository.ts';
import { readVersion, type Session, storedOf } from '../rows.ts';
import { allowMatches } from './allow-matches.ts';
import { matchOf } from './match.ts';
import { runLastn } from './run-lastn.ts';
import { runSearch } from './run-search.ts';

export async function answerRead(
  session: Session,
  request: BundleRequest,
  options: SearchOptions & { readonly nowMs: number },
): Promise<Result<EntryAnswer>> {
  const { type, id, version, operation, query } = request;
  if (type !== undefined && id !== undefined && operation === undefined) {
    const read = await readOne(session, type, id, version);
    if (!read.ok) {
      return read;
    }
    const match = matchOf({ ...read.value, at_ms: 0, body: read.value.text });
    const allowed = await allowMatches(session, [match], options.subjects);
    return allowed.length === 0 ? err(fault('STO-NOT-FOUND', { type, id })) : ok({ request, read: read.value });
  }
  if (type === undefined || id !== undefined || (operation !== undefined && operation !== '$lastn')) {
    return err(fault('STO-INTERACTION', { interaction: `GET ${operation ?? ''}`.trim() }));
  }
  const search = parseSearch(type, query, session.model, operation === '$lastn' ? { operation: 'lastn' } : {});
  if (!search.ok) {
    return search;
  }
  const page = await (operation === undefined ? runSearch : runLastn)(session, search.value, options);
  return page.ok ? ok({ request, page: page.value }) : page;
}

/** The current version, or the one asked for. Faults: STO-NOT-FOUND, STO-GONE. */
export async function readOne(
  session: Session,
  type: string,
  id: string,
  version?: number,
): Promise<Result<StoredResource>> {
  const row = await readVersion(session, type, id, version);
  if (row === undefined) {
    return err(fault('STO-NOT-FOUND', { type, id: version === undefined ? id : `${id}/_history/${version}` }));
  }
  return row.body === null
    ? err(fault('STO-GONE', { type, id }))
    : ok(storedOf({ type, id, version: row.version, at_ms: row.at_ms, body: row.body }));
}
