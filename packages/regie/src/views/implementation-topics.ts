/** How far implementation is: tracks of organisations per topic, over states and the five layers. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type LayerCount, layerCounts, weakestLayer } from '../rules/layers.ts';
import { trackStates } from '../states/machines.ts';
import { track } from '../types/implementation.ts';
import { topic } from '../types/regional-agenda.ts';

export type Track = HeldRecord<typeof track.fields>;
export type TrackState = (typeof trackStates.states)[number];

export interface TopicProgress {
  readonly topic: HeldRecord<typeof topic.fields>;
  readonly tracks: readonly Track[];
  /** How many tracks are in each state, in the order of the states; together all tracks. */
  readonly states: readonly { readonly state: TrackState; readonly tracks: number }[];
  readonly layers: readonly LayerCount[];
  /** In how many tracks a layer is the one that holds back; the most frequent first. */
  readonly weakest: readonly { readonly layer: number; readonly tracks: number }[];
}

export interface TrackFilter {
  readonly region?: string;
  readonly sector?: string;
  readonly topic?: string;
}

/** Topics with at least one track, most tracks first. */
export async function implementationTopics(
  reader: Reader,
  filter: TrackFilter = {},
): Promise<Result<readonly TopicProgress[]>> {
  const loaded = combine([
    await reader.list(topic),
    await reader.list(track, filter.region === undefined ? {} : { part: filter.region }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [topics, all] = loaded.value;
  const wanted = all.filter(
    ({ fields }) =>
      (filter.sector === undefined || fields.sector === filter.sector) &&
      (filter.topic === undefined || fields.topic === filter.topic),
  );
  const byTopic = Map.groupBy(wanted, ({ fields }) => fields.topic ?? '');
  return ok(
    topics
      .flatMap((about) => {
        const tracks = byTopic.get(about.code) ?? [];
        return tracks.length === 0 ? [] : [progressOf(about, tracks)];
      })
      .toSorted((a, b) => b.tracks.length - a.tracks.length || a.topic.code.localeCompare(b.topic.code)),
  );
}

function progressOf(about: TopicProgress['topic'], tracks: readonly Track[]): TopicProgress {
  const levels = tracks.map(({ fields }) => fields.layerLevels ?? []);
  const weakest = Map.groupBy(
    levels.flatMap((one) => weakestLayer(one) ?? []),
    (layer) => layer,
  );
  return {
    topic: about,
    tracks,
    states: trackStates.states.map((state) => ({
      state,
      tracks: tracks.filter(({ fields }) => fields.state === state).length,
    })),
    layers: layerCounts(levels),
    weakest: [...weakest]
      .map(([layer, same]) => ({ layer, tracks: same.length }))
      .toSorted((a, b) => b.tracks - a.tracks || a.layer - b.layer),
  };
}
