/** What the three medication resources share: product, treatment (MBH), instructions, period of use, stop. */
import type { Medicine } from '../codes/medicines.ts';
import type { Chart } from '../life/chart.ts';
import { concept, snomed, system } from './concept.ts';

export interface MedicationFacts {
  readonly medicine: Medicine;
  /** Identifier of the medical treatment: joins what doctor, pharmacy and person say. */
  readonly treatment: string;
  readonly timesPerDay: number;
  readonly perTime: number;
  readonly start: string;
  readonly end?: string;
  /** Day on which this was agreed or handed out. */
  readonly agreed: string;
  readonly stopped?: boolean;
  readonly note?: string;
}

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';

/** The product inside the resource, and the reference to it. */
export function product(medicine: Medicine): { contained: object[]; medicationReference: object } {
  return {
    contained: [
      {
        resourceType: 'Medication',
        id: 'product',
        meta: { profile: [`${nictiz}/mp-PharmaceuticalProduct`] },
        code: {
          coding: [{ system: system.atc, code: medicine.atc, display: medicine.substance }],
          text: medicine.name,
        },
      },
    ],
    medicationReference: { reference: '#product', type: 'Medication', display: medicine.name },
  };
}

export function medicationExtensions(facts: MedicationFacts, extra: readonly object[] = []): object {
  return {
    extension: [
      ...extra,
      { url: `${nictiz}/ext-RenderedDosageInstruction`, valueString: instructionText(facts) },
      { url: `${nictiz}/ext-TimeInterval.Period`, valuePeriod: period(facts) },
      treatmentExtension(facts.treatment),
    ],
    ...(facts.stopped === true ? { modifierExtension: [stopExtension] } : {}),
  };
}

export function treatmentExtension(treatment: string): object {
  return {
    url: `${nictiz}/ext-PharmaceuticalTreatment.Identifier`,
    valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: treatment },
  };
}

export function period(facts: MedicationFacts): object {
  return { start: facts.start, ...(facts.end === undefined ? {} : { end: facts.end }) };
}

export function dosage(facts: MedicationFacts): object {
  return {
    text: instructionText(facts),
    timing: { repeat: { frequency: facts.timesPerDay, period: 1, periodUnit: 'd' } },
    doseAndRate: [
      {
        doseQuantity: {
          value: facts.perTime,
          unit: facts.medicine.form,
          system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2',
          code: facts.medicine.formCode,
        },
      },
    ],
  };
}

export function instructionText(facts: MedicationFacts): string {
  return `${facts.timesPerDay} maal per dag ${facts.perTime} ${facts.medicine.form}`;
}

/** Business identifier, given out by the organisation that writes. */
export function identifier(chart: Chart, kind: string): object[] {
  return [{ system: `https://${chart.organization.slug}.elzerwaard.example/${kind}`, value: chart.dice.id() }];
}

const stopExtension = {
  url: `${nictiz}/ext-StopType`,
  valueCodeableConcept: concept(snomed('410546004', 'definitief gestopt')),
};
