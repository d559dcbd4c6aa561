/** What many pages share, kept until anything changes; what was believed in the past never changes. */
import { ok, type Result } from '@stelsel/kernel';
import { regieLimits } from '../limits.ts';
import type { Statement } from './held-record.ts';
import type { Moment } from './moment.ts';
import type { RecordStore, StatementFilter, Sum, SumQuestion } from './ports.ts';

type Rows<T> = Promise<Result<readonly T[]>>;

export interface ListCache {
  list(
    store: RecordStore,
    type: string,
    moment: Moment,
    filter: Pick<StatementFilter, 'part' | 'subject'>,
  ): Rows<Statement>;
  sums(store: RecordStore, type: string, moment: Moment, question: SumQuestion): Rows<Sum>;
  /** What was computed from lists, under a name of its own. */
  computed<T>(store: RecordStore, moment: Moment, name: string, compute: () => Rows<T>): Rows<T>;
}

interface Kept {
  readonly rows: Rows<unknown>;
  /** Of the present: it goes when anything changes. */
  readonly current: boolean;
  /** As long as it is being read it weighs nothing. */
  weight: number;
}

/** Who asks for what is being read waits for the same reading. The oldest go when all together have too many rows. */
export function listCache(rowsMax: number = regieLimits.cachedRows): ListCache {
  const known = new Map<string, Kept>();
  let newest = -1;
  const forgetPresent = (last: number): void => {
    for (const [key, { current }] of last > newest ? known : []) {
      if (current) {
        known.delete(key);
      }
    }
    newest = Math.max(newest, last);
  };
  const forgetOldest = (): void => {
    let total = [...known.values()].reduce((sum, { weight }) => sum + weight, 0);
    for (const [key, { weight }] of known) {
      if (total <= rowsMax) {
        return;
      }
      known.delete(key);
      total -= weight;
    }
  };
  const read = <T>(key: string, current: boolean, make: () => Rows<T>): Rows<T> => {
    const kept: Kept = { rows: make(), current, weight: 0 };
    known.set(key, kept);
    return (kept.rows as Rows<T>).then((found) => {
      if (!found.ok) {
        known.delete(key);
      } else {
        kept.weight = 1 + found.value.length;
        forgetOldest();
      }
      return found;
    });
  };
  const kept = async <T>(store: RecordStore, moment: Moment, about: readonly string[], make: () => Rows<T>) => {
    const last = moment.current ? await store.lastSeq() : ok(0);
    if (!last.ok) {
      return last;
    }
    forgetPresent(last.value);
    const believed = moment.current ? `seq ${last.value}` : moment.asOf;
    const key = [believed, moment.on, ...about].join('\n');
    const hit = known.get(key);
    if (hit === undefined) {
      return read(key, moment.current, make);
    }
    known.delete(key);
    known.set(key, hit);
    return hit.rows as Rows<T>;
  };
  return {
    list: (store, type, moment, filter) =>
      kept(store, moment, ['list', type, filter.part ?? '', filter.subject ?? ''], () =>
        store.list(type, moment, filter),
      ),
    sums: (store, type, moment, question) =>
      kept(store, moment, ['sums', type, JSON.stringify(question)], () => store.sums(type, moment, question)),
    computed: (store, moment, name, compute) => kept(store, moment, ['computed', name], compute),
  };
}
