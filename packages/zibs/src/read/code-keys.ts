/** Codes as one text, `system|code`: how a definition names what a record is about. */
import { textAt, valuesAt } from '../resource.ts';

export const snomed = (code: string): string => `http://snomed.info/sct|${code}`;
export const loinc = (code: string): string => `http://loinc.org|${code}`;
/** The items of a score have no code but their number in the zib. */
export const zibItem = (code: string): string => `urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.0.1|${code}`;

export function codeKeys(concept: unknown): readonly string[] {
  return valuesAt(concept, 'coding').map(
    (coding) => `${textAt(coding, 'system') ?? ''}|${textAt(coding, 'code') ?? ''}`,
  );
}

export function hasAnyOf(concept: unknown, keys: readonly string[]): boolean {
  return codeKeys(concept).some((key) => keys.includes(key));
}
