/** The medication resources: one category, the dose beside the instruction, the prescriber one level deeper. */
import type { FhirResource } from '../resource.ts';

interface Dosage {
  readonly doseAndRate?: readonly { readonly doseQuantity: object }[];
}

/** zib 2017 has no sentence made of the whole instruction; the text of each dosage says it. */
const rendered = 'http://nictiz.nl/fhir/StructureDefinition/ext-RenderedDosageInstruction';

export function medicationRequest(resource: FhirResource): FhirResource {
  const { requester, category, dosageInstruction } = resource;
  return {
    ...resource,
    extension: extensions(resource),
    category: (category as readonly object[]).at(-1),
    requester: { agent: requester },
    dosageInstruction: dosages(dosageInstruction),
  };
}

export function medicationDispense(resource: FhirResource): FhirResource {
  return { ...resource, extension: extensions(resource), dosageInstruction: dosages(resource.dosageInstruction) };
}

/** Whether it is taken was asked apart from the status. */
export function medicationStatement(resource: FhirResource): FhirResource {
  return { ...resource, extension: extensions(resource), taken: 'y', dosage: dosages(resource.dosage) };
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
