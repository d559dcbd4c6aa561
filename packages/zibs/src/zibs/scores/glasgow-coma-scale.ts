import { score } from '../../builders/score.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** GlasgowComaScale: how conscious someone is. */
export const glasgowComaScale = score({
  id: 'GlasgowComaScale',
  name: { nl: 'Bewustzijn (Glasgow)', en: 'Consciousness (Glasgow)' },
  codes: [loinc('35088-4')],
  max: 15,
  meaning: {
    nl: 'Hoe hoger, hoe meer iemand bij bewustzijn is.',
    en: 'The higher, the more conscious someone is.',
  },
  parts: [
    { id: 'eyes', label: { nl: 'Ogen openen', en: 'Opening the eyes' }, codes: [snomed('281395000')] },
    { id: 'moving', label: { nl: 'Bewegen', en: 'Moving' }, codes: [snomed('281396004')] },
    { id: 'speaking', label: { nl: 'Praten', en: 'Speaking' }, codes: [snomed('281397008')] },
    { id: 'conditions', label: { nl: 'Omstandigheden', en: 'Conditions' }, codes: [snomed('271000124103')] },
  ],
});
