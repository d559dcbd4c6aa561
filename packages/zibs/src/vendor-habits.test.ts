/** What systems of vendors send in practice, as records of our own making: each must be readable, none may vanish. */
import { expect, it } from 'vitest';
import { viewOf } from './view-of.ts';

const context = { source: { ura: '90000001', name: 'Bron' }, person: 'p' };
const snomed = 'http://snomed.info/sct';
const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
});
const shown = (resource: object) => viewOf({ id: 'leverancier-0001', ...resource } as never, context);

it.each([
  [
    'a year that is sent as its first and last day',
    {
      resourceType: 'Condition',
      code: coded(snomed, '195967001', 'Astma'),
      onsetPeriod: { start: '2020-01-01', end: '2020-12-31' },
    },
    { title: 'Astma', date: 'ergens in 2020' },
  ],
  [
    'a vaccine with an American code only',
    {
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: { ...coded('http://hl7.org/fhir/sid/cvx', '141'), text: 'Griepprik' },
      occurrenceDateTime: '2024-10-02',
    },
    { title: 'Griepprik' },
  ],
  [
    'an allergy without a code',
    { resourceType: 'AllergyIntolerance', code: { text: 'Pleisters' }, patient: { reference: 'Patient/1' } },
    { title: 'Pleisters' },
  ],
  [
    'tobacco use in the category of vital signs',
    {
      resourceType: 'Observation',
      status: 'final',
      category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs')],
      code: coded(snomed, '365980008', 'Bevinding betreffende rookgedrag'),
      valueCodeableConcept: { text: 'Rookt niet' },
    },
    { zib: 'TobaccoUse' },
  ],
  [
    'a letter whose place of practice is a bare number',
    {
      resourceType: 'DocumentReference',
      status: 'current',
      type: { text: 'Ontslagbrief' },
      context: { practiceSetting: { text: 'urn:oid:2.16.840.1.113883.2.4.6.7.1' } },
      content: [{ attachment: { contentType: 'application/pdf', title: 'Ontslagbrief.pdf', data: 'JVBERi0=' } }],
    },
    { title: 'Ontslagbrief' },
  ],
  [
    'a medicine that only has a name',
    {
      resourceType: 'MedicationStatement',
      status: 'active',
      category: coded('urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3', '6'),
      medicationCodeableConcept: { text: 'Paracetamol 500 mg tablet' },
    },
    { title: 'Paracetamol 500 mg tablet' },
  ],
  [
    'a result with a code of the house',
    {
      resourceType: 'Observation',
      status: 'final',
      category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')],
      code: { ...coded('urn:oid:1.2.840.114350.1.13', '4711'), text: 'Kalium' },
      valueQuantity: { value: 4.2, unit: 'mmol/L' },
    },
    { title: 'Kalium' },
  ],
  [
    'a kind of record that nobody here knows',
    { resourceType: 'NutritionIntake', status: 'completed', code: { text: 'Sondevoeding' } },
    { title: 'Sondevoeding' },
  ],
] as const)('%s is readable', (_what, resource, wanted: { title?: string; date?: string; zib?: string }) => {
  const view = shown(resource);
  expect(view.title.replaceAll(/[“”]/g, '')).toContain(wanted.title ?? '');
  expect(wanted.zib ?? view.zib).toBe(view.zib);
  expect(view.date?.text.nl ?? '').toContain(wanted.date ?? '');
  const lay = JSON.stringify([view.title, view.facts, view.more]);
  expect(lay).not.toMatch(/urn:|https?:|leverancier-0001|4711/);
});
