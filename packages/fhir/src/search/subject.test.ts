import { describe, expect, it } from 'vitest';
import { r4Model } from '../model.ts';
import { canHaveSubject, subjectOf } from './subject.ts';

describe('subjectOf', () => {
  it('is the patient for everything of the core data set', () => {
    const patient = { reference: 'Patient/p' };
    const subject = { kind: 'patient', id: 'p' };
    expect(subjectOf({ resourceType: 'Patient', id: 'p' }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'Condition', subject: patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'AllergyIntolerance', patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'Coverage', beneficiary: patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'Consent', patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'MedicationDispense', subject: patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'DeviceUseStatement', subject: patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'Task', for: patient }, r4Model)).toEqual(subject);
    expect(subjectOf({ resourceType: 'AdverseEvent', subject: patient }, r4Model)).toEqual(subject);
  });

  it('knows persons by address and by identifier', () => {
    expect(subjectOf({ resourceType: 'Condition', subject: { reference: 'https://x/Patient/1' } }, r4Model)).toEqual({
      kind: 'address',
      address: 'https://x/Patient/1',
    });
    expect(
      subjectOf({ resourceType: 'Condition', subject: { identifier: { system: 's', value: '1' } } }, r4Model),
    ).toEqual({
      kind: 'identifier',
      system: 's',
      value: '1',
    });
  });

  it('is nobody for directories, groups and things', () => {
    expect(subjectOf({ resourceType: 'Organization' }, r4Model)).toBeUndefined();
    expect(subjectOf({ resourceType: 'Observation', subject: { reference: 'Group/1' } }, r4Model)).toBeUndefined();
    expect(subjectOf({ resourceType: 'Observation', subject: { reference: '#contained' } }, r4Model)).toBeUndefined();
    expect(
      ['Organization', 'Endpoint', 'Medication', 'Provenance', 'Appointment'].filter((type) =>
        canHaveSubject(type, r4Model),
      ),
    ).toEqual([]);
  });
});
