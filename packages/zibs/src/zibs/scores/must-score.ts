import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';
import { weightForHeight, weightLoss } from './malnutrition.ts';

/** MUSTScore: risk of malnutrition. */
export const mustScore = score({
  id: 'MUSTScore',
  name: { nl: 'Risico op ondervoeding (MUST)', en: 'Risk of malnutrition (MUST)' },
  codes: [snomed('414648004'), snomed('444297006')],
  max: 6,
  meaning: {
    nl: 'Hoe hoger, hoe meer risico op ondervoeding.',
    en: 'The higher, the more risk of malnutrition.',
  },
  parts: [
    {
      id: 'weight',
      label: { nl: 'Gewicht bij de lengte', en: 'Weight for height' },
      codes: [zibItem('4005003')],
      values: weightForHeight,
    },
    {
      id: 'weight-loss',
      label: { nl: 'Gewicht verloren', en: 'Weight loss' },
      codes: [zibItem('4005004')],
      values: weightLoss,
    },
    {
      id: 'illness',
      label: { nl: 'Ernstig ziek', en: 'Severely ill' },
      codes: [zibItem('4005005')],
      values: {
        Z0: { nl: 'Niet ernstig ziek', en: 'Not severely ill' },
        Z1: { nl: 'Ernstig ziek', en: 'Severely ill' },
        Z2: { nl: 'Ernstig ziek', en: 'Severely ill' },
      },
    },
  ],
});
