import type { ChoiceAnswer } from '@stelsel/citizen';
import type { Phrase } from '../words/define-texts.ts';
import { choices as t } from '../words/texts/choices.ts';

export const answerWords: Readonly<Record<ChoiceAnswer, Phrase>> = {
  yes: t.yes,
  no: t.no,
  emergency: t.emergency,
  unset: t.unset,
};
