import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';
import { appetite, weightLoss } from './malnutrition.ts';

/** SNAQScore: risk of malnutrition in a hospital. */
export const snaqScore = score({
  id: 'SNAQScore',
  name: { nl: 'Risico op ondervoeding (SNAQ)', en: 'Risk of malnutrition (SNAQ)' },
  codes: [snomed('8881000146104')],
  meaning: {
    nl: 'Hoe hoger, hoe meer risico op ondervoeding.',
    en: 'The higher, the more risk of malnutrition.',
  },
  parts: [
    {
      id: 'weight-loss',
      label: { nl: 'Gewicht verloren', en: 'Weight loss' },
      codes: [zibItem('4006003')],
      values: weightLoss,
    },
    { id: 'appetite', label: { nl: 'Eetlust', en: 'Appetite' }, codes: [zibItem('4006004')], values: appetite },
    {
      id: 'nutrition',
      label: { nl: 'Drinkvoeding of sondevoeding', en: 'Supplements or tube feeding' },
      codes: [zibItem('4006005')],
      values: { Z0: { nl: 'Niet gebruikt', en: 'Not used' }, Z1: { nl: 'Gebruikt', en: 'Used' } },
    },
  ],
});
