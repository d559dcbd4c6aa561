import { attempt } from '@stelsel/database';
import type { Clock } from '@stelsel/kernel';
import { hashKey } from '../../hash-key.ts';
import { storeLimits } from '../../limits.ts';
import type { Reading, SearchOptions } from '../../repository.ts';
import { subjectKey } from '../../subject-key.ts';
import { flat } from './in-transaction.ts';
import { readHistory } from './read-history.ts';
import { findAllOfPerson, findByIndex, type Session, storedOf } from './rows.ts';
import { readOne } from './search/answer-read.ts';
import { runLastn } from './search/run-lastn.ts';
import { runSearch } from './search/run-search.ts';

/** What a session reads: the record as it is, or as the transaction of the session leaves it. */
export function readingOf(session: Session, clock: Clock): Reading {
  const now = (options: SearchOptions = {}) => ({ ...options, nowMs: clock.nowMs() });
  return {
    model: session.model,
    read: (type, id) => flat(() => readOne(session, type, id)),
    vread: (type, id, version) => flat(() => readOne(session, type, id, version)),
    search: (search, options) => flat(() => runSearch(session, search, now(options))),
    lastn: (search, options) => flat(() => runLastn(session, search, now(options))),
    history: (query) => flat(() => readHistory(session, clock, query)),
    everything: (subjects) => attempt(async () => (await findAllOfPerson(session, subjects)).map(storedOf)),
    personKeys: (identifier) => attempt(() => personKeys(session, identifier)),
  };
}

async function personKeys(
  session: Session,
  identifier: { readonly system: string; readonly value: string },
): Promise<readonly string[]> {
  const hashes = [hashKey(`s${identifier.system}|${identifier.value}`)];
  const rows = await findByIndex(session, { type: 'Patient', param: 'identifier', hashes }, '', storeLimits.candidates);
  return [...rows.map(({ id }) => id), subjectKey({ kind: 'identifier', ...identifier })];
}
