/** What proves that a product serves images and reports: somebody with a scan and its report, and somebody without. */
import type { ConformanceTests, TestRecord } from '../../src/conformance-tests.ts';
import type { ExchangeVersion } from '../../src/exchange.ts';
import { draftTestRecord, type TestPerson, type TestRecordDraft } from '../../src/test-people/draft-test-record.ts';
import { coding, concept, hl7, lnc, nictizProfile, sct } from '../../src/test-people/test-words.ts';

type Fhir = ExchangeVersion['fhir'];

const scanned: TestPerson = {
  id: 'gescand',
  bsn: '999990603',
  given: 'Siem',
  family: 'Gescand',
  gender: 'male',
  birthDate: '1966-06-21',
};
const unseen: TestPerson = {
  id: 'ongezien',
  bsn: '999990615',
  given: 'Onno',
  family: 'Ongezien',
  gender: 'male',
  birthDate: '1990-01-09',
};

const study = '2.25.310268172440210358017265018840253461001';
const dicom = 'http://dicom.nema.org/resources/ontology/DCM';

function records(fhir: Fhir): readonly TestRecord[] {
  const patient = { elements: nictizProfile(fhir === 'R4' ? 'nl-core-Patient' : 'nl-core-patient'), queries: [] };
  const draft = draftTestRecord(scanned, fhir, patient);
  keepStudy(draft);
  keepReports(draft);
  keepDocuments(draft);
  keepFindings(draft);
  return [draft.record(), draftTestRecord(unseen, fhir, patient).record()];
}

function keepStudy({ keep, fhir, patient }: TestRecordDraft): void {
  const mr = coding(dicom, 'MR', 'Magnetic Resonance');
  const endpoint = keep('Endpoint', 'dicomweb', {
    status: 'active',
    connectionType: hl7(fhir, 'endpoint-connection-type', 'dicom-wado-rs', 'DICOM WADO-RS'),
    payloadType: [{ text: 'DICOM' }],
    address: 'https://zorg.example/dicomweb',
  });
  const identifier = [{ system: 'urn:dicom:uid', value: `urn:oid:${study}` }];
  const shared = { identifier, started: '2026-04-02', endpoint: [endpoint], numberOfSeries: 1, numberOfInstances: 24 };
  const whose =
    fhir === 'R4'
      ? { status: 'available', modality: [mr], subject: patient }
      : { uid: `urn:oid:${study}`, availability: 'ONLINE', modalityList: [mr], patient };
  const series = { uid: fhir === 'R4' ? `${study}.1` : `urn:oid:${study}.1`, modality: mr, number: 1 };
  const bodySite = sct('72696002', 'knie');
  keep('ImagingStudy', 'mri', { ...shared, ...whose, series: [{ ...series, bodySite }] }, 'imaging-studies');
}

function keepReports({ keep, fhir, patient }: TestRecordDraft): void {
  const report = (name: string, department: string, ...queries: readonly string[]) =>
    keep(
      'DiagnosticReport',
      name,
      {
        ...nictizProfile(fhir === 'R4' ? 'nl-core-TextResult' : 'zib-TextResult'),
        status: 'final',
        category:
          fhir === 'R4'
            ? [concept(hl7(fhir, 'v2-0074', department, department))]
            : concept(hl7(fhir, 'v2-0074', department, department)),
        code: concept(sct('816077007', 'MRI van hoofd')),
        subject: patient,
        effectiveDateTime: '2026-04-02',
        conclusion: 'Geen afwijkingen.',
      },
      ...queries,
    );
  report('mri-verslag', 'NMR', 'imaging-reports');
  report('weefsel-verslag', 'PAT');
}

function keepDocuments({ keep, fhir, patient }: TestRecordDraft): void {
  const document = (name: string, status: 'current' | 'superseded', ...queries: readonly string[]) =>
    keep(
      'DocumentReference',
      name,
      {
        status,
        type: concept(lnc('18748-4', 'Diagnostic imaging study')),
        subject: patient,
        ...(fhir === 'R4' ? { date: '2026-04-02T15:00:00+02:00' } : { indexed: '2026-04-02T15:00:00+02:00' }),
        content: [{ attachment: { contentType: 'application/pdf', title: 'MRI knie' } }],
      },
      ...queries,
    );
  document('mri-document', 'current', 'imaging-documents');
  document('mri-document-oud', 'superseded');
}

function keepFindings({ keep, fhir, patient }: TestRecordDraft): void {
  const finding = (name: string, category: string, ...queries: readonly string[]) =>
    keep(
      'Observation',
      name,
      {
        status: 'final',
        category: [concept(hl7(fhir, 'observation-category', category, category))],
        code: concept(sct('439401001', 'Bevinding')),
        subject: patient,
        effectiveDateTime: '2026-04-02',
        valueString: 'Meniscus intact',
      },
      ...queries,
    );
  finding('meniscus', 'imaging', 'imaging-findings');
  finding('kreatinine', 'laboratory');
}

export const tests: ConformanceTests = {
  records: { '2020': records('R4'), '2017': records('STU3') },
  cases: (['2020', '2017'] as const).map((version) => ({
    id: `study-can-be-fetched-${version}`,
    version,
    role: 'serve',
    sentence: {
      nl: 'Een onderzoek noemt zijn nummer (Study Instance UID), en het antwoord bevat het adres waar de beelden staan.',
      en: 'A study names its number (Study Instance UID), and the answer holds the address of its pictures.',
    },
    record: scanned.id,
    steps: [
      {
        query: 'imaging-studies',
        holds: [
          `entry.resource.ofType(ImagingStudy).identifier.where(system = 'urn:dicom:uid').value = 'urn:oid:${study}'`,
          "entry.resource.ofType(Endpoint).connectionType.code = 'dicom-wado-rs'",
        ],
      },
    ],
  })),
};
