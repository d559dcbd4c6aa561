import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Visus: how sharp an eye sees. */
export const visualAcuity = answers({
  id: 'VisualAcuity',
  name: { nl: 'Scherp zien', en: 'Visual acuity' },
  codes: [snomed('260246004')],
  answer: { nl: 'Hoe scherp (1 is normaal)', en: 'How sharp (1 is normal)' },
  parts: [
    { id: 'kind', label: { nl: 'Soort meting', en: 'Kind of measurement' }, codes: [snomed('16830007')] },
    { id: 'chart', label: { nl: 'Kaart met letters of tekens', en: 'Chart' }, codes: [snomed('363691001')] },
    {
      id: 'distance',
      label: { nl: 'Afstand tot de kaart', en: 'Distance to the chart' },
      codes: [snomed('152731000146106')],
    },
  ],
});
