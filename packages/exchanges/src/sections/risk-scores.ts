/** Scores that nurses keep: malnutrition, confusion, daily life, pain, consciousness. The last of each. */
import type { Text } from '@stelsel/kernel';
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'nursing');

export const riskScores: readonly Section[] = [
  score('pain', { nl: 'Pijn', en: 'Pain' }, snomed('225908003'), 'PainScore'),
  {
    ...score(
      'malnutrition-must',
      { nl: 'Ondervoeding (MUST)', en: 'Malnutrition (MUST)' },
      snomed('414648004'),
      'MUSTScore',
    ),
    stu3: { params: [['code', snomed('444297006')]] },
  },
  score(
    'malnutrition-snaq',
    { nl: 'Ondervoeding (SNAQ)', en: 'Malnutrition (SNAQ)' },
    snomed('8881000146104'),
    'SNAQScore',
  ),
  score(
    'malnutrition-snaq65',
    { nl: 'Ondervoeding bij 65 jaar en ouder (SNAQ65+)', en: 'Malnutrition at 65 and over (SNAQ65+)' },
    snomed('108321000146101'),
    'SNAQ65plusScore',
  ),
  score(
    'malnutrition-snaqrc',
    { nl: 'Ondervoeding in een verpleeghuis (SNAQ-RC)', en: 'Malnutrition in residential care (SNAQ-RC)' },
    snomed('108311000146106'),
    'SNAQrcScore',
  ),
  score(
    'daily-life',
    { nl: 'Dagelijks leven (Barthel)', en: 'Daily life (Barthel)' },
    snomed('273302005'),
    'BarthelADLIndex',
  ),
  score('confusion', { nl: 'Verwardheid (DOS)', en: 'Confusion (DOS)' }, snomed('55681000146102'), 'DOSScore'),
  score(
    'consciousness',
    { nl: 'Bewustzijn (Glasgow)', en: 'Consciousness (Glasgow)' },
    loinc('35088-4'),
    'GlasgowComaScale',
  ),
];

function score(id: string, section: Text, code: string, zib: string): Section {
  return lastOf({ id, section, codes: [code], category: 'ObservationSurvey', zib, keptBy });
}
