import { measurement } from '../../builders/measurement.ts';
import { bodySiteText } from '../../read/anatomy.ts';
import { conceptText } from '../../read/concept.ts';
import { componentOf, componentText } from '../../read/observation.ts';
import { decimalText, quantityKey } from '../../read/quantity.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';

const loinc = 'http://loinc.org';
const snomed = 'http://snomed.info/sct';
const bodyPosition = 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition';

/** Bloeddruk: two numbers that belong together. */
export const bloodPressure = measurement({
  id: 'BloodPressure',
  name: { nl: 'Bloeddruk', en: 'Blood pressure' },
  system: loinc,
  codes: ['85354-9'],
  value: inWords,
  key: (resource) => [systolic(resource), diastolic(resource)].map((part) => quantityKey(part) ?? '?').join('/'),
  more: (resource) => [
    fact('mean', { nl: 'Gemiddelde bloeddruk', en: 'Mean pressure' }, componentText(resource, snomed, '6797001')),
    fact('position', { nl: 'Houding', en: 'Position' }, positionOf(resource)),
    fact('place', labels.place, bodySiteText(resource)),
    fact('method', labels.method, conceptText(firstAt(resource, 'method'))),
  ],
});

/** `bovendruk 125, onderdruk 75 (mmHg)`. */
function inWords(resource: FhirResource): string | undefined {
  const upper = decimalText(firstAt(systolic(resource), 'value'));
  const lower = decimalText(firstAt(diastolic(resource), 'value'));
  const parts = [upper && `bovendruk ${upper}`, lower && `onderdruk ${lower}`].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

function systolic(resource: FhirResource): unknown {
  return firstAt(componentOf(resource, loinc, '8480-6'), 'valueQuantity');
}

function diastolic(resource: FhirResource): unknown {
  return firstAt(componentOf(resource, loinc, '8462-4'), 'valueQuantity');
}

function positionOf(resource: FhirResource): string | undefined {
  const [position] = extensionsAt(resource, bodyPosition);
  return conceptText(firstAt(position, 'valueCodeableConcept'));
}
