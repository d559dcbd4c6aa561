import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';
import { appetite, weightLoss } from './malnutrition.ts';

/** SNAQ65+Score: risk of malnutrition of people over 65 at home. */
export const snaq65PlusScore = score({
  id: 'SNAQ65plusScore',
  name: { nl: 'Risico op ondervoeding (65 jaar en ouder)', en: 'Risk of malnutrition (over 65)' },
  codes: [snomed('108321000146101')],
  meaning: {
    nl: 'Hoe hoger, hoe meer risico op ondervoeding.',
    en: 'The higher, the more risk of malnutrition.',
  },
  parts: [
    {
      id: 'weight-loss',
      label: { nl: 'Gewicht verloren', en: 'Weight loss' },
      codes: [zibItem('4030003')],
      values: weightLoss,
    },
    {
      id: 'arm',
      label: { nl: 'Omtrek van de bovenarm', en: 'Upper arm' },
      codes: [zibItem('4030008')],
      values: {
        A0: { nl: '25 centimeter of meer', en: '25 centimetres or more' },
        A1: { nl: 'Minder dan 25 centimeter', en: 'Less than 25 centimetres' },
      },
    },
    { id: 'appetite', label: { nl: 'Eetlust', en: 'Appetite' }, codes: [zibItem('4030004')], values: appetite },
    {
      id: 'exercise',
      label: { nl: 'Trap lopen', en: 'Climbing stairs' },
      codes: [zibItem('4030005')],
      values: { In0: { nl: 'Lukt', en: 'Is possible' }, In1: { nl: 'Lukt niet', en: 'Is not possible' } },
    },
  ],
});
