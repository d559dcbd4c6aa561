/** "Ik gebruik dit anders": what the patient says, as MedicationUse with the patient as author. */
import type { FhirResource, ZibView } from '@stelsel/zibs';
import type { MedicationUseDraft } from '../api/acts.ts';

const statuses: Readonly<Record<MedicationUseDraft['use'], string>> = {
  'as-agreed': 'active',
  differently: 'active',
  stopped: 'stopped',
};

export function isUse(value: unknown): value is MedicationUseDraft['use'] {
  return typeof value === 'string' && Object.hasOwn(statuses, value);
}

/** `medicine` is the record it is about, whose code of the product goes along; `name` of what was bought without one. */
export function ownMedicationUse(
  { use, text, since }: { readonly use: MedicationUseDraft['use']; readonly text: string; readonly since?: string },
  medicine: { readonly view?: ZibView; readonly name: string },
  { id, nowInstant }: { readonly id: string; readonly nowInstant: string },
): FhirResource {
  const product = productOf(medicine.view);
  return {
    resourceType: 'MedicationStatement',
    id,
    meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationUse2'] },
    extension: [
      {
        url: 'http://nictiz.nl/fhir/StructureDefinition/ext-MedicationUse2.AsAgreedIndicator',
        valueBoolean: use === 'as-agreed',
      },
    ],
    status: statuses[use],
    category: {
      coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3', code: '6', display: 'Medicatiegebruik' }],
    },
    medicationCodeableConcept: product ?? { text: medicine.name },
    effectivePeriod: { start: since ?? nowInstant.slice(0, 10) },
    dateAsserted: nowInstant,
    informationSource: { type: 'Patient', display: 'Uzelf' },
    ...(text === '' ? {} : { dosage: [{ text }], note: [{ text }] }),
  };
}

/** The product as its source coded it, so that the same medicine is recognised. */
function productOf(view: ZibView | undefined): object | undefined {
  if (view === undefined || view.codes.length === 0) {
    return undefined;
  }
  return {
    coding: view.codes.map(({ system, code, display }) => ({
      system,
      code,
      ...(display === undefined ? {} : { display }),
    })),
    text: view.title,
  };
}
