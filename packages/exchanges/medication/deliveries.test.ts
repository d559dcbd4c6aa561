import { describe, expect, it } from 'vitest';
import { findDelivery } from '../src/match-delivery.ts';
import medication from './index.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

function deliveryOf(type: string, profile?: string, inTransaction = true, intent = 'order'): string {
  const profiles = profile === undefined ? [] : [nictiz(profile)];
  const found = findDelivery([medication], 'R4', {
    interaction: 'create',
    inTransaction,
    type,
    profiles,
    elements: { intent },
  });
  return found.ok ? found.value.delivery.id : found.fault.code;
}

describe('what may be delivered', () => {
  it.each([
    ['MedicationRequest', 'mp-MedicationAgreement', 'prescriptions'],
    ['MedicationRequest', 'mp-DispenseRequest', 'prescriptions'],
    ['MedicationDispense', 'mp-AdministrationAgreement', 'prescription-handling'],
    ['MedicationDispense', 'mp-MedicationDispense', 'prescription-handling'],
    ['Communication', 'mp-ReplyProposalMedicationAgreement', 'proposal-replies'],
    ['MedicationAdministration', 'mp-MedicationAdministration2', 'use-and-administration'],
  ])('%s with profile %s is', (type, profile, id) => {
    expect(deliveryOf(type, profile)).toBe(id);
  });

  it('is a proposal when it is planned, and a prescription when it is ordered', () => {
    expect(deliveryOf('MedicationRequest', 'mp-MedicationAgreement', true, 'plan')).toBe('proposed-agreements');
    expect(deliveryOf('MedicationRequest', 'mp-DispenseRequest', true, 'plan')).toBe('proposed-dispense-requests');
    expect(deliveryOf('MedicationRequest', 'mp-DispenseRequest', true, 'option')).toBe('EXC-DELIVERY-PROFILE');
  });

  it('comes with the people and products it names', () => {
    expect(['Patient', 'Medication', 'PractitionerRole'].map((type) => deliveryOf(type))).toEqual(
      Array.from({ length: 3 }, () => 'named-in-messages'),
    );
  });

  it('is nothing without the profile, outside a transaction, or of another kind', () => {
    expect(deliveryOf('MedicationRequest')).toBe('EXC-DELIVERY-PROFILE');
    expect(deliveryOf('MedicationRequest', 'mp-MedicationAgreement', false)).toBe('EXC-DELIVERY');
    expect(deliveryOf('Condition', 'nl-core-Problem')).toBe('EXC-DELIVERY');
  });

  it('is taken by those it is meant for: a proposal by prescribers, a prescription by pharmacies', () => {
    const takers = Object.fromEntries(
      (medication.versions[0]?.deliveries ?? []).map(({ id, takenBy }) => [
        id,
        [takenBy.includes('Z3'), takenBy.includes('J8')],
      ]),
    );
    expect(takers).toEqual({
      prescriptions: [false, true],
      'prescription-handling': [true, false],
      'proposed-agreements': [true, false],
      'proposed-dispense-requests': [true, false],
      'proposal-replies': [true, true],
      'use-and-administration': [true, true],
      'named-in-messages': [true, true],
    });
  });
});

describe('STU3', () => {
  it('is for asking only', () => {
    expect(medication.versions.find(({ fhir }) => fhir === 'STU3')?.deliveries).toBeUndefined();
  });
});
