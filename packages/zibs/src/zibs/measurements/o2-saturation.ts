import { measurement } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** O2Saturatie. */
export const o2Saturation = measurement({
  id: 'O2Saturation',
  name: { nl: 'Zuurstof in het bloed', en: 'Oxygen saturation' },
  codes: ['2708-6', '59408-5'].map(loinc),
  profiles: ['OxygenSaturation'],
  parts: [
    { id: 'oxygen', label: { nl: 'Krijgt extra zuurstof', en: 'Receives extra oxygen' }, codes: [snomed('266702001')] },
  ],
});
