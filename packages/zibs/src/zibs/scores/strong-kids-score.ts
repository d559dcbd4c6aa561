import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';

/** StrongKidsScore: risk of malnutrition of a child. */
export const strongKidsScore = score({
  id: 'StrongKidsScore',
  name: { nl: 'Risico op ondervoeding (kind)', en: 'Risk of malnutrition (child)' },
  codes: [snomed('108341000146107')],
  max: 5,
  meaning: {
    nl: 'Hoe hoger, hoe meer risico op ondervoeding.',
    en: 'The higher, the more risk of malnutrition.',
  },
  parts: [
    {
      id: 'weight-loss',
      label: { nl: 'Gewicht verloren', en: 'Weight loss' },
      codes: [zibItem('4028003')],
      values: {
        G0: { nl: 'Niet afgevallen', en: 'Did not lose weight' },
        G2: { nl: 'Afgevallen of niet gegroeid', en: 'Lost weight or did not grow' },
      },
    },
    {
      id: 'illness',
      label: { nl: 'Ziekte met meer risico', en: 'Illness with more risk' },
      codes: [zibItem('4028004')],
      values: { R0: { nl: 'Nee', en: 'No' }, R2: { nl: 'Ja', en: 'Yes' }, R1: { nl: 'Ja', en: 'Yes' } },
    },
    {
      id: 'nutrition',
      label: { nl: 'Eten en drinken', en: 'Eating and drinking' },
      codes: [zibItem('4028005')],
      values: { Z0: { nl: 'Normaal', en: 'Normal' }, Z1: { nl: 'Minder', en: 'Less' } },
    },
    {
      id: 'condition',
      label: { nl: 'Voedingstoestand', en: 'Nutritional condition' },
      codes: [zibItem('4028008')],
      values: { T0: { nl: 'Goed', en: 'Good' }, T1: { nl: 'Slecht', en: 'Poor' } },
    },
  ],
});
