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

/** A stoma is a condition in zib 2020. */
const stoma = '245857005';

const withdrawn = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'entered-in-error' }],
};

/** Items of scores were numbered `4.5.3`, and are `4005003` now. */
const zibItems = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.0.1';

export function observation(resource: FhirResource): FhirResource {
  return hasCode(resource.code, snomed, stoma) ? stomaCondition(resource) : currentObservation(resource);
}

function currentObservation(resource: FhirResource): FhirResource {
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

/** What is related without saying how belongs to it. */
function relatedBy(resource: FhirResource, type: string): readonly unknown[] {
  return valuesAt(resource, 'related')
    .filter((related) => (textAt(related, 'type') ?? 'has-member') === type)
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
  const coding = valuesAt(code, 'coding').map((found) =>
    textAt(found, 'system') === zibItems
      ? { ...(found as object), code: itemNumber(textAt(found, 'code') ?? '') }
      : found,
  );
  return typeof component === 'object' && code !== undefined
    ? { ...component, code: { ...(code as object), coding } }
    : component;
}

function itemNumber(dotted: string): string {
  const [zib = '', ...parts] = dotted.split('.');
  return [zib, ...parts.map((part) => part.padStart(3, '0'))].join('');
}

function stomaCondition(resource: FhirResource): FhirResource {
  const { valueCodeableConcept, effectiveDateTime, effectivePeriod, comment, status, ...rest } = resource;
  return {
    ...rest,
    resourceType: 'Condition',
    ...(status === 'entered-in-error' ? { verificationStatus: withdrawn } : {}),
    category: [{ coding: [{ system: snomed, code: stoma }] }],
    code: valueCodeableConcept,
    onsetDateTime: effectiveDateTime,
    onsetPeriod: effectivePeriod,
    bodySite: valuesAt(resource, 'bodySite'),
    note: textsAt(resource, 'comment').map((text) => ({ text })),
  };
}
