import { score } from '../../builders/score.ts';
import { snomed } from '../../read/code-keys.ts';

/** PijnScore: what someone says about pain. How high the scale goes depends on how it was asked. */
export const painScore = score({
  id: 'PainScore',
  name: { nl: 'Pijn', en: 'Pain' },
  codes: [snomed('225908003')],
  meaning: {
    nl: 'Hoe hoger, hoe meer pijn.',
    en: 'The higher, the more pain.',
  },
});
