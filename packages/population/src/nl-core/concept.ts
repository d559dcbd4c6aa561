/** Codes with their display, as every coding in the nl-core profiles has them. */
export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export interface Concept {
  readonly coding: readonly Coding[];
  readonly text?: string;
}

export const system = {
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  icpc: 'http://hl7.org/fhir/sid/icpc-1-nl',
  icd: 'http://hl7.org/fhir/sid/icd-10-nl',
  atc: 'http://www.whocc.no/atc',
} as const;

export const snomed = (code: string, display: string): Coding => ({ system: system.snomed, code, display });
export const loinc = (code: string, display: string): Coding => ({ system: system.loinc, code, display });

export function concept(...coding: Coding[]): Concept {
  return { coding };
}

/** nl-core keeps the Dutch code beside the FHIR code in this extension. */
export function codeSpecification(coding: Coding): object {
  return {
    extension: [
      {
        url: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
        valueCodeableConcept: concept(coding),
      },
    ],
  };
}

export function profile(name: string): { readonly profile: readonly string[] } {
  return { profile: [`http://nictiz.nl/fhir/StructureDefinition/${name}`] };
}
