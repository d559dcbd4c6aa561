/** How dark a state of a track is drawn: not applicable and not started are light, routine is darkest. */
import type { Language, TopicProgress, TrackState } from '@stelsel/regie';
import { nameOf } from '../parts/named.tsx';
import { stateWord } from '../words/state-words.ts';
import { type Say, w } from '../words/words.ts';
import type { BarRow, BarSample } from './state-bars.tsx';

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

export function topicBar(language: Language, { topic, states }: TopicProgress): BarRow {
  return {
    key: topic.code,
    label: nameOf(language, topic.fields, topic.code),
    parts: states.map(({ state, tracks }) => ({ key: state, count: tracks, step: steps[state] })),
  };
}

/** What each shade means, in the order of the process. */
export function stateSamples(say: Say): readonly BarSample[] {
  return Object.entries(steps).map(([state, step]) => ({ step, label: say(stateWord(state)) }));
}

export function levelSamples(say: Say): readonly BarSample[] {
  return [0, 1, 2, 3, 4, 5].map((step) => ({ step, label: step === 0 ? say(unknownLevel) : say(levelWord(step)) }));
}

const unknownLevel = w('onbekend', 'unknown');
const levelWord = (level: number) =>
  level === 5 ? w('niveau 5: geborgd', 'level 5: secured') : w(`niveau ${level}`, `level ${level}`);

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
