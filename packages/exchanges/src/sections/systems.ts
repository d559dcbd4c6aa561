/** Code systems of the searches, so that a code is written once as `system|code`. */
export const snomed = (code: string): string => `http://snomed.info/sct|${code}`;
export const loinc = (code: string): string => `http://loinc.org|${code}`;
export const consentCategory = (code: string): string =>
  `http://terminology.hl7.org/CodeSystem/consentcategorycodes|${code}`;
export const observationCategory = (code: string): string =>
  `http://terminology.hl7.org/CodeSystem/observation-category|${code}`;
export const medicationProcess = (code: string): string => `urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3|${code}`;
