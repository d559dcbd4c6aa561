/** How dark a state of a track is drawn: not applicable and not started are light, routine is darkest. */
import type { TopicProgress, TrackState } from '@stelsel/regie';
import type { Say } from '../words/words.ts';
import type { BarRow } from './state-bars.tsx';

const steps: Readonly<Record<TrackState, number>> = {
  'niet gestart': 1,
  voorbereiding: 2,
  inrichten: 3,
  testen: 3,
  live: 4,
  'in gebruik': 5,
  routine: 5,
  'niet van toepassing': 0,
};

export function topicBar({ topic, states }: TopicProgress): BarRow {
  return {
    key: topic.code,
    label: topic.fields.name ?? topic.code,
    parts: states.map(({ state, tracks }) => ({ key: state, count: tracks, step: steps[state] })),
  };
}

export function layerBars(
  { layers }: TopicProgress,
  say: Say,
  words: readonly Parameters<Say>[0][],
): readonly BarRow[] {
  return layers.map(({ layer, levels }) => {
    const name = words[layer - 1];
    return {
      key: String(layer),
      label: `${layer} ${name === undefined ? '' : say(name)}`,
      parts: levels.map((count, level) => ({ key: String(level), count, step: level })),
    };
  });
}
