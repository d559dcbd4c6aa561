/**
 * What was collected, as it grows: lives in memory and is gone when the session or the person changes. A broken line
 * loses nothing: it is taken up again where the back end is.
 */
import type {
  CollectedSource,
  CollectionAsk,
  CollectionEvent,
  CollectionSummary,
  MedicationView,
  RecordGroup,
} from '@stelsel/citizen';
import type { Http } from '../api/http.ts';
import { Refusal } from '../api/problem.ts';
import { createStore, type Store } from '../store.ts';

export interface Collected {
  /** `interrupted`: the line broke; what came in stays readable. */
  readonly phase: 'nothing' | 'busy' | 'done' | 'interrupted' | 'failed';
  readonly startedAt?: string;
  readonly sources: readonly CollectedSource[];
  readonly groups: readonly RecordGroup[];
  readonly medication?: MedicationView;
  readonly summary?: CollectionSummary;
  readonly refusal?: Refusal;
}

export interface Collection {
  readonly store: Store<Collected>;
  readonly begin: (ask?: CollectionAsk) => Promise<void>;
  /** Takes up what the back end still has; begins when it has nothing. */
  readonly resume: () => Promise<void>;
  readonly retry: (...sources: readonly string[]) => Promise<void>;
  /** Adds or replaces a row that the person made, and hears what else it changed, such as the overview of medicines. */
  readonly put: (group: RecordGroup) => Promise<void>;
  readonly forget: () => void;
}

const nothing: Collected = { phase: 'nothing', sources: [], groups: [] };

export function openCollection(http: Http): Collection {
  const store = createStore<Collected>(nothing);
  let stop = new AbortController();

  const follow = async (events: AsyncGenerator<CollectionEvent>): Promise<number> => {
    const { signal } = stop;
    let heard = 0;
    for await (const event of events) {
      if (signal.aborted) {
        return heard;
      }
      heard += 1;
      store.set((collected) => hear(collected, event));
    }
    return heard;
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    store.set((collected) => ({ ...withoutRefusal(collected), phase: 'busy' }));
    try {
      await work();
      if (!signal.aborted) {
        store.set((collected) => ({ ...collected, phase: collected.summary === undefined ? 'interrupted' : 'done' }));
      }
    } catch (cause) {
      if (!signal.aborted) {
        const refusal = cause instanceof Refusal ? cause : new Refusal(0, 'broken');
        const phase = store.get().sources.length > 0 ? 'interrupted' : 'failed';
        store.set((collected) => ({ ...collected, phase, refusal }));
      }
    }
  };
  const begin = async (ask: CollectionAsk = {}): Promise<void> => {
    store.set(() => nothing);
    await guarded(async () => void (await follow(http.stream('POST', 'collection', ask, stop.signal))));
  };
  return {
    store,
    begin,
    resume: () =>
      guarded(async () => {
        const heard = await follow(http.stream('GET', 'collection', undefined, stop.signal));
        if (heard === 0) {
          await follow(http.stream('POST', 'collection', {}, stop.signal));
        }
      }),
    retry: async (...sources) => {
      for (const source of sources) {
        try {
          await follow(http.stream('POST', `collection/sources/${encodeURIComponent(source)}`, undefined, stop.signal));
        } catch {
          // The source keeps the status it had, and its button.
        }
      }
    },
    put: async (group) => {
      store.set((collected) => hear(collected, { type: 'groups', changed: [group], removed: [] }));
      if (store.get().phase === 'done') {
        await follow(http.stream('GET', 'collection', undefined, stop.signal)).catch(() => 0);
      }
    },
    forget: () => {
      stop.abort();
      store.set(() => nothing);
    },
  };
}

function withoutRefusal({ refusal: _, ...collected }: Collected): Collected {
  return collected;
}

/** One event more. */
function hear(collected: Collected, event: CollectionEvent): Collected {
  switch (event.type) {
    case 'started':
      return { ...collected, startedAt: event.at };
    case 'source':
      return { ...collected, sources: replaced(collected.sources, [event.source]) };
    case 'groups': {
      const gone = new Set(event.removed);
      const kept = gone.size === 0 ? collected.groups : collected.groups.filter(({ key }) => !gone.has(key));
      return { ...collected, groups: replaced(kept, event.changed) };
    }
    case 'medication':
      return { ...collected, medication: event.medication };
    case 'summary':
      return { ...collected, summary: event.summary };
    case 'end':
      return { ...collected, summary: event.summary, phase: 'done' };
    default:
      return event satisfies never;
  }
}

/** In the order in which they first came; what is new goes last. */
function replaced<T extends { readonly key: string }>(old: readonly T[], changed: readonly T[]): readonly T[] {
  const all = new Map(old.map((item) => [item.key, item]));
  for (const item of changed) {
    all.set(item.key, item);
  }
  return [...all.values()];
}
