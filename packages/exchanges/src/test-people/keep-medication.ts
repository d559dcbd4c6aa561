/** One medicine as the person uses it, as it was prescribed and as the pharmacy made it up; with what is none of these. */

import { blockProfile } from './building-block-profile.ts';
import type { CareParties } from './care-parties.ts';
import type { TestRecordDraft } from './draft-test-record.ts';
import { coding, concept, nictizProfile, quantity, sct, type TestCoding } from './test-words.ts';

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition/';
const process = (code: string, display: string): TestCoding =>
  coding('urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3', code, display);
const treatment = { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: 'MBH-toets-1' };
const text = '2 maal per dag 1 inhalatie';
const period = { start: '2025-01-01' };

export function keepMedication(draft: TestRecordDraft, parties: CareParties): void {
  const { keep, fhir } = draft;
  const r4 = fhir === 'R4';
  const medication = keep('Medication', 'salbutamol', {
    ...(r4 ? nictizProfile('mp-PharmaceuticalProduct') : blockProfile(fhir, 'Product')),
    code: concept(coding('http://www.whocc.no/atc', 'R03AC02', 'Salbutamol')),
  });
  const common = { subject: draft.patient, medicationReference: { ...medication, display: 'Salbutamol' } };
  keepUse(draft, common, parties);
  keepAgreements(draft, common, parties);
  keepAdministration(draft, common, parties);
  keepGiven(draft, common, parties);
}

function extensions(r4: boolean, ...more: readonly object[]): { readonly extension: readonly object[] } {
  return {
    extension: [
      ...more,
      ...(r4 ? [{ url: `${nictiz}ext-RenderedDosageInstruction`, valueString: text }] : []),
      treatmentExtension(r4),
    ],
  };
}

function treatmentExtension(r4: boolean): object {
  return {
    url: `${nictiz}${r4 ? 'ext-PharmaceuticalTreatment.Identifier' : 'zib-Medication-MedicationTreatment'}`,
    valueIdentifier: treatment,
  };
}

/** `meta` with a profile of the medication process; zib 2017 has most of them under the same name. */
function process9(fhir: TestRecordDraft['fhir'], name: string, stu3 = name): object {
  return fhir === 'R4' ? nictizProfile(`mp-${name}`) : blockProfile(fhir, stu3);
}

function timeInterval(r4: boolean): object {
  return { url: `${nictiz}${r4 ? 'ext-TimeInterval.Period' : 'zib-Medication-PeriodOfUse'}`, valuePeriod: period };
}

function keepUse({ keep, fhir, patient }: TestRecordDraft, common: object, { author }: CareParties): void {
  const r4 = fhir === 'R4';
  const use = (name: string, profile: object, codings: readonly TestCoding[], ...queries: string[]) =>
    keep(
      'MedicationStatement',
      name,
      {
        ...profile,
        ...extensions(
          r4,
          {
            url: `${nictiz}${r4 ? 'ext-AsAgreedIndicator' : 'zib-MedicationUse-AsAgreedIndicator'}`,
            valueBoolean: true,
          },
          { url: `${nictiz}${r4 ? 'ext-MedicationUse2.Author' : 'zib-MedicationUse-Author'}`, valueReference: author },
        ),
        status: 'active',
        category: concept(...codings),
        ...common,
        effectivePeriod: period,
        dateAsserted: '2025-01-05',
        informationSource: patient,
        ...(r4 ? {} : { taken: 'y' }),
        dosage: [{ text }],
      },
      ...queries,
    );
  const category = [process('6', 'Medicatiegebruik'), ...(r4 ? [sct('422979000', 'Medicatiegebruik')] : [])];
  use('gebruik', process9(fhir, 'MedicationUse2', 'MedicationUse'), category, 'medication-use');
  use('gebruik-elders', {}, [process('99', 'Iets anders')]);
}

function keepAgreements({ keep, fhir }: TestRecordDraft, common: object, { author }: CareParties): void {
  const r4 = fhir === 'R4';
  const agreement = (name: string, profile: object, codings: readonly TestCoding[], ...queries: string[]) =>
    keep(
      'MedicationRequest',
      name,
      {
        ...profile,
        ...extensions(r4, timeInterval(r4)),
        status: 'active',
        intent: 'order',
        category: r4 ? codings.map((code) => concept(code)) : concept(...codings),
        ...common,
        authoredOn: '2025-01-01',
        requester: r4 ? author : { agent: author },
        dosageInstruction: [{ text }],
      },
      ...queries,
    );
  const codings = [...(r4 ? [sct('33633005', 'Voorschrijven van geneesmiddel')] : []), sct('16076005', 'Recept')];
  agreement('afspraak', process9(fhir, 'MedicationAgreement'), codings, 'medication-agreements');
  agreement(
    'verstrekkingsverzoek',
    process9(fhir, 'DispenseRequest'),
    [sct('52711000146108', 'Verzoek om medicatie te verstrekken')],
    'dispense-requests',
  );
  if (r4) {
    agreement(
      'doseerschema',
      process9(fhir, 'VariableDosingRegimen'),
      [sct('395067002', 'Optimaliseren van dosering van medicatie')],
      'dosing-schedules',
    );
  }
}

function keepAdministration({ keep, fhir }: TestRecordDraft, common: object, { practice }: CareParties): void {
  const r4 = fhir === 'R4';
  const written = r4
    ? 'ext-AdministrationAgreement.AdministrationAgreementDateTime'
    : 'zib-AdministrationAgreement-AuthoredOn';
  const dispense = (name: string, profile: object, category: TestCoding, ...queries: string[]) =>
    keep(
      'MedicationDispense',
      name,
      {
        ...profile,
        ...extensions(r4, { url: `${nictiz}${written}`, valueDateTime: '2025-01-02' }, timeInterval(r4)),
        status: 'in-progress',
        category: concept(category),
        ...common,
        performer: [{ actor: practice }],
        dosageInstruction: [{ text }],
      },
      ...queries,
    );
  dispense(
    'toedieningsafspraak',
    process9(fhir, 'AdministrationAgreement'),
    sct('422037009', 'Toedieningsinstructies'),
    'administration-agreements',
  );
  dispense(
    'verstrekking',
    process9(fhir, 'MedicationDispense', 'Dispense'),
    sct('373784005', 'Verstrekken van medicatie'),
    'dispenses',
  );
}

function keepGiven({ keep, fhir }: TestRecordDraft, common: object, { author }: CareParties): void {
  keep(
    'MedicationAdministration',
    'toediening',
    {
      ...(fhir === 'R4'
        ? nictizProfile('mp-MedicationAdministration2')
        : blockProfile(fhir, 'MedicationAdministration')),
      extension: [treatmentExtension(fhir === 'R4')],
      status: 'completed',
      category: concept(sct('18629005', 'Toediening van medicatie')),
      ...common,
      effectiveDateTime: '2026-01-15T08:05:00+01:00',
      performer: [{ actor: author }],
      dosage: { text: '1 inhalatie', dose: quantity(1, '1', 'inhalatie') },
    },
    'administrations',
  );
}
