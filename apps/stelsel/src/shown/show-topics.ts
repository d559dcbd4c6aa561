import { type DirectiveTopic, type ZibView, zibById } from '@stelsel/zibs';
import type { ShownRow, ShownTopic } from '../../../start/src/viewer/shown-answer.ts';
import { rowOfView } from './show-row.ts';

/** Agreements about care per subject: what counts now, what counted before, and that sources differ. */
export function showTopic({ title, ownTitle, standing, history, withdrawn, conflict }: DirectiveTopic): ShownTopic {
  const [first] = [...standing, ...history, ...withdrawn];
  return {
    title: ownTitle ?? title,
    kind: zibById(first?.zib ?? '')?.name ?? title,
    standing: standing.map(rowOfAgreement),
    history: history.map(rowOfAgreement),
    withdrawn: withdrawn.map(rowOfAgreement),
    ...(conflict === undefined ? {} : { conflict: conflict.text }),
  };
}

/** Under the name of the treatment, what was decided is the title, and its date stands beside it. */
function rowOfAgreement(view: ZibView): ShownRow {
  const row = rowOfView(view);
  const decision = view.facts.find(({ id }) => id === 'decision');
  const rest = view.facts.filter(({ id }) => id !== 'decision' && id !== 'when');
  return decision === undefined
    ? row
    : {
        ...row,
        title: decision.words ?? decision.value,
        facts: rest.map(({ label, value, words }) => ({ label, value: words ?? value })),
      };
}
