/** Code systems that are a grammar rather than a list: the grammar decides. */
import { isUcumCode } from '@stelsel/fhir';

const token = "[A-Za-z0-9!#$&^_.+'*-]+";
/** BCP 13, with parameters. */
const mimeType = new RegExp(`^${token}/${token}(?:\\s*;\\s*${token}=(?:${token}|"[^"]*"))*$`);
/** How FHIR abbreviates its own formats, also where it asks for a media type. */
const shortFormats = new Set(['xml', 'json', 'ttl']);
/** BCP 47: language, script, region, variants, extensions, private use. */
const languageTag =
  /^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$|^[xX](?:-[A-Za-z0-9]{1,8})+$/;

const grammars: Readonly<Record<string, (code: string) => boolean>> = {
  'http://unitsofmeasure.org': isUcumCode,
  'urn:ietf:bcp:13': (code) => code.length <= 200 && (mimeType.test(code) || shortFormats.has(code)),
  'urn:ietf:bcp:47': (code) => code.length <= 100 && languageTag.test(code),
};

/** Undefined for a system that is no grammar known here. */
export function codesByGrammar(system: string): ((code: string) => boolean) | undefined {
  return Object.hasOwn(grammars, system) ? grammars[system] : undefined;
}

/** Addresses by which STU3 names a grammar as if it were a value set. */
export const grammarValueSets: ReadonlyMap<string, string> = new Map([
  ['http://www.rfc-editor.org/bcp/bcp13.txt', 'urn:ietf:bcp:13'],
  ['http://tools.ietf.org/html/bcp47', 'urn:ietf:bcp:47'],
]);
