import { describe, expect, it } from 'vitest';
import { canHaveSubject, subjectOf } from './subject.ts';

describe('subjectOf', () => {
  it('is the patient for everything of the core data set', () => {
    const patient = { reference: 'Patient/p' };
    const subject = { kind: 'patient', id: 'p' };
    expect(subjectOf({ resourceType: 'Patient', id: 'p' })).toEqual(subject);
    expect(subjectOf({ resourceType: 'Condition', subject: patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'AllergyIntolerance', patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'Coverage', beneficiary: patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'Consent', patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'MedicationDispense', subject: patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'DeviceUseStatement', subject: patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'Task', for: patient })).toEqual(subject);
    expect(subjectOf({ resourceType: 'AdverseEvent', subject: patient })).toEqual(subject);
  });

  it('knows persons by address and by identifier', () => {
    expect(subjectOf({ resourceType: 'Condition', subject: { reference: 'https://x/Patient/1' } })).toEqual({
      kind: 'address',
      address: 'https://x/Patient/1',
    });
    expect(subjectOf({ resourceType: 'Condition', subject: { identifier: { system: 's', value: '1' } } })).toEqual({
      kind: 'identifier',
      system: 's',
      value: '1',
    });
  });

  it('is nobody for directories, groups and things', () => {
    expect(subjectOf({ resourceType: 'Organization' })).toBeUndefined();
    expect(subjectOf({ resourceType: 'Observation', subject: { reference: 'Group/1' } })).toBeUndefined();
    expect(subjectOf({ resourceType: 'Observation', subject: { reference: '#contained' } })).toBeUndefined();
    expect(
      ['Organization', 'Endpoint', 'Medication', 'Provenance', 'Appointment'].filter((type) => canHaveSubject(type)),
    ).toEqual([]);
  });
});
