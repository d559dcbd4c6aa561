import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';
import { appetite, weightForHeight, weightLoss } from './malnutrition.ts';

/** SNAQrcScore: risk of malnutrition in a nursing home. */
export const snaqRcScore = score({
  id: 'SNAQrcScore',
  name: { nl: 'Risico op ondervoeding (verpleeghuis)', en: 'Risk of malnutrition (nursing home)' },
  codes: [snomed('108311000146106')],
  meaning: {
    nl: 'Hoe hoger, hoe meer risico op ondervoeding.',
    en: 'The higher, the more risk of malnutrition.',
  },
  parts: [
    {
      id: 'weight-loss',
      label: { nl: 'Gewicht verloren', en: 'Weight loss' },
      codes: [zibItem('4029003')],
      values: weightLoss,
    },
    { id: 'appetite', label: { nl: 'Eetlust', en: 'Appetite' }, codes: [zibItem('4029004')], values: appetite },
    {
      id: 'weight',
      label: { nl: 'Gewicht bij de lengte', en: 'Weight for height' },
      codes: [zibItem('4029005')],
      values: weightForHeight,
    },
    { id: 'help', label: { nl: 'Hulp bij eten', en: 'Help with eating' }, codes: [zibItem('4029008')] },
  ],
});
