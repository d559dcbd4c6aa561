/** What is planned, and what no longer is. */

import { blockProfile } from './building-block-profile.ts';
import type { CareParties } from './care-parties.ts';
import type { TestRecordDraft } from './draft-test-record.ts';
import { coding, concept, hl7, lnc, sct } from './test-words.ts';

export function keepPlanned(draft: TestRecordDraft, parties: CareParties): void {
  keepRequests(draft, parties);
  keepAppointments(draft, parties);
  keepRecommendation(draft);
  if (draft.fhir === 'STU3') {
    keepDeviceRequests(draft, parties);
  }
}

function keepRequests({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const request = (name: string, status: 'active' | 'completed', ...queries: string[]) =>
    keep(
      fhir === 'R4' ? 'ServiceRequest' : 'ProcedureRequest',
      name,
      {
        ...blockProfile(fhir, 'Procedure-request', 'ProcedureRequest'),
        status,
        intent: 'order',
        code: concept(sct('54550000', 'Longfunctieonderzoek')),
        subject: patient,
        [fhir === 'R4' ? 'occurrenceDateTime' : 'occurrencePeriod']:
          fhir === 'R4' ? '2026-12-01' : { start: '2026-12-01' },
        requester: fhir === 'R4' ? author : { agent: author },
      },
      ...queries,
    );
  request('longfunctie', 'active', 'planned-procedures');
  request('longfunctie-gedaan', 'completed');
}

function keepAppointments({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const appointment = (name: string, status: 'booked' | 'cancelled', ...queries: string[]) =>
    keep(
      'Appointment',
      name,
      {
        ...(fhir === 'R4'
          ? { meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Appointment'] } }
          : { meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/eAfspraak-Appointment'] } }),
        status,
        start: '2026-12-03T09:00:00+01:00',
        end: '2026-12-03T09:20:00+01:00',
        participant: [
          { actor: patient, status: 'accepted' },
          { actor: author, status: 'accepted' },
        ],
      },
      ...queries,
    );
  appointment('controle', 'booked', 'appointments');
  appointment('controle-afgezegd', 'cancelled');
}

function keepRecommendation({ keep, fhir, patient }: TestRecordDraft): void {
  const vaccineCode = concept(coding('http://www.whocc.no/atc', 'J07AL01', 'Pneumokokkenvaccin'));
  const due = concept(hl7(fhir, 'immunization-recommendation-status', 'due', 'Due'));
  const dateCriterion = [{ code: concept(lnc('30980-7', 'Date vaccine due')), value: '2027-03-01' }];
  keep(
    'ImmunizationRecommendation',
    'pneumokokken',
    {
      ...blockProfile(fhir, 'Vaccination-request', 'VaccinationRecommendation'),
      patient,
      ...(fhir === 'R4'
        ? { date: '2026-01-15', recommendation: [{ vaccineCode: [vaccineCode], forecastStatus: due, dateCriterion }] }
        : { recommendation: [{ date: '2026-01-15', vaccineCode, forecastStatus: due, dateCriterion }] }),
    },
    'planned-vaccinations',
  );
}

function keepDeviceRequests({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const device = keep('Device', 'rollator', {
    ...blockProfile(fhir, 'MedicalDeviceProduct'),
    type: concept(sct('705406009', 'Rollator')),
    patient,
  });
  const request = (name: string, status: 'active' | 'completed', ...queries: string[]) =>
    keep(
      'DeviceRequest',
      name,
      {
        ...blockProfile(fhir, 'MedicalDeviceRequest'),
        status,
        intent: concept(hl7(fhir, 'request-intent', 'order', 'Order')),
        codeReference: device,
        subject: patient,
        occurrencePeriod: { start: '2026-12-10' },
        requester: { agent: author },
      },
      ...queries,
    );
  request('rollator-besteld', 'active', 'device-requests');
  request('rollator-geleverd', 'completed');
}
