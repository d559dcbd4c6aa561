import { measurement } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';
import { valueFact } from '../../read/value.ts';
import { extensionsAt, type FhirResource, textAt, valuesAt } from '../../resource.ts';
import type { Fact } from '../../zib.ts';

/** Ademhaling (zib 2017): rate, rhythm, depth and the oxygen that is given. Zib 2020 keeps the rate alone. */
export const respiration = measurement({
  id: 'Respiration',
  name: { nl: 'Ademhaling', en: 'Breathing' },
  codes: [snomed('422834003'), loinc('9279-1')],
  parts: [
    { id: 'rate', label: { nl: 'Hoe vaak per minuut', en: 'Rate' }, codes: [loinc('9279-1')] },
    { id: 'rhythm', label: { nl: 'Ritme', en: 'Rhythm' }, codes: [snomed('48064009')] },
    { id: 'depth', label: { nl: 'Diepte', en: 'Depth' }, codes: [snomed('271626009')] },
    { id: 'deviating', label: { nl: 'Afwijkend patroon', en: 'Deviating pattern' }, codes: [snomed('278907009')] },
  ],
  facts: oxygen,
});

/** Oxygen that is given stands in one extension with parts. */
function oxygen(resource: FhirResource): readonly (Fact | undefined)[] {
  const given = extensionsAt(resource, 'http://nictiz.nl/fhir/StructureDefinition/zib-Respiration-AdministeredOxygen');
  const part = (name: string): unknown =>
    given.flatMap((found) => valuesAt(found, 'extension')).find((found) => textAt(found, 'url') === name);
  return [
    valueFact(
      'oxygen',
      { nl: 'Krijgt extra zuurstof', en: 'Receives extra oxygen' },
      part('extraOxygenAdministration'),
    ),
    valueFact('oxygen-flow', { nl: 'Hoeveel zuurstof', en: 'Oxygen flow' }, part('flowRate')),
    valueFact('oxygen-share', { nl: 'Zuurstof in de lucht', en: 'Oxygen fraction' }, part('fiO2')),
  ];
}
