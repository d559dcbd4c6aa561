/** One who has something in every section and a counterexample for every parameter, another person, and one without data. */
import type { TestRecord } from '../conformance-tests.ts';
import type { ExchangeVersion } from '../exchange.ts';
import { blockProfile } from './building-block-profile.ts';
import { type CareParties, careParties } from './care-parties.ts';
import { type AdaptResource, draftTestRecord, type TestPerson, type TestRecordDraft } from './draft-test-record.ts';
import { keepMedication } from './keep-medication.ts';
import { keepObservations } from './keep-observations.ts';
import { keepPlanned } from './keep-planned.ts';
import { keepProblems, keepRecord } from './keep-record.ts';

type Fhir = ExchangeVersion['fhir'];

const full: TestPerson = {
  id: 'volledig',
  bsn: '999990408',
  given: 'Vera',
  family: 'Volledig',
  gender: 'female',
  birthDate: '1958-03-14',
};
const other: TestPerson = {
  id: 'ander',
  bsn: '999990421',
  given: 'Otto',
  family: 'Anders',
  gender: 'male',
  birthDate: '1971-11-02',
};
const nothing: TestPerson = {
  id: 'leeg',
  bsn: '999990433',
  given: 'Lena',
  family: 'Leeg',
  gender: 'female',
  birthDate: '2001-07-20',
};

export function testPeople(fhir: Fhir): readonly TestRecord[] {
  return [
    filledDraft(fhir).record(),
    opened(other, fhir, keepProblems).record(),
    opened(nothing, fhir, () => undefined).record(),
  ];
}

/** The record of the first person, still open for more; `adapt` changes what is kept, or leaves it out. */
export function filledDraft(fhir: Fhir, adapt?: AdaptResource): TestRecordDraft {
  return opened(
    full,
    fhir,
    (draft, parties) => {
      keepRecord(draft, parties);
      keepMedication(draft, parties);
      keepObservations(draft, parties);
      keepPlanned(draft, parties);
    },
    adapt,
  );
}

/** A record with its Patient, who has a general practice, and the people and places around the person. */
function opened(
  person: TestPerson,
  fhir: Fhir,
  write: (draft: TestRecordDraft, parties: CareParties) => void,
  adapt?: AdaptResource,
): TestRecordDraft {
  const practice = { reference: `Organization/${person.id}-praktijk`, display: 'Huisartsenpraktijk De Proef' };
  const elements = { ...blockProfile(fhir, 'Patient'), active: true, generalPractitioner: [practice] };
  const draft = draftTestRecord(person, fhir, { elements, queries: ['patient'] }, adapt);
  write(draft, careParties(draft));
  return draft;
}
