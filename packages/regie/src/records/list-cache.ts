/** Lists of statements that many pages share, kept until anything changes; what was believed in the past never changes. */
import { ok, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import type { Statement } from './held-record.ts';
import type { Moment } from './moment.ts';
import type { RecordStore, StatementFilter, Sum, SumQuestion } from './ports.ts';

export interface ListCache {
  list(
    store: RecordStore,
    type: string,
    moment: Moment,
    filter: Pick<StatementFilter, 'part' | 'subject'>,
  ): Promise<Result<readonly Statement[]>>;
  sums(store: RecordStore, type: string, moment: Moment, question: SumQuestion): Promise<Result<readonly Sum[]>>;
}

export function listCache(listsMax: number = regieLimits.cachedLists): ListCache {
  const known = new Map<string, readonly unknown[]>();
  const kept = async <T>(
    store: RecordStore,
    moment: Moment,
    about: readonly string[],
    read: () => Promise<Result<readonly T[]>>,
  ): Promise<Result<readonly T[]>> => {
    const last = moment.current ? await store.lastSeq() : ok(0);
    if (!last.ok) {
      return last;
    }
    const believed = moment.current ? `seq ${last.value}` : moment.asOf;
    const key = [believed, moment.on, ...about].join('\n');
    const hit = known.get(key);
    if (hit !== undefined) {
      known.delete(key);
      known.set(key, hit);
      return ok(hit as readonly T[]);
    }
    const found = await read();
    if (found.ok) {
      known.set(key, found.value);
      for (const oldest of [...known.keys()].slice(0, Math.max(0, known.size - listsMax))) {
        known.delete(oldest);
      }
    }
    return found;
  };
  return {
    list: (store, type, moment, filter) =>
      kept(store, moment, ['list', type, filter.part ?? '', filter.subject ?? ''], () =>
        store.list(type, moment, filter),
      ),
    sums: (store, type, moment, question) =>
      kept(store, moment, ['sums', type, JSON.stringify(question)], () => store.sums(type, moment, question)),
  };
}
