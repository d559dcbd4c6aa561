/** What proves that a product serves appointments: somebody with one to come and one that was, and somebody with none. */
import type { ConformanceTests, TestRecord } from '../../src/conformance-tests.ts';
import type { ExchangeVersion } from '../../src/exchange.ts';
import { draftTestRecord, type TestPerson } from '../../src/test-people/draft-test-record.ts';
import { nictizProfile } from '../../src/test-people/test-words.ts';

type Fhir = ExchangeVersion['fhir'];

const planned: TestPerson = {
  id: 'gepland',
  bsn: '999990640',
  given: 'Pia',
  family: 'Planning',
  gender: 'female',
  birthDate: '1982-05-17',
};
const free: TestPerson = {
  id: 'vrij',
  bsn: '999990652',
  given: 'Vik',
  family: 'Vrij',
  gender: 'male',
  birthDate: '1995-02-08',
};

function records(fhir: Fhir): readonly TestRecord[] {
  const patient = { elements: nictizProfile(fhir === 'R4' ? 'nl-core-Patient' : 'nl-core-patient'), queries: [] };
  const draft = draftTestRecord(planned, fhir, patient);
  const place = draft.keep('Location', 'poli', { status: 'active', name: 'Polikliniek oogheelkunde' });
  const appointment = (name: string, status: string, day: string, query?: string) =>
    draft.keep(
      'Appointment',
      name,
      {
        ...(fhir === 'R4' ? {} : nictizProfile('eAfspraak-Appointment')),
        status,
        start: `${day}T09:00:00+01:00`,
        end: `${day}T09:20:00+01:00`,
        participant: [draft.patient, place].map((actor) => ({ actor, status: 'accepted' })),
      },
      ...(query === undefined ? [] : [query]),
    );
  appointment('controle', 'booked', '2027-01-14', 'appointments');
  appointment('intake', 'fulfilled', '2026-01-14', 'past-appointments');
  appointment('vergissing', 'entered-in-error', '2026-02-14');
  return [draft.record(), draftTestRecord(free, fhir, patient).record()];
}

export const tests: ConformanceTests = { records: { '2': records('R4'), '1': records('STU3') } };
