/** Short ways to write codes, statuses and profiles in test records, for both versions of FHIR. */
import type { ExchangeVersion } from '../exchange.ts';

export interface TestCoding {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export function coding(system: string, code: string, display: string): TestCoding {
  return { system, code, display };
}

export const sct = (code: string, display: string): TestCoding => coding('http://snomed.info/sct', code, display);

export const lnc = (code: string, display: string): TestCoding => coding('http://loinc.org', code, display);

/** A concept with the display of its first code as text. */
export function concept(...codings: readonly TestCoding[]): object {
  return { coding: codings, text: codings[0]?.display };
}

/** A code of HL7 itself: `v3-ActCode`, `condition-clinical`; STU3 had other addresses for them. */
export function hl7(fhir: ExchangeVersion['fhir'], name: string, code: string, display: string): TestCoding {
  const old = name.replace(/^(v[23])-/, '$1/');
  const system = fhir === 'R4' ? `http://terminology.hl7.org/CodeSystem/${name}` : `http://hl7.org/fhir/${old}`;
  return coding(system, code, display);
}

export function quantity(value: number, code: string, unit: string): object {
  return { value, unit, system: 'http://unitsofmeasure.org', code };
}

/** `meta` with one profile of Nictiz: `nl-core-Problem`, `zib-Problem`, `mp-MedicationUse2`. */
export function nictizProfile(name: string): object {
  return { meta: { profile: [`http://nictiz.nl/fhir/StructureDefinition/${name}`] } };
}
