/** Records of two invented people at one hospital. */
import type { Resource } from '@stelsel/fhir';
import { type Bsn, namingSystem, unwrap } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';

const identifierOf = (bsn: Bsn) => ({ system: namingSystem.bsn, value: bsn });

/** A patient with one of several kinds of record; ids start with `name`. */
export function recordsOf(name: string, bsn: Bsn): readonly Resource[] {
  const subject = { reference: `Patient/patient-${name}` };
  const coded = (text: string) => ({ text });
  const process9 = 'http://nictiz.nl/fhir/NamingSystem/medication-process-9';
  return [
    { resourceType: 'Organization', id: `${name}-insurer`, name: 'Verzekeraar' },
    {
      resourceType: 'Patient',
      id: `patient-${name}`,
      identifier: [identifierOf(bsn)],
      name: [{ family: name }],
      birthDate: '1970-01-01',
    },
    { resourceType: 'Condition', id: `${name}-asthma`, subject, code: coded('Astma') },
    { resourceType: 'Condition', id: `${name}-gout`, subject, code: coded('Jicht') },
    { resourceType: 'AllergyIntolerance', id: `${name}-nuts`, patient: subject, code: coded('Noten') },
    {
      resourceType: 'Coverage',
      id: `${name}-cover`,
      status: 'active',
      beneficiary: subject,
      payor: [{ reference: `Organization/${name}-insurer` }],
    },
    { resourceType: 'Medication', id: `${name}-pill`, code: coded('Paracetamol') },
    {
      resourceType: 'MedicationStatement',
      id: `${name}-use`,
      status: 'active',
      subject,
      category: {
        coding: [
          { system: 'http://snomed.info/sct', code: '422979000' },
          { system: process9, code: '6' },
        ],
      },
      medicationReference: { reference: `Medication/${name}-pill` },
    },
    {
      resourceType: 'Appointment',
      id: `${name}-visit`,
      status: 'booked',
      start: '2026-12-01T09:00:00Z',
      end: '2026-12-01T09:10:00Z',
      participant: [{ actor: subject, status: 'accepted' }],
    },
  ];
}

export async function fill(repository: Repository, ...people: readonly (readonly Resource[])[]): Promise<void> {
  for (const resources of people) {
    unwrap(await repository.putAll(resources));
  }
}
