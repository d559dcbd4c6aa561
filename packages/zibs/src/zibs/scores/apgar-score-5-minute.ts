import { score } from '../../builders/score.ts';
import { loinc } from '../../read/code-keys.ts';

/** ApgarScore, 5 minutes after birth. */
export const apgarScore5Minute = score({
  id: 'ApgarScore-5Minute',
  name: { nl: 'Apgarscore na 5 minuten', en: 'Apgar score at 5 minutes' },
  codes: [loinc('9274-2')],
  max: 10,
  meaning: {
    nl: 'Hoe hoger, hoe beter de baby het deed na de geboorte.',
    en: 'The higher, the better the baby did after birth.',
  },
  parts: [
    { id: 'breathing', label: { nl: 'Ademhaling', en: 'Breathing' }, codes: [loinc('32415-2')] },
    { id: 'color', label: { nl: 'Kleur van de huid', en: 'Skin colour' }, codes: [loinc('32411-1')] },
    { id: 'heart', label: { nl: 'Hartslag', en: 'Heart rate' }, codes: [loinc('32412-9')] },
    { id: 'reflexes', label: { nl: 'Reflexen', en: 'Reflexes' }, codes: [loinc('32414-5')] },
    { id: 'muscles', label: { nl: 'Spanning van de spieren', en: 'Muscle tone' }, codes: [loinc('32413-7')] },
  ],
});
