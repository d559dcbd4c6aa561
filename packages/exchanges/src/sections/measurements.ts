/** Vital signs beside blood pressure, weight and height, which the findings have: the last of each. */
import { typesOf } from '../organization-types.ts';
import { type LastOf, lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'generalPractice', 'outOfHours', 'nursing', 'ambulance');

const measured: readonly Omit<LastOf, 'category' | 'keptBy'>[] = [
  {
    id: 'heart-rate',
    section: { nl: 'Hartslag', en: 'Heart rate' },
    codes: [loinc('8867-4')],
    parts: [snomed('301112006')],
    zib: 'HeartRate',
  },
  {
    id: 'pulse-rate',
    section: { nl: 'Polsslag', en: 'Pulse rate' },
    codes: [snomed('366199006')],
    parts: [loinc('8893-0'), loinc('44969-4')],
    zib: 'PulseRate',
    stu3: [loinc('8893-0')],
  },
  {
    id: 'temperature',
    section: { nl: 'Temperatuur', en: 'Temperature' },
    codes: [loinc('8310-5')],
    zib: 'BodyTemperature',
  },
  {
    id: 'respiration',
    section: { nl: 'Ademhaling', en: 'Respiration' },
    codes: [snomed('422834003')],
    zib: 'Respiration',
  },
  {
    id: 'oxygen-saturation',
    section: { nl: 'Zuurstof in het bloed', en: 'Oxygen in the blood' },
    codes: [loinc('2708-6'), loinc('59408-5')],
    zib: 'O2Saturation',
  },
  {
    id: 'fluid-balance',
    section: { nl: 'Vochtbalans', en: 'Fluid balance' },
    codes: [snomed('710853006')],
    parts: [snomed('251852001'), snomed('251841007')],
    zib: 'FluidBalance',
    stu3: [snomed('364396009')],
  },
];

export const measurements: readonly Section[] = measured.map((one) =>
  lastOf({ ...one, category: 'ObservationVitalSigns', keptBy }),
);
