/**
 * What a professional writes down in the own record: a dose that was given, given otherwise or not given (digitale toedienlijst, MP9;
 * A083). Who asks for administrations sees it from then on.
 */
import type { ExchangeEntry } from '../src/exchange.ts';

export const entries: readonly ExchangeEntry[] = [
  {
    id: 'administrations',
    section: { nl: 'Medicijnen: gegeven door een zorgverlener', en: 'Administered medication' },
    accepts: {
      type: 'MedicationAdministration',
      profile: 'http://nictiz.nl/fhir/StructureDefinition/mp-MedicationAdministration2',
    },
    category: 'MedicationUse',
  },
];
