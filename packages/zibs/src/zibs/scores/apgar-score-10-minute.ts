import { score } from '../../builders/score.ts';
import { loinc } from '../../read/code-keys.ts';

/** ApgarScore, 10 minutes after birth. */
export const apgarScore10Minute = score({
  id: 'ApgarScore-10Minute',
  name: { nl: 'Apgarscore na 10 minuten', en: 'Apgar score at 10 minutes' },
  codes: [loinc('9271-8')],
  max: 10,
  meaning: {
    nl: 'Hoe hoger, hoe beter de baby het deed na de geboorte.',
    en: 'The higher, the better the baby did after birth.',
  },
  parts: [
    { id: 'breathing', label: { nl: 'Ademhaling', en: 'Breathing' }, codes: [loinc('32405-3')] },
    { id: 'color', label: { nl: 'Kleur van de huid', en: 'Skin colour' }, codes: [loinc('32401-2')] },
    { id: 'heart', label: { nl: 'Hartslag', en: 'Heart rate' }, codes: [loinc('32402-0')] },
    { id: 'reflexes', label: { nl: 'Reflexen', en: 'Reflexes' }, codes: [loinc('32404-6')] },
    { id: 'muscles', label: { nl: 'Spanning van de spieren', en: 'Muscle tone' }, codes: [loinc('32403-8')] },
  ],
});
