/** Codes and extensions of the Dutch medication process, as version 9 (R4) writes them; STU3 is renamed to these first. */
import { hasCode } from '../read/concept.ts';
import { type FhirResource, nictizExtension, valuesAt } from '../resource.ts';

const snomed = 'http://snomed.info/sct';

/** G-Standaard, from the product as prescribed (PRK) to as sold (ZI), and ATC. */
export const productSystems = {
  prk: 'urn:oid:2.16.840.1.113883.2.4.4.10',
  hpk: 'urn:oid:2.16.840.1.113883.2.4.4.7',
  gpk: 'urn:oid:2.16.840.1.113883.2.4.4.1',
  atc: 'http://www.whocc.no/atc',
} as const;

/** `category` of each building block; the second codes are those of zib 2017. */
export const categories = {
  agreement: ['33633005', '16076005'],
  schedule: ['395067002'],
  dispenseRequest: ['52711000146108'],
  administrationAgreement: ['422037009'],
  dispense: ['373784005'],
} as const;

export function hasCategory(resource: FhirResource, kind: keyof typeof categories): boolean {
  return valuesAt(resource, 'category').some((category) =>
    categories[kind].some((code) => hasCode(category, snomed, code)),
  );
}

/** How an agreement ends: for a while, for good, or as if it never was. */
export type StopType = 'paused' | 'stopped' | 'cancelled';

/** Value set StopTypeCodelijst; two of the five codes are older names. */
export const stopTypes: Readonly<Record<string, StopType>> = {
  '113381000146106': 'paused',
  '385655000': 'paused',
  '113371000146109': 'stopped',
  '410546004': 'stopped',
  '89925002': 'cancelled',
};

export const extension = {
  stopType: nictizExtension('StopType'),
  treatment: nictizExtension('PharmaceuticalTreatment.Identifier'),
  period: nictizExtension('TimeInterval.Period'),
  duration: nictizExtension('TimeInterval.Duration'),
  condition: nictizExtension('PeriodOfUse.Condition'),
  rendered: nictizExtension('RenderedDosageInstruction'),
  repeatCycle: nictizExtension('InstructionsForUse.RepeatPeriodCyclicalSchedule'),
  asNeededFor: nictizExtension('Dosage-AsNeededFor'),
  agreedOn: nictizExtension('AdministrationAgreement.AdministrationAgreementDateTime'),
  registeredOn: nictizExtension('RegistrationDateTime'),
  asAgreed: nictizExtension('AsAgreedIndicator'),
  author: nictizExtension('MedicationUse2.Author'),
  prescriber: nictizExtension('MedicationUse2.Prescriber'),
  toAdministrationAgreement: nictizExtension('RelationAdministrationAgreement'),
  toUse: nictizExtension('MedicationAgreement.RelationMedicationUse'),
  changeReason: nictizExtension('AdministrationAgreement.ReasonModificationOrDiscontinuation'),
  deviation: nictizExtension('MedicationAdministration2.ReasonForDeviation'),
  agreedTime: nictizExtension('MedicationAdministration2.AgreedDateTime'),
  replyCode: nictizExtension('Communication.Payload.ContentCodeableConcept'),
  timingExact: 'http://hl7.org/fhir/StructureDefinition/timing-exact',
} as const;
