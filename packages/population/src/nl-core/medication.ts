/** What the medication resources share: product, treatment (MBH), instructions, period of use, stop. */
import type { Medicine } from '../codes/medicines.ts';
import type { Chart } from '../life/chart.ts';
import { concept, snomed, system } from './concept.ts';
import type { DoseStep, MedicationFacts } from './medication-facts.ts';
import type { Reference } from './reference.ts';

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
    ...stopExtension(facts),
  };
}

export function treatmentExtension(treatment: string): object {
  return {
    url: `${nictiz}/ext-PharmaceuticalTreatment.Identifier`,
    valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: treatment },
  };
}

export function stopExtension({ stop }: MedicationFacts): object {
  return stop === undefined
    ? {}
    : { modifierExtension: [{ url: `${nictiz}/ext-StopType`, valueCodeableConcept: concept(stopTypes[stop]) }] };
}

export function period({ start, end, days }: MedicationFacts): object {
  const duration = {
    url: `${nictiz}/ext-TimeInterval.Duration`,
    valueDuration: { value: days, unit: 'dag', system: system.ucum, code: 'd' },
  };
  return {
    ...(days === undefined ? {} : { extension: [duration] }),
    start,
    ...(end === undefined ? {} : { end }),
  };
}

/** One instruction, or one for every step. */
export function dosages(facts: MedicationFacts): object[] {
  const { steps } = facts;
  if (steps === undefined) {
    return [{ text: instructionText(facts), ...doseOf(facts, facts.medicine, facts.times) }];
  }
  return steps.map((step, index) => ({
    sequence: index + 1,
    text: stepText(step, facts.medicine),
    ...doseOf(step, facts.medicine),
  }));
}

function doseOf({ timesPerDay, perTime, days }: DoseStep, medicine: Medicine, times?: readonly string[]): object {
  const length = { value: days, unit: 'dag', system: system.ucum, code: 'd' };
  return {
    timing: {
      repeat: {
        ...(days === undefined ? {} : { boundsDuration: length }),
        frequency: timesPerDay,
        period: 1,
        periodUnit: 'd',
        ...(times === undefined ? {} : { timeOfDay: times.map((time) => `${time}:00`) }),
      },
    },
    doseAndRate: [{ doseQuantity: amount(perTime, medicine) }],
  };
}

export function amount(value: number, medicine: Medicine): object {
  return { value, unit: medicine.form, system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2', code: medicine.formCode };
}

export function instructionText(facts: MedicationFacts): string {
  if (facts.sentence !== undefined) {
    return facts.sentence;
  }
  return (facts.steps ?? [{ timesPerDay: facts.timesPerDay, perTime: facts.perTime }])
    .map((step) => stepText(step, facts.medicine))
    .join(', daarna ');
}

function stepText({ timesPerDay, perTime, days }: DoseStep, { form }: Medicine): string {
  const length = days === undefined ? '' : `gedurende ${days} ${days === 1 ? 'dag' : 'dagen'} `;
  return `${length}${timesPerDay} maal per dag ${perTime} ${form}`;
}

/** Business identifier, given out by the organisation that writes; a numbered one is known to others. */
export function identifier(chart: Chart, kind: string, number?: string): object[] {
  return number === undefined
    ? [{ system: `https://${chart.organization.slug}.elzerwaard.example/${kind}`, value: chart.dice.id() }]
    : [numbered(kind, number)];
}

/** Points to a numbered record, also of another organisation. */
export function byNumber(type: string, kind: string, number: string, display: string): Reference {
  return { type, identifier: numbered(kind, number), display };
}

function numbered(kind: string, value: string): { system: string; value: string } {
  return { system: `https://medicatie.elzerwaard.example/${kind}`, value };
}

const stopTypes = {
  paused: snomed('385655000', 'onderbroken'),
  stopped: snomed('410546004', 'stopgezet'),
  cancelled: snomed('89925002', 'geannuleerd'),
} as const;
