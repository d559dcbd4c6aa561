import { describe, expect, it } from 'vitest';
import { viewOf } from '../view-of.ts';
import { isSensitive } from './is-sensitive.ts';

const icpc = 'http://hl7.org/fhir/sid/icpc-1-nl';
const icd = 'http://hl7.org/fhir/sid/icd-10';
const icdNl = 'http://hl7.org/fhir/sid/icd-10-nl';
const atc = 'http://www.whocc.no/atc';
const snomed = 'http://snomed.info/sct';

const context = { source: { ura: '90000001', name: 'Huisarts' }, person: 'p' };
const about = (system: string, code: string) => ({ coding: [{ system, code, display: 'Iets' }] });
const problem = (system: string, code: string) =>
  isSensitive(viewOf({ resourceType: 'Condition', id: 'a', code: about(system, code) }, context));

describe('sensitive', () => {
  it.each([
    ['depression of a GP', icpc, 'P76'],
    ['depression of a hospital', snomed, '35489007'],
    ['depression with a subtype', icd, 'F32.1'],
    ['depression in the Dutch edition', icdNl, 'F32.1'],
    ['an abortion', icpc, 'W83'],
    ['a venereal disease', icpc, 'X92'],
    ['violence', icpc, 'Z25'],
    ['a diagnosis of DSM', 'urn:dsm', '300.02'],
  ])('is %s', (_what, system, code) => {
    expect(problem(system, code)).toBe(true);
  });

  it.each([
    ['hay fever', icpc, 'R97'],
    ['diabetes', snomed, '44054006'],
    ['a broken hip', icd, 'S72.0'],
    ['a normal pregnancy', icpc, 'W78'],
    ['a code of another system that looks alike', 'http://example.org/codes', 'P76'],
  ])('is not %s', (_what, system, code) => {
    expect(problem(system, code)).toBe(false);
  });

  it('is a medicine that tells of it, and no other', () => {
    const medicine = (code: string) =>
      isSensitive(
        viewOf(
          {
            resourceType: 'MedicationStatement',
            id: 'a',
            status: 'active',
            category: { coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3', code: '6' }] },
            medicationCodeableConcept: about(atc, code),
          },
          context,
        ),
      );
    expect([medicine('N06AB04'), medicine('G03AA07'), medicine('R03AC02')]).toEqual([true, true, false]);
  });

  it('is a kind that is sensitive whatever it says', () => {
    const use = {
      resourceType: 'Observation',
      id: 'a',
      status: 'final',
      code: about(snomed, '228366006'),
      valueCodeableConcept: { text: 'Nee' },
    };
    expect(isSensitive(viewOf(use, context))).toBe(true);
  });
});
