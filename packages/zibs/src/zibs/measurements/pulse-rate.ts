import { measurements } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';
import { labels } from '../../words/labels.ts';

/** Polsfrequentie: in zib 2017 the number itself, in zib 2020 a group of number and regularity. */
export const pulseRate = measurements({
  id: 'PulseRate',
  name: { nl: 'Pols', en: 'Pulse' },
  codes: [snomed('366199006'), loinc('8893-0')],
  profiles: ['PulseRate.PulseRateValue'],
  parts: [
    { id: 'rate', label: labels.result, codes: [loinc('8893-0')] },
    {
      id: 'regularity',
      label: { nl: 'Regelmatig', en: 'Regularity' },
      codes: [loinc('44969-4')],
      profile: 'PulseRate.PulseRegularity',
    },
  ],
});
