import type { Text } from '@stelsel/kernel';
import { measurement } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';
import { componentOf } from '../../read/observation.ts';
import { decimalText, quantityKey } from '../../read/quantity.ts';
import { type FhirResource, firstAt } from '../../resource.ts';

/** Bloeddruk: two numbers that belong together. */
export const bloodPressure = measurement({
  id: 'BloodPressure',
  name: { nl: 'Bloeddruk', en: 'Blood pressure' },
  codes: [loinc('85354-9')],
  value: inWords,
  key: (resource) => [systolic(resource), diastolic(resource)].map((part) => quantityKey(part) ?? '?').join('/'),
  inValue: ['8480-6', '8462-4', '8361-8'].map(loinc),
  parts: [
    {
      id: 'mean',
      label: { nl: 'Gemiddelde bloeddruk', en: 'Mean pressure' },
      codes: [snomed('6797001'), loinc('8478-0')],
    },
    {
      id: 'endpoint',
      label: { nl: 'Toon bij onderdruk', en: 'Sound at the lower pressure' },
      codes: [snomed('85549003')],
    },
    { id: 'cuff', label: { nl: 'Band om de arm', en: 'Cuff' }, codes: [snomed('70665002'), loinc('8358-4')] },
  ],
});

/** `bovendruk 125, onderdruk 75`. */
function inWords(resource: FhirResource): Text | undefined {
  const upper = decimalText(firstAt(systolic(resource), 'value'));
  const lower = decimalText(firstAt(diastolic(resource), 'value'));
  const said = [
    { nl: 'bovendruk', en: 'upper', number: upper },
    { nl: 'onderdruk', en: 'lower', number: lower },
  ].filter(({ number }) => number !== undefined);
  return said.length === 0
    ? undefined
    : {
        nl: said.map(({ nl, number }) => `${nl} ${number}`).join(', '),
        en: said.map(({ en, number }) => `${en} ${number}`).join(', '),
      };
}

function systolic(resource: FhirResource): unknown {
  return firstAt(componentOf(resource, 'http://loinc.org', '8480-6'), 'valueQuantity');
}

function diastolic(resource: FhirResource): unknown {
  return firstAt(componentOf(resource, 'http://loinc.org', '8462-4'), 'valueQuantity');
}
