/** Payer, directives, problems, advice, alerts, allergies, devices, vaccinations, procedures and contacts. */

import { blockProfile } from './building-block-profile.ts';
import type { CareParties } from './care-parties.ts';
import type { TestRecordDraft, TestReference } from './draft-test-record.ts';
import { keepDirectives } from './keep-directives.ts';
import { coding, concept, hl7, sct, type TestCoding } from './test-words.ts';

export function keepRecord(draft: TestRecordDraft, parties: CareParties): void {
  keepPayer(draft);
  keepDirectives(draft, parties);
  const problem = keepProblems(draft, parties);
  keepFindings(draft, parties);
  keepDevice(draft, problem);
  keepVaccinations(draft, parties);
  keepProcedures(draft, parties);
  keepContacts(draft, parties, problem);
}

function keepPayer({ keep, fhir, patient }: TestRecordDraft): void {
  const insurer = keep('Organization', 'verzekeraar', {
    ...(fhir === 'R4'
      ? blockProfile(fhir, 'Payer-Organization')
      : { meta: { profile: ['http://fhir.nl/fhir/StructureDefinition/nl-core-organization'] } }),
    name: 'Proef Zorgverzekeringen',
  });
  keep(
    'Coverage',
    'verzekering',
    {
      ...blockProfile(fhir, 'Payer.InsuranceCompany', 'Payer'),
      status: 'active',
      type: concept(coding('urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', 'B', 'Basis')),
      subscriberId: '10203040',
      beneficiary: patient,
      period: { start: '2024-01-01' },
      payor: [insurer],
    },
    'payer',
  );
}

/** Also the whole record of the other person. */
export function keepProblems({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): TestReference {
  const problem = (name: string, code: TestCoding, status: 'active' | 'resolved', since: string): TestReference =>
    keep(
      'Condition',
      name,
      {
        ...blockProfile(fhir, 'Problem'),
        clinicalStatus: fhir === 'R4' ? concept(hl7(fhir, 'condition-clinical', status, status)) : status,
        verificationStatus:
          fhir === 'R4'
            ? concept(
                hl7(fhir, 'condition-ver-status', 'confirmed', 'Confirmed'),
                sct('410605003', 'Aanwezigheid bevestigd'),
              )
            : 'confirmed',
        category: [concept(sct('282291009', 'Diagnose'))],
        code: concept(code),
        subject: patient,
        onsetDateTime: since,
        ...(status === 'resolved' ? { abatementDateTime: '2020-05' } : {}),
        ...(fhir === 'R4' ? { recorder: author } : { asserter: author }),
      },
      'problems',
    );
  problem('longontsteking', sct('233604007', 'Longontsteking'), 'resolved', '2020-02');
  return problem('copd', sct('13645005', 'COPD'), 'active', '2015');
}

function keepFindings({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const advice = { type: [{ text: 'Energieverrijkt' }], texture: [{ modifier: { text: 'Dikvloeibaar' } }] };
  keep(
    'NutritionOrder',
    'dieet',
    {
      ...blockProfile(fhir, 'NutritionAdvice'),
      status: 'active',
      ...(fhir === 'R4' ? { intent: 'order' } : {}),
      patient,
      dateTime: '2026-02-01',
      oralDiet: advice,
    },
    'nutrition-advice',
  );
  const category = concept(
    fhir === 'R4' ? coding('http://loinc.org', '74018-3', 'Alert') : sct('75478009', 'Vergiftiging'),
  );
  keep(
    'Flag',
    'mrsa',
    {
      ...blockProfile(fhir, 'Alert'),
      status: 'active',
      category: fhir === 'R4' ? [category] : category,
      code: concept(sct('432415000', 'Drager van MRSA')),
      subject: patient,
      period: { start: '2025-09-01' },
      author,
    },
    'alerts',
  );
  if (fhir === 'R4') {
    keep(
      'Flag',
      'zwangerschap-eerder',
      {
        ...blockProfile(fhir, 'MedicationContraIndication'),
        status: 'inactive',
        category: [concept(sct('140401000146105', 'Contra-indicatie met betrekking op medicatie'))],
        code: concept(coding('urn:oid:2.16.840.1.113883.2.4.4.1.902.40', '1320', 'Zwangerschap')),
        subject: patient,
        period: { start: '1985-02-01', end: '1985-10-20' },
        author,
      },
      'alerts',
      'contra-indications',
    );
  }
  keep(
    'AllergyIntolerance',
    'penicilline',
    {
      ...blockProfile(fhir, 'AllergyIntolerance'),
      clinicalStatus: fhir === 'R4' ? concept(hl7(fhir, 'allergyintolerance-clinical', 'active', 'Active')) : 'active',
      verificationStatus:
        fhir === 'R4' ? concept(hl7(fhir, 'allergyintolerance-verification', 'confirmed', 'Confirmed')) : 'confirmed',
      criticality: 'high',
      code: concept(sct('764146007', 'Penicilline')),
      patient,
      onsetDateTime: '1999',
      ...(fhir === 'R4' ? { recorder: author } : { recorder: author }),
      reaction: [{ manifestation: [concept(sct('39579001', 'Anafylaxie'))], severity: 'severe' }],
    },
    'allergies',
  );
}

function keepDevice({ keep, fhir, patient }: TestRecordDraft, reason: TestReference): void {
  const device = keep('Device', 'rolstoel', {
    ...blockProfile(fhir, 'MedicalDevice.Product', 'MedicalDeviceProduct'),
    type: concept(sct('58938008', 'Rolstoel')),
    patient,
  });
  const period = { start: '2024-04-01' };
  keep(
    'DeviceUseStatement',
    'gebruik-rolstoel',
    {
      ...blockProfile(fhir, 'MedicalDevice'),
      status: 'active',
      subject: patient,
      ...(fhir === 'R4' ? { timingPeriod: period, reasonReference: [reason] } : { whenUsed: period }),
      device,
    },
    'devices',
  );
}

function keepVaccinations({ keep, fhir, patient }: TestRecordDraft, { author }: CareParties): void {
  const vaccination = (name: string, status: 'completed' | 'not-done' | 'entered-in-error', ...queries: string[]) =>
    keep(
      'Immunization',
      name,
      {
        ...blockProfile(fhir, 'Vaccination-event', 'Vaccination'),
        status,
        vaccineCode: concept(coding('http://www.whocc.no/atc', 'J07BB02', 'Griepvaccin')),
        patient,
        primarySource: true,
        ...(fhir === 'R4'
          ? { occurrenceDateTime: '2025-10-20', performer: [{ actor: author }] }
          : { notGiven: false, date: '2025-10-20', practitioner: [{ actor: author }] }),
      },
      ...queries,
    );
  vaccination('griepprik', 'completed', 'vaccinations');
  vaccination('niet-gegeven', fhir === 'R4' ? 'not-done' : 'entered-in-error');
}

function keepProcedures({ keep, fhir, patient }: TestRecordDraft, { author, department }: CareParties): void {
  const procedure = (name: string, category: TestCoding, code: TestCoding, ...queries: string[]) =>
    keep(
      'Procedure',
      name,
      {
        ...blockProfile(fhir, 'Procedure-event', 'Procedure'),
        status: 'completed',
        category: concept(category),
        code: concept(code),
        subject: patient,
        [fhir === 'R4' ? 'performedDateTime' : 'performedPeriod']:
          fhir === 'R4' ? '2019-06-12' : { start: '2019-06-12' },
        performer: [{ actor: author }],
        location: department,
      },
      ...queries,
    );
  procedure('blindedarm', sct('387713003', 'Chirurgische verrichting'), sct('80146002', 'Appendectomie'), 'procedures');
  procedure('longfoto', sct('363679005', 'Beeldvormende verrichting'), sct('399208008', 'Thoraxfoto'));
}

function keepContacts(
  { keep, fhir, patient }: TestRecordDraft,
  { author, department, hospital }: CareParties,
  reason: TestReference,
): void {
  const contact = (name: string, code: string, display: string, ...queries: string[]) =>
    keep(
      'Encounter',
      name,
      {
        ...blockProfile(fhir, 'Encounter'),
        status: 'finished',
        class: hl7(fhir, 'v3-ActCode', code, display),
        subject: patient,
        participant: [{ individual: author }],
        period: { start: '2026-01-10', end: '2026-01-14' },
        ...(fhir === 'R4' ? { reasonReference: [reason] } : { diagnosis: [{ condition: reason }] }),
        location: [{ location: department }],
        serviceProvider: hospital,
      },
      ...queries,
    );
  contact('opname', 'IMP', 'Inpatient', 'contacts');
  // All visits belong to the set in 2020; in 2017 only admissions do.
  contact('polibezoek', 'AMB', 'Ambulatory', ...(fhir === 'R4' ? ['contacts'] : []));
}
