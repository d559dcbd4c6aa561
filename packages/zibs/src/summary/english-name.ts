/** English names of codes, for a reader abroad. */
import { layNameOf } from '../words/lay-names.ts';
import type { Code } from '../zib.ts';

/** Code systems whose displays are English at heart. */
const english = new Set(['http://loinc.org', 'http://unitsofmeasure.org']);

/** Our own English name of a code; undefined where we have none, and the display of the source stands. */
export function englishName(code: Code): string | undefined {
  return layNameOf(code)?.en ?? (code.system.startsWith('http://terminology.hl7.org/') ? code.display : undefined);
}

/** Whether a reader abroad can read the name of this code. */
export function isTranslated(code: Code): boolean {
  return englishName(code) !== undefined || english.has(code.system);
}
