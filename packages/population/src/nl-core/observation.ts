/** Measured and asked things: lab results, vital signs, ways of living. */
import type { LabTest } from '../codes/lab-tests.ts';
import type { Chart } from '../life/chart.ts';
import { type Coding, concept, loinc, profile, snomed } from './concept.ts';
import { type Quantity, quantity } from './quantity.ts';
import type { Reference } from './reference.ts';

const observationCategory = 'http://terminology.hl7.org/CodeSystem/observation-category';
const laboratory = concept({ system: observationCategory, code: 'laboratory', display: 'Laboratory' });
const serum = concept(snomed('275711006', 'Serumtest'));
const vitalSigns = concept({ system: observationCategory, code: 'vital-signs', display: 'Vital Signs' });
const above = concept(snomed('281302008', 'Boven referentiebereik'));
const below = concept(snomed('281300000', 'Onder referentiebereik'));

export interface LabFacts {
  readonly test: LabTest;
  readonly value: number;
  /** FHIR dateTime of sampling. */
  readonly taken: string;
  readonly status?: 'final' | 'entered-in-error';
  readonly performer?: Reference;
}

/** zib LaboratoriumUitslag with the lab's own range and flag. */
export function labResult(chart: Chart, facts: LabFacts): Reference {
  const { test, value } = facts;
  const flag = value > test.high ? above : value < test.low ? below : undefined;
  return chart.keep('Observation', test.name, {
    meta: profile('nl-core-LaboratoryTestResult'),
    status: facts.status ?? 'final',
    category: [laboratory, serum],
    code: { coding: [loinc(test.loinc, test.display)], text: test.name },
    subject: chart.patient,
    effectiveDateTime: facts.taken,
    performer: [facts.performer ?? chart.author()],
    valueQuantity: quantity(value, test.unit, test.unitText),
    ...(flag === undefined ? {} : { interpretation: [flag] }),
    referenceRange: [
      { low: quantity(test.low, test.unit, test.unitText), high: quantity(test.high, test.unit, test.unitText) },
    ],
  });
}

/** zib Bloeddruk. */
export function bloodPressure(chart: Chart, systolic: number, diastolic: number, taken: string): Reference {
  const part = (code: string, display: string, value: number) => ({
    code: concept(loinc(code, display)),
    valueQuantity: quantity(value, 'mm[Hg]', 'mmHg'),
  });
  return chart.keep('Observation', 'Bloeddruk', {
    ...vitalSign(chart, 'nl-core-BloodPressure', loinc('85354-9', 'Blood pressure panel'), 'Bloeddruk', taken),
    component: [
      part('8480-6', 'Systolic blood pressure', systolic),
      part('8462-4', 'Diastolic blood pressure', diastolic),
    ],
  });
}

const measures = {
  weight: ['nl-core-BodyWeight', loinc('29463-7', 'Body weight'), 'Gewicht', 'kg', 'kg'],
  height: ['nl-core-BodyHeight', loinc('8302-2', 'Body height'), 'Lengte', 'cm', 'cm'],
  heartRate: ['nl-core-HeartRate', loinc('8867-4', 'Heart rate'), 'Hartslag', '/min', 'slagen per minuut'],
  temperature: ['nl-core-BodyTemperature', loinc('8310-5', 'Body temperature'), 'Temperatuur', 'Cel', '°C'],
  saturation: ['nl-core-O2Saturation', loinc('59408-5', 'Oxygen saturation'), 'Zuurstof in het bloed', '%', '%'],
  head: ['nl-core-HeadCircumference', loinc('9843-4', 'Head circumference'), 'Hoofdomtrek', 'cm', 'cm'],
} as const;

/** zibs Lichaamsgewicht, Lichaamslengte, Hartfrequentie, Lichaamstemperatuur, O2Saturatie, Schedelomvang. */
export function measurement(chart: Chart, kind: keyof typeof measures, value: number, taken: string): Reference {
  const [profileName, code, name, unit, unitText] = measures[kind];
  return chart.keep('Observation', name, {
    ...vitalSign(chart, profileName, code, name, taken),
    valueQuantity: quantity(value, unit, unitText),
  });
}

function vitalSign(chart: Chart, profileName: string, code: Coding, name: string, taken: string): object {
  return {
    meta: profile(profileName),
    status: 'final',
    category: [vitalSigns],
    code: { coding: [code], text: name },
    subject: chart.patient,
    effectiveDateTime: taken,
    performer: [chart.author()],
  };
}

export interface FindingFacts {
  readonly profile: string;
  readonly code: Coding;
  readonly answer: Coding;
  readonly category?: Coding;
  readonly when: string;
  readonly amount?: { readonly code: Coding; readonly value: Quantity };
  readonly note?: string;
}

/** zibs TabakGebruik, AlcoholGebruik, DrugsGebruik, Woonsituatie, FunctioneleOfMentaleStatus: a question and its answer. */
export function finding(chart: Chart, facts: FindingFacts): Reference {
  return chart.keep('Observation', facts.answer.display, {
    meta: profile(facts.profile),
    status: 'final',
    ...(facts.category === undefined ? {} : { category: [concept(facts.category)] }),
    code: concept(facts.code),
    subject: chart.patient,
    effectiveDateTime: facts.when,
    performer: [chart.author()],
    valueCodeableConcept: concept(facts.answer),
    ...(facts.note === undefined ? {} : { note: [{ text: facts.note }] }),
    ...(facts.amount === undefined
      ? {}
      : { component: [{ code: concept(facts.amount.code), valueQuantity: facts.amount.value }] }),
  });
}
