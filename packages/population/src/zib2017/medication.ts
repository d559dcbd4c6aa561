/** The medication resources: one category, the dose beside the instruction, the prescriber one level deeper. */
import type { FhirResource } from '../resource.ts';

interface Dosage {
  readonly doseAndRate?: readonly { readonly doseQuantity: object }[];
}

const deviation = 'http://nictiz.nl/fhir/StructureDefinition/ext-MedicationAdministration2.ReasonForDeviation';
/** zib 2017 has no sentence made of the whole instruction; the text of each dosage says it. */
const rendered = 'http://nictiz.nl/fhir/StructureDefinition/ext-RenderedDosageInstruction';

export function medicationRequest(resource: FhirResource): FhirResource {
  const { requester, category, dosageInstruction, performer, dispenseRequest, ...rest } = resource;
  return {
    ...rest,
    extension: extensions(resource),
    category: (category as readonly object[]).at(-1),
    requester: { agent: requester },
    ...(dispenseRequest === undefined ? {} : { dispenseRequest: { ...(dispenseRequest as object), performer } }),
    ...(dosageInstruction === undefined ? {} : { dosageInstruction: dosages(dosageInstruction) }),
  };
}

export function medicationDispense(resource: FhirResource): FhirResource {
  const { dosageInstruction } = resource;
  return {
    ...resource,
    extension: extensions(resource),
    ...(dosageInstruction === undefined ? {} : { dosageInstruction: dosages(dosageInstruction) }),
  };
}

/** That it was not given, and why, had elements of their own. */
export function medicationAdministration(resource: FhirResource): FhirResource {
  const all = resource.extension as readonly { readonly url: string; readonly valueCodeableConcept?: object }[];
  const reasons = all.filter(({ url }) => url === deviation).map(({ valueCodeableConcept }) => valueCodeableConcept);
  const notGiven = resource.status === 'not-done';
  return {
    ...resource,
    status: notGiven ? 'completed' : resource.status,
    notGiven,
    extension: all.filter(({ url }) => url !== deviation),
    ...(reasons.length === 0 ? {} : { reasonNotGiven: reasons }),
  };
}

/** Whether it is taken was asked apart from the status. */
export function medicationStatement(resource: FhirResource): FhirResource {
  const notTaken = resource.status === 'not-taken';
  return {
    ...resource,
    extension: extensions(resource),
    ...(notTaken ? { status: 'active', taken: 'n' } : { taken: 'y' }),
    dosage: dosages(resource.dosage),
  };
}

function extensions({ extension }: FhirResource): readonly object[] {
  return (extension as readonly { readonly url: string }[]).filter(({ url }) => url !== rendered);
}

function dosages(list: unknown): readonly object[] {
  return (list as readonly Dosage[]).map(({ doseAndRate, ...rest }) => ({
    ...rest,
    doseQuantity: doseAndRate?.[0]?.doseQuantity,
  }));
}
