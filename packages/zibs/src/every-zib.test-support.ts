/** A record of every zib, as small as it can be and still be known: for laws and rules that hold for all of them. */
import { concept, snomed } from './records.test-support.ts';
import type { FhirResource } from './resource.ts';
import type { Zib } from './zib.ts';

const hl7 = (name: string): string => `http://terminology.hl7.org/CodeSystem/${name}`;
const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;
const kind = (code: string) => ({ category: [concept(snomed, code, 'soort')] });

function replied(system: string, code: string): object {
  const url = 'http://nictiz.nl/fhir/StructureDefinition/ext-Communication.Payload.ContentCodeableConcept';
  return { payload: [{ extension: [{ url, valueCodeableConcept: concept(system, code, 'antwoord') }] }] };
}

/** How a zib is known that has no codes of its own; absent: its resource type says enough. */
const marks: Readonly<Record<string, object>> = {
  'LegalSituation-LegalStatus': kind('303186005'),
  'LegalSituation-Representation': kind('151701000146105'),
  TreatmentDirective2: { scope: concept(hl7('consentscope'), 'treatment', 'Treatment') },
  AdvanceDirective: { scope: concept(hl7('consentscope'), 'adr', 'Advance directive') },
  Wound: kind('416462003'),
  PressureUlcer: { code: concept(snomed, '399912005', 'decubitus') },
  Burnwound: kind('125666000'),
  SkinDisorder: kind('95320005'),
  Stoma: kind('245857005'),
  ReactionCondition: { meta: { profile: [nictiz('cio-Condition')] } },
  MedicationContraIndication: kind('140401000146105'),
  SurveillanceDecision: kind('225419007'),
  Reaction: {
    extension: [
      {
        url: 'http://nictiz.nl/fhir/5.0/StructureDefinition/extension-AllergyIntolerance.type',
        valueCodeableConcept: concept(snomed, '281647001', 'ongewenste reactie'),
      },
    ],
  },
  Infusion: { meta: { profile: [nictiz('zib-Infusion')] } },
  FeedingTubeSystem: { meta: { profile: [nictiz('zib-FeedingTubeSystem')] } },
  FreedomRestrictingIntervention: kind('225317005'),
  HelpFromOthers: kind('243114000'),
  NursingIntervention: kind('9632001'),
  OutcomeOfCare: { code: concept('http://loinc.org', '27574-3', 'plan') },
  SOAPReport: { type: concept(snomed, '11591000146107', 'verslag') },
  LaboratoryTestResult: { category: [concept(hl7('observation-category'), 'laboratory', 'Laboratory')] },
  'wounds.WoundImage': { type: concept('http://loinc.org', '72170-4', 'foto') },
  FunctionalOrMentalStatus: kind('118228005'),
  Symptom: { meta: { profile: [nictiz('cio-Symptom')] } },
  GeneralMeasurement: { category: [concept(hl7('observation-category'), 'survey', 'Survey')] },
  VariableDosingRegimen: kind('395067002'),
  DispenseRequest: kind('52711000146108'),
  MedicationDispense: kind('373784005'),
  ProposedMedicationAgreement: { intent: 'plan' },
  ProposedDispenseRequest: { intent: 'plan', ...kind('52711000146108') },
  ProposalReply: replied('urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.17', '11'),
  ContraIndicationReply: replied('urn:oid:2.16.840.1.113883.2.4.3.11.60.26.5.1', 'code-1'),
};

/** The parts come over the mark, except those that make it known. */
export function recordOf(zib: Zib, parts: Readonly<Record<string, unknown>> = {}): FhirResource {
  const [resourceType = ''] = zib.resourceTypes;
  const [system, code] = zib.codes?.[0]?.split('|') ?? [];
  const coded = system === undefined || code === undefined ? {} : { code: concept(system, code, 'begrip') };
  return { resourceType, id: 'r1', ...parts, ...coded, ...marks[zib.id] };
}
