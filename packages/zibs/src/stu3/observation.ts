import { hasCode } from '../read/concept.ts';
import { type FhirResource, firstAt, textAt, textsAt, valuesAt } from '../resource.ts';

const snomed = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';
const position = '8361-8';

/** Laboratory was said in SNOMED CT only: a finding of the laboratory, or a test on serum. */
const laboratoryCategories = ['49581000146104', '275711006'];
const laboratory = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }],
};

/** What a component is about: the code of zib 2017, and the one of zib 2020. */
const componentCodes: readonly (readonly [system: string, code: string, current: string])[] = [
  [loinc, '8478-0', '6797001'],
  [loinc, '8352-7', '248159006'],
  [snomed, '160573003', '897148007'],
  [snomed, '410942007', '105590001'],
  [snomed, '228390007', '363908000'],
];

export function observation(resource: FhirResource): FhirResource {
  const { comment: _comment, related: _related, ...rest } = resource;
  return {
    ...rest,
    category: categories(resource),
    extension: [...valuesAt(resource, 'extension'), ...bodyPosition(resource)],
    component: valuesAt(resource, 'component').map(currentComponent),
    hasMember: relatedBy(resource, 'has-member'),
    derivedFrom: relatedBy(resource, 'derived-from'),
    note: textsAt(resource, 'comment').map((text) => ({ text })),
  };
}

function categories(resource: FhirResource): readonly unknown[] {
  const own = valuesAt(resource, 'category');
  const isLaboratory = own.some((category) => laboratoryCategories.some((code) => hasCode(category, snomed, code)));
  return isLaboratory ? [laboratory, ...own] : own;
}

function relatedBy(resource: FhirResource, type: string): readonly unknown[] {
  return valuesAt(resource, 'related')
    .filter((related) => textAt(related, 'type') === type)
    .map((related) => firstAt(related, 'target'));
}

/** The position of the body was a component of a blood pressure, and is an extension now. */
function bodyPosition(resource: FhirResource): readonly object[] {
  const found = valuesAt(resource, 'component').find((component) =>
    hasCode(firstAt(component, 'code'), loinc, position),
  );
  const valueCodeableConcept = firstAt(found, 'valueCodeableConcept');
  return valueCodeableConcept === undefined
    ? []
    : [{ url: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition', valueCodeableConcept }];
}

function currentComponent(component: unknown): unknown {
  const code = firstAt(component, 'code');
  const [, , current] = componentCodes.find(([system, old]) => hasCode(code, system, old)) ?? [];
  return current === undefined
    ? component
    : { ...(component as object), code: { coding: [{ system: snomed, code: current }] } };
}
