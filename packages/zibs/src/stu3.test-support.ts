/** The facts of one person as a zib 2020 (R4) and as a zib 2017 (STU3) source write them, in pairs. */
import { concept, snomed } from './records.test-support.ts';
import type { FhirResource } from './resource.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const hl7 = (name: string): string => `http://terminology.hl7.org/CodeSystem/${name}`;
const observationCategory = 'observation-category';
const treatment = { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1', value: 'treatment-1' };
const metoprolol = concept('urn:oid:2.16.840.1.113883.2.4.4.10', '67903', 'metoprolol 50 mg tablet');
const tablet = { value: 1, unit: 'stuk', system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2', code: '245' };
const onceADay = { timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } } };
const millimolePerLitre = { value: 4.1, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' };
const pressure = (value: number) => ({ value, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' });
const left = concept(snomed, '7771000', 'Links');
const knee = (side: string) => ({
  ...concept(snomed, '72696002', 'knieregio'),
  extension: [{ url: nictiz(side), valueCodeableConcept: left }],
});
const resuscitation = concept(snomed, '89666000', 'cardiopulmonale resuscitatie');

export interface Pair {
  readonly zib: string;
  readonly r4: FhirResource;
  readonly stu3: FhirResource;
}

const clinicalPairs: readonly Pair[] = [
  {
    zib: 'Problem',
    r4: {
      resourceType: 'Condition',
      id: 'problem',
      clinicalStatus: concept(hl7('condition-clinical'), 'active', 'Active'),
      verificationStatus: concept(hl7('condition-ver-status'), 'confirmed', 'Confirmed'),
      code: concept(snomed, '396275006', 'artrose'),
      bodySite: [knee('ext-AnatomicalLocation.Laterality')],
      onsetDateTime: '2012',
    },
    stu3: {
      resourceType: 'Condition',
      id: 'problem',
      clinicalStatus: 'active',
      verificationStatus: 'confirmed',
      code: concept(snomed, '396275006', 'artrose'),
      bodySite: [knee('BodySite-Qualifier')],
      onsetDateTime: '2012',
    },
  },
  {
    zib: 'AllergyIntolerance',
    r4: {
      resourceType: 'AllergyIntolerance',
      id: 'allergy',
      clinicalStatus: concept(hl7('allergyintolerance-clinical'), 'active', 'Active'),
      verificationStatus: concept(hl7('allergyintolerance-verification'), 'confirmed', 'Confirmed'),
      criticality: 'high',
      code: concept(snomed, '764146007', 'penicilline'),
      recordedDate: '2020-01-02',
    },
    stu3: {
      resourceType: 'AllergyIntolerance',
      id: 'allergy',
      clinicalStatus: 'active',
      verificationStatus: 'confirmed',
      criticality: 'high',
      code: concept(snomed, '764146007', 'penicilline'),
      assertedDate: '2020-01-02',
    },
  },
  {
    zib: 'TreatmentDirective2',
    r4: {
      resourceType: 'Consent',
      id: 'directive',
      status: 'active',
      scope: concept(hl7('consentscope'), 'treatment', 'Treatment'),
      dateTime: '2025-01-10',
      modifierExtension: [{ url: nictiz('ext-TreatmentDirective2.SpecificationOther'), valueString: 'eerst bellen' }],
      provision: { code: [resuscitation] },
    },
    stu3: {
      resourceType: 'Consent',
      id: 'directive',
      status: 'active',
      category: [concept(snomed, '11291000146105', 'Behandelaanwijzing')],
      period: { start: '2025-01-10' },
      extension: [{ url: nictiz('zib-TreatmentDirective-Treatment'), valueCodeableConcept: resuscitation }],
      modifierExtension: [
        {
          url: nictiz('zib-TreatmentDirective-TreatmentPermitted'),
          valueCodeableConcept: concept('urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', 'JA_MAAR', 'Ja, maar'),
        },
      ],
      except: [
        {
          type: 'deny',
          extension: [{ url: nictiz('zib-TreatmentDirective-Restrictions'), valueString: 'eerst bellen' }],
        },
      ],
    },
  },
  {
    zib: 'Vaccination',
    r4: {
      resourceType: 'Immunization',
      id: 'vaccination',
      status: 'completed',
      vaccineCode: concept('http://www.whocc.no/atc', 'J07BC02', 'Hepatitis A-vaccin'),
      occurrenceDateTime: '2019-03-09',
      performer: [{ actor: { display: 'GGD' } }],
      protocolApplied: [{ targetDisease: [concept(snomed, '40468003', 'hepatitis A')], doseNumberPositiveInt: 2 }],
    },
    stu3: {
      resourceType: 'Immunization',
      id: 'vaccination',
      status: 'completed',
      notGiven: false,
      vaccineCode: concept('http://www.whocc.no/atc', 'J07BC02', 'Hepatitis A-vaccin'),
      date: '2019-03-09',
      practitioner: [{ actor: { display: 'GGD' } }],
      vaccinationProtocol: [{ targetDisease: [concept(snomed, '40468003', 'hepatitis A')], doseSequence: 2 }],
    },
  },
];

const medicationPairs: readonly Pair[] = [
  {
    zib: 'MedicationAgreement',
    r4: {
      resourceType: 'MedicationRequest',
      id: 'agreement',
      status: 'active',
      extension: [
        { url: nictiz('ext-PharmaceuticalTreatment.Identifier'), valueIdentifier: treatment },
        { url: nictiz('ext-TimeInterval.Period'), valuePeriod: { start: '2026-01-02' } },
      ],
      modifierExtension: [
        { url: nictiz('ext-StopType'), valueCodeableConcept: concept(snomed, '113371000146109', 'definitief gestopt') },
      ],
      medicationCodeableConcept: metoprolol,
      requester: { display: 'A. Dijkgraaf' },
      dosageInstruction: [{ ...onceADay, doseAndRate: [{ doseQuantity: tablet }] }],
    },
    stu3: {
      resourceType: 'MedicationRequest',
      id: 'agreement',
      status: 'active',
      category: concept(snomed, '16076005', 'Prescription'),
      extension: [
        { url: nictiz('zib-Medication-MedicationTreatment'), valueIdentifier: treatment },
        { url: nictiz('zib-Medication-PeriodOfUse'), valuePeriod: { start: '2026-01-02' } },
      ],
      modifierExtension: [
        {
          url: nictiz('zib-Medication-StopType'),
          valueCodeableConcept: concept('urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1', '2', 'Definitief'),
        },
      ],
      medicationCodeableConcept: metoprolol,
      requester: { agent: { display: 'A. Dijkgraaf' } },
      dosageInstruction: [{ ...onceADay, doseQuantity: tablet }],
    },
  },
  {
    zib: 'MedicationUse2',
    r4: {
      resourceType: 'MedicationStatement',
      id: 'use',
      status: 'not-taken',
      statusReason: [concept(snomed, '79899007', 'interactie')],
      extension: [
        { url: nictiz('ext-PharmaceuticalTreatment.Identifier'), valueIdentifier: treatment },
        { url: nictiz('ext-AsAgreedIndicator'), valueBoolean: false },
      ],
      medicationCodeableConcept: metoprolol,
      effectivePeriod: { start: '2026-01-02' },
      dosage: [{ ...onceADay, doseAndRate: [{ doseQuantity: tablet }] }],
    },
    stu3: {
      resourceType: 'MedicationStatement',
      id: 'use',
      status: 'active',
      taken: 'n',
      extension: [
        { url: nictiz('zib-Medication-MedicationTreatment'), valueIdentifier: treatment },
        { url: nictiz('zib-MedicationUse-AsAgreedIndicator'), valueBoolean: false },
        {
          url: nictiz('zib-MedicationUse-ReasonForChangeOrDiscontinuationOfUse'),
          valueCodeableConcept: concept(snomed, '79899007', 'interactie'),
        },
      ],
      medicationCodeableConcept: metoprolol,
      effectivePeriod: { start: '2026-01-02' },
      dosage: [{ ...onceADay, doseQuantity: tablet }],
    },
  },
];

const observationPairs: readonly Pair[] = [
  {
    zib: 'LaboratoryTestResult',
    r4: {
      resourceType: 'Observation',
      id: 'result',
      status: 'final',
      category: [concept(hl7(observationCategory), 'laboratory', 'Laboratory')],
      code: concept('http://loinc.org', '2823-3', 'Kalium'),
      effectiveDateTime: '2026-03-02T09:15:00+01:00',
      valueQuantity: millimolePerLitre,
      interpretation: [concept(hl7('v2-0078'), 'H', 'High')],
      note: [{ text: 'nuchter' }],
    },
    stu3: {
      resourceType: 'Observation',
      id: 'result',
      status: 'final',
      category: [concept(snomed, '275711006', 'Serum chemistry test')],
      code: concept('http://loinc.org', '2823-3', 'Kalium'),
      effectiveDateTime: '2026-03-02T09:15:00+01:00',
      valueQuantity: millimolePerLitre,
      interpretation: concept('http://hl7.org/fhir/v2/0078', 'H', 'High'),
      comment: 'nuchter',
    },
  },
  {
    zib: 'BloodPressure',
    r4: {
      resourceType: 'Observation',
      id: 'pressure',
      status: 'final',
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition',
          valueCodeableConcept: concept(snomed, '33586001', 'zittend'),
        },
      ],
      code: concept('http://loinc.org', '85354-9', 'Blood pressure panel'),
      effectiveDateTime: '2026-03-02',
      component: [
        { code: concept('http://loinc.org', '8480-6', 'Systolic'), valueQuantity: pressure(125) },
        { code: concept('http://loinc.org', '8462-4', 'Diastolic'), valueQuantity: pressure(75) },
        { code: concept(snomed, '6797001', 'Mean'), valueQuantity: pressure(92) },
      ],
    },
    stu3: {
      resourceType: 'Observation',
      id: 'pressure',
      status: 'final',
      code: concept('http://loinc.org', '85354-9', 'Blood pressure panel'),
      effectiveDateTime: '2026-03-02',
      component: [
        { code: concept('http://loinc.org', '8480-6', 'Systolic'), valueQuantity: pressure(125) },
        { code: concept('http://loinc.org', '8462-4', 'Diastolic'), valueQuantity: pressure(75) },
        { code: concept('http://loinc.org', '8478-0', 'Mean'), valueQuantity: pressure(92) },
        {
          code: concept('http://loinc.org', '8361-8', 'Body position'),
          valueCodeableConcept: concept(snomed, '33586001', 'zittend'),
        },
      ],
    },
  },
];

const carePairs: readonly Pair[] = [
  {
    zib: 'Procedure',
    r4: {
      resourceType: 'Procedure',
      id: 'procedure',
      status: 'stopped',
      code: concept(snomed, '609588000', 'knieprothese'),
      performedDateTime: '2020-05-06',
      bodySite: [knee('ext-AnatomicalLocation.Laterality')],
    },
    stu3: {
      resourceType: 'Procedure',
      id: 'procedure',
      status: 'aborted',
      code: concept(snomed, '609588000', 'knieprothese'),
      performedDateTime: '2020-05-06',
      bodySite: [knee('BodySite-Qualifier')],
    },
  },
  {
    zib: 'PlannedProcedure',
    r4: {
      resourceType: 'ServiceRequest',
      id: 'plan',
      status: 'revoked',
      code: concept(snomed, '240977001', 'huidbiopt'),
      occurrencePeriod: { start: '2026-12-01' },
      performer: [{ display: 'Ziekenhuis De Linde' }],
    },
    stu3: {
      resourceType: 'ProcedureRequest',
      id: 'plan',
      status: 'cancelled',
      code: concept(snomed, '240977001', 'huidbiopt'),
      occurrencePeriod: { start: '2026-12-01' },
      performer: { display: 'Ziekenhuis De Linde' },
    },
  },
  {
    zib: 'Encounter',
    r4: {
      resourceType: 'Encounter',
      id: 'encounter',
      status: 'finished',
      class: { system: hl7('v3-ActCode'), code: 'IMP' },
      period: { start: '2024-02-01', end: '2024-02-05' },
      reasonReference: [{ display: 'artrose' }],
    },
    stu3: {
      resourceType: 'Encounter',
      id: 'encounter',
      status: 'finished',
      class: { system: 'http://hl7.org/fhir/v3/ActCode', code: 'IMP' },
      period: { start: '2024-02-01', end: '2024-02-05' },
      diagnosis: [{ condition: { display: 'artrose' } }],
    },
  },
  {
    zib: 'MedicalDevice',
    r4: {
      resourceType: 'DeviceUseStatement',
      id: 'device',
      status: 'active',
      device: { display: 'Rollator' },
      timingPeriod: { start: '2021-02-03' },
      bodySite: knee('ext-AnatomicalLocation.Laterality'),
      reasonReference: [{ display: 'artrose' }],
    },
    stu3: {
      resourceType: 'DeviceUseStatement',
      id: 'device',
      status: 'active',
      device: { display: 'Rollator' },
      whenUsed: { start: '2021-02-03' },
      bodySite: knee('BodySite-Qualifier'),
      indication: [
        { extension: [{ url: nictiz('zib-MedicalDevice-Problem'), valueReference: { display: 'artrose' } }] },
      ],
    },
  },
  {
    zib: 'NutritionAdvice',
    r4: {
      resourceType: 'NutritionOrder',
      id: 'diet',
      status: 'revoked',
      dateTime: '2026-01-01',
      oralDiet: { type: [{ text: 'zoutarm' }] },
      note: [{ text: 'tot de controle' }],
    },
    stu3: {
      resourceType: 'NutritionOrder',
      id: 'diet',
      status: 'cancelled',
      dateTime: '2026-01-01',
      oralDiet: { type: [{ text: 'zoutarm' }] },
      extension: [{ url: nictiz('zib-NutritionAdvice-Explanation'), valueString: 'tot de controle' }],
    },
  },
  {
    zib: 'ContactPerson',
    r4: {
      resourceType: 'RelatedPerson',
      id: 'contact',
      name: [{ text: 'Piet de Haas' }],
      relationship: [
        concept('urn:oid:2.16.840.1.113883.2.4.3.11.22.472', '1', 'Eerste relatie/contactpersoon'),
        concept(hl7('v3-RoleCode'), 'NFTH', 'Natural father'),
      ],
    },
    stu3: {
      resourceType: 'RelatedPerson',
      id: 'contact',
      name: [{ text: 'Piet de Haas' }],
      extension: [
        {
          url: 'http://fhir.nl/fhir/StructureDefinition/nl-core-relatedperson-role',
          valueCodeableConcept: concept(
            'urn:oid:2.16.840.1.113883.2.4.3.11.22.472',
            '1',
            'Eerste relatie/contactpersoon',
          ),
        },
      ],
      relationship: concept('http://hl7.org/fhir/v3/RoleCode', 'NFTH', 'Natural father'),
    },
  },
];

export const pairs: readonly Pair[] = [...clinicalPairs, ...medicationPairs, ...observationPairs, ...carePairs];
