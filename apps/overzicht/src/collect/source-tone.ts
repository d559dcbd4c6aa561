import type { SourceWord } from '@stelsel/citizen';
import type { Tone } from '../parts/badge.tsx';
import { defineTexts } from '../words/define-texts.ts';

/** How each of the seven states looks; the words come with the state itself. */
export const sourceTones: Readonly<Record<SourceWord, Tone>> = {
  busy: 'busy',
  done: 'good',
  empty: 'quiet',
  partial: 'warn',
  refused: 'warn',
  failed: 'bad',
  'not-kept': 'quiet',
};

/** The seven states in the words of this app; `klaar` and `niets gevonden` never look alike. */
export const sourceWords = defineTexts('source', {
  busy: { nl: 'bezig', en: 'busy' },
  done: { nl: 'klaar', en: 'done' },
  empty: { nl: 'niets gevonden', en: 'nothing found' },
  partial: { nl: 'deels gelukt', en: 'partly' },
  refused: { nl: 'geweigerd', en: 'refused' },
  failed: { nl: 'niet gelukt', en: 'failed' },
  'not-kept': { nl: 'hoort niet bij deze bron', en: 'not kept by this source' },
});
