/** What a citizen can permit or object to (`http://fhir.nl/otv/CodeSystem/gegevenscategorie`, Mitz annex). */
import type { Text } from '@stelsel/kernel';

export const consentCategories = {
  GGC002: { nl: 'Behandelgegevens', en: 'Treatment data' },
  GGC012: { nl: 'Uitslagen', en: 'Results' },
  GGC013: { nl: 'Medicatiegegevens', en: 'Medication data' },
} as const satisfies Record<string, Text>;

export type ConsentCategory = keyof typeof consentCategories;

export const consentCategorySystem = 'http://fhir.nl/otv/CodeSystem/gegevenscategorie';

export function isConsentCategory(code: string): code is ConsentCategory {
  return Object.hasOwn(consentCategories, code);
}
