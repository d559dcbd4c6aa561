import { measurements } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** Hartfrequentie; whether the heart beats regularly is an observation of its own. */
export const heartRate = measurements({
  id: 'HeartRate',
  name: { nl: 'Hartslag', en: 'Heart rate' },
  codes: [loinc('8867-4')],
  parts: [
    {
      id: 'regularity',
      label: { nl: 'Regelmatig', en: 'Regularity' },
      codes: [snomed('301112006')],
      profile: 'HeartRate.HeartbeatRegularity',
    },
  ],
});
