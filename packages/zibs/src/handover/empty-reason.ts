/** Why the sender of a document left a section empty, when it says so (`Composition.section.emptyReason`). */
import type { Text } from '@stelsel/kernel';
import { type FhirResource, textAt, textsAt, valuesAt } from '../resource.ts';

/** `withheld` is left out on purpose: a restriction does not show, so it reads as not filled in. */
const reasons: Readonly<Record<string, Text>> = {
  nilknown: { nl: 'Volgens de afzender niets bekend', en: 'Nothing known, says the sender' },
  notasked: { nl: 'Niet nagevraagd door de afzender', en: 'Not asked by the sender' },
  unavailable: { nl: 'De afzender had dit niet bij de hand', en: 'Not available to the sender' },
  notstarted: { nl: 'De afzender was hier nog niet aan begonnen', en: 'Not started yet by the sender' },
};

/** The reason of the first section with this name, at any depth; undefined when none is said. */
export function emptyReasonOf(composition: FhirResource, name: Text): Text | undefined {
  const wanted = new Set([name.nl.toLowerCase(), name.en.toLowerCase()]);
  return allSections(composition)
    .filter((section) => wanted.has(textAt(section, 'title')?.toLowerCase() ?? ''))
    .flatMap((section) => textsAt(section, 'emptyReason.coding.code'))
    .map((code) => reasons[code])
    .find((reason) => reason !== undefined);
}

function allSections(from: unknown): readonly unknown[] {
  return valuesAt(from, 'section').flatMap((section) => [section, ...allSections(section)]);
}
