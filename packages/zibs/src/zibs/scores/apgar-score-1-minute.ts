import { score } from '../../builders/score.ts';
import { loinc } from '../../read/code-keys.ts';

/** ApgarScore, 1 minute after birth. */
export const apgarScore1Minute = score({
  id: 'ApgarScore-1Minute',
  name: { nl: 'Apgarscore na 1 minuut', en: 'Apgar score at 1 minute' },
  codes: [loinc('9272-6')],
  profiles: ['ApgarScore'],
  max: 10,
  meaning: {
    nl: 'Hoe hoger, hoe beter de baby het deed na de geboorte.',
    en: 'The higher, the better the baby did after birth.',
  },
  parts: [
    { id: 'breathing', label: { nl: 'Ademhaling', en: 'Breathing' }, codes: [loinc('32410-3')] },
    { id: 'color', label: { nl: 'Kleur van de huid', en: 'Skin colour' }, codes: [loinc('32406-1')] },
    { id: 'heart', label: { nl: 'Hartslag', en: 'Heart rate' }, codes: [loinc('32407-9')] },
    { id: 'reflexes', label: { nl: 'Reflexen', en: 'Reflexes' }, codes: [loinc('32409-5')] },
    { id: 'muscles', label: { nl: 'Spanning van de spieren', en: 'Muscle tone' }, codes: [loinc('32408-7')] },
  ],
});
