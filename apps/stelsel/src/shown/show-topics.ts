import { type DirectiveTopic, zibById } from '@stelsel/zibs';
import type { ShownTopic } from '../../../start/src/viewer/shown-answer.ts';
import { rowOfView } from './show-row.ts';

/** Agreements about care per subject: what counts now, what counted before, and that sources differ. */
export function showTopic({ title, ownTitle, standing, history, withdrawn, conflict }: DirectiveTopic): ShownTopic {
  const [first] = [...standing, ...history, ...withdrawn];
  return {
    title: ownTitle ?? title,
    kind: zibById(first?.zib ?? '')?.name ?? title,
    standing: standing.map(rowOfView),
    history: history.map(rowOfView),
    withdrawn: withdrawn.map(rowOfView),
    ...(conflict === undefined ? {} : { conflict: conflict.text }),
  };
}
