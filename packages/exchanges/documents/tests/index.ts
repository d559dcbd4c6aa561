/** What proves that a product serves documents: somebody with a letter and its file, and somebody without. */
import type { ConformanceTests, TestRecord } from '../../src/conformance-tests.ts';
import type { ExchangeVersion } from '../../src/exchange.ts';
import { draftTestRecord, type TestPerson } from '../../src/test-people/draft-test-record.ts';
import { concept, lnc, nictizProfile } from '../../src/test-people/test-words.ts';

type Fhir = ExchangeVersion['fhir'];

const written: TestPerson = {
  id: 'beschreven',
  bsn: '999990676',
  given: 'Bea',
  family: 'Beschreven',
  gender: 'female',
  birthDate: '1969-08-03',
};
const unwritten: TestPerson = {
  id: 'onbeschreven',
  bsn: '999990688',
  given: 'Ole',
  family: 'Onbeschreven',
  gender: 'male',
  birthDate: '2003-03-23',
};

function records(fhir: Fhir): readonly TestRecord[] {
  const patient = { elements: nictizProfile(fhir === 'R4' ? 'nl-core-Patient' : 'nl-core-patient'), queries: [] };
  const draft = draftTestRecord(written, fhir, patient);
  const { keep } = draft;
  const file = keep('Binary', 'brief', {
    contentType: 'application/pdf',
    ...(fhir === 'R4'
      ? { securityContext: draft.patient, data: 'JVBERi0xLjQK' }
      : { securityContext: draft.patient, content: 'JVBERi0xLjQK' }),
  });
  const moment = '2026-03-02T14:00:00+01:00';
  const letter = (name: string, status: 'current' | 'superseded', ...queries: readonly string[]) =>
    keep(
      'DocumentReference',
      name,
      {
        ...nictizProfile('IHE.MHD.Minimal.DocumentReference'),
        status,
        type: concept(lnc('18842-5', 'Ontslagbrief')),
        subject: draft.patient,
        ...(fhir === 'R4' ? { date: moment } : { indexed: moment }),
        content: [{ attachment: { contentType: 'application/pdf', url: file.reference, title: 'Ontslagbrief' } }],
      },
      ...queries,
    );
  const current = letter('brief', 'current', 'documents');
  letter('brief-oud', 'superseded');
  keep(
    'DocumentManifest',
    'bundel',
    {
      ...nictizProfile('IHE.MHD.Minimal.DocumentManifest'),
      status: 'current',
      subject: draft.patient,
      created: moment,
      content: fhir === 'R4' ? [current] : [{ pReference: current }],
    },
    'document-sets',
  );
  return [draft.record(), draftTestRecord(unwritten, fhir, patient).record()];
}

export const tests: ConformanceTests = {
  records: { '4': records('R4'), '3': records('STU3') },
  cases: ['4', '3'].map((version) => ({
    id: `letter-names-its-file-${version}`,
    version,
    role: 'serve' as const,
    sentence: {
      nl: 'Een brief noemt zijn soort, zijn titel en het bestand dat erbij hoort.',
      en: 'A letter names its kind, its title and the file that belongs to it.',
    },
    record: written.id,
    steps: [
      {
        query: 'documents',
        holds: [
          "entry.resource.ofType(DocumentReference).content.attachment.where(contentType = 'application/pdf').url.exists()",
          "entry.resource.ofType(DocumentReference).type.coding.code = '18842-5'",
        ],
      },
    ],
  })),
};
