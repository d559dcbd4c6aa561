import type { ExchangeVersion } from '../exchange.ts';
import { nictizProfile } from './test-words.ts';

/** `meta` with the profile of a building block; `stu3` where zib 2017 has another name for it. */
export function blockProfile(fhir: ExchangeVersion['fhir'], name: string, stu3?: string): object {
  if (fhir === 'R4') {
    return nictizProfile(`nl-core-${name}`);
  }
  return stu3 === undefined && /^(Patient)$/.test(name)
    ? { meta: { profile: [`http://fhir.nl/fhir/StructureDefinition/nl-core-${name.toLowerCase()}`] } }
    : nictizProfile(`zib-${stu3 ?? name}`);
}

/** `meta` with a profile that describes people and places around the person. */
export function partyProfile(fhir: ExchangeVersion['fhir'], r4: string, stu3: string): object {
  const address =
    fhir === 'R4'
      ? `http://nictiz.nl/fhir/StructureDefinition/nl-core-${r4}`
      : `http://fhir.nl/fhir/StructureDefinition/nl-core-${stu3}`;
  return { meta: { profile: [address] } };
}
