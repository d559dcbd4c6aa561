import { readFileSync } from 'node:fs';
import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { stu3Model } from '../model.ts';
import type { Resource } from '../resource.ts';
import { compileSearch } from './compile-search.ts';
import { parseSearch } from './parse-search.ts';
import { canHaveSubject, subjectOf } from './subject.ts';

const { definitions, searchParameters } = stu3Model;
const routes = (type: string, code: string) =>
  searchParameters.find(type, code)?.routes.map((route) => `${route.path}: ${route.type}`);
const finds = (resource: Resource, name: string, value: string) =>
  compileSearch(unwrap(parseSearch(resource.resourceType, [[name, value]], stu3Model)))(resource);

describe('search parameters of STU3', () => {
  it('exist for all 117 resource types', () => {
    expect(definitions.resourceTypes).toHaveLength(117);
    expect(definitions.resourceTypes.filter((type) => searchParameters.of(type).length < 4)).toEqual([]);
  });

  it('point where STU3 keeps things', () => {
    expect(routes('AllergyIntolerance', 'date')).toEqual(['assertedDate: dateTime']);
    expect(routes('MedicationStatement', 'medication')).toEqual(['medicationReference: Reference']);
    expect(routes('Goal', 'start-date')).toEqual(['startDate: date']);
    expect(routes('DeviceUseStatement', 'patient')).toEqual(['subject: Reference']);
    expect(routes('Condition', 'abatement-boolean')).toHaveLength(1);
  });
});

describe('the national search parameters of STU3', () => {
  const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
  const treatment = {
    url: `${nictiz}/zib-Medication-MedicationTreatment`,
    valueIdentifier: { system: 'urn:oid:1.2', value: 'MBH1' },
  };
  const period = { url: `${nictiz}/zib-Medication-PeriodOfUse`, valuePeriod: { start: '2020-06-08' } };
  const requested = { url: `${nictiz}/zib-Dispense-RequestDate`, valueDateTime: '2018-02-03' };

  it('medicationtreatment finds by the identifier of the treatment', () => {
    for (const resourceType of ['MedicationRequest', 'MedicationDispense', 'MedicationStatement']) {
      expect(finds({ resourceType, extension: [treatment] }, 'medicationtreatment', 'urn:oid:1.2|MBH1')).toBe(true);
      expect(finds({ resourceType, extension: [treatment] }, 'medicationtreatment', 'urn:oid:1.2|MBH2')).toBe(false);
    }
  });

  it('periodofuse finds by the extension or by the effective period', () => {
    const request = { resourceType: 'MedicationRequest', extension: [treatment, period] };
    expect(finds(request, 'periodofuse', 'ge2020-06-08')).toBe(true);
    expect(finds({ ...request, extension: [treatment] }, 'periodofuse', 'ge2020-06-08')).toBe(false);
    const use = { resourceType: 'MedicationStatement', effectivePeriod: { start: '2019-01-01', end: '2019-02-01' } };
    expect(finds(use, 'periodofuse', '2019-01')).toBe(false);
    expect(finds(use, 'periodofuse', 'le2019-01-15')).toBe(true);
  });

  it('requestdate finds a dispense by the date of its request', () => {
    const dispense = { resourceType: 'MedicationDispense', extension: [requested] };
    expect(finds(dispense, 'requestdate', '2018-02')).toBe(true);
    expect(finds(dispense, 'requestdate', 'gt2018-03')).toBe(false);
  });
});

describe('whose a resource of STU3 is', () => {
  const patient = { reference: 'Patient/p' };
  it.each([
    ['MedicationRequest', 'subject'],
    ['DeviceUseStatement', 'subject'],
    ['EpisodeOfCare', 'patient'],
    ['Consent', 'patient'],
    ['Coverage', 'beneficiary'],
    ['ProcedureRequest', 'subject'],
    ['ReferralRequest', 'subject'],
    ['Task', 'for'],
  ])('%s: %s', (resourceType, element) => {
    expect(subjectOf({ resourceType, [element]: patient }, stu3Model)).toEqual({ kind: 'patient', id: 'p' });
  });

  it('is known for every type in the patient compartment, but for those that are about several people or by somebody', () => {
    const file = new URL(
      '../../../../node_modules/hl7.fhir.r3.examples/CompartmentDefinition-patient.json',
      import.meta.url,
    );
    const compartment = JSON.parse(readFileSync(file, 'utf8')) as { resource: { code: string; param?: string[] }[] };
    const within = compartment.resource.filter(({ param }) => param !== undefined).map(({ code }) => code);
    expect(within.length).toBeGreaterThan(60);
    const aboutSeveral = ['Appointment', 'AuditEvent', 'Group', 'Person', 'Provenance', 'Schedule', 'SupplyRequest'];
    expect(within.filter((type) => !canHaveSubject(type, stu3Model))).toEqual(aboutSeveral);
  });
});
