/** How what someone tells or can do is made into a zib: an observation of which the answer matters, dated or not. */
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { type ObservationDefinition, observations } from './observation.ts';

type AnswerDefinition = Omit<ObservationDefinition, 'when' | 'rule' | 'undatedIsSame'>;

export function answers(definition: AnswerDefinition): readonly Zib[] {
  return observations({ answer: labels.answer, ...definition, rule: 'answer-and-day', undatedIsSame: true });
}
