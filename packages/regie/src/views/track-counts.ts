/** How many organisations are how far, over any choice of topic, region and sector. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { Reader } from '../records/open-reader.ts';
import { trackStates } from '../states/machines.ts';
import { track } from '../types/implementation.ts';
import { agendaItem } from '../types/portfolio.ts';

export const trackGroupings = ['topic', 'region', 'sector'] as const;
export type TrackGrouping = (typeof trackGroupings)[number];

export interface TrackCount {
  /** Only what was grouped by. */
  readonly key: { readonly [G in TrackGrouping]?: string };
  /** Items of the agendas that the topics of this row belong to. */
  readonly items: readonly string[];
  readonly tracks: number;
  readonly states: Readonly<Record<(typeof trackStates.states)[number], number>>;
}

export type CountedTrack = { readonly [G in TrackGrouping]: string } & { readonly item: readonly string[] };

/** Every track that `counts` is counted once in exactly one row; a track without a state counts as not started. */
export async function trackCounts(
  reader: Reader,
  by: readonly TrackGrouping[],
  counts: (one: CountedTrack) => boolean,
): Promise<Result<readonly TrackCount[]>> {
  const loaded = combine([await reader.list(track), await reader.list(agendaItem)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [all, items] = loaded.value;
  const itemsOf = Map.groupBy(items, ({ fields }) => fields.topic ?? '');
  const tracks = all.filter(({ fields: { topic, region, sector } }) =>
    counts({
      topic: topic ?? '',
      region: region ?? '',
      sector: sector ?? '',
      item: (itemsOf.get(topic ?? '') ?? []).map(({ code }) => code),
    }),
  );
  const rows = Map.groupBy(tracks, ({ fields }) => by.map((name) => fields[name] ?? '').join('\n'));
  return ok(
    [...rows]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([, same]) => {
        const [first] = same;
        const topics = new Set(same.map(({ fields }) => fields.topic ?? ''));
        const states = same.map(({ fields }) => fields.state ?? 'niet gestart');
        return {
          key: Object.fromEntries(by.map((name) => [name, first?.fields[name] ?? ''])),
          items: [...topics].flatMap((topic) => (itemsOf.get(topic) ?? []).map(({ code }) => code)).toSorted(),
          tracks: same.length,
          states: Object.fromEntries(
            trackStates.states.map((state) => [state, states.filter((one) => one === state).length]),
          ) as TrackCount['states'],
        };
      }),
  );
}
