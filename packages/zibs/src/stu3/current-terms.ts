/** The names that R4 and zib 2020 gave to code systems and extensions of STU3 and zib 2017. */
import { isRawDecimal } from '@stelsel/fhir';
import { type FhirResource, nictizExtension } from '../resource.ts';
import { stu3Limits } from './limits.ts';

const nictiz = (name: string): string => `http://nictiz.nl/fhir/StructureDefinition/${name}`;

const extensions: Readonly<Record<string, string>> = {
  [nictiz('BodySite-Qualifier')]: nictizExtension('AnatomicalLocation.Laterality'),
  [nictiz('Comment')]: nictizExtension('Comment'),
  [nictiz('zib-AdministrationAgreement-AuthoredOn')]: nictizExtension(
    'AdministrationAgreement.AdministrationAgreementDateTime',
  ),
  [nictiz('EpisodeOfCare-Title')]: nictizExtension('EpisodeOfCare.EpisodeOfCareName'),
  [nictiz('zib-AdvanceDirective-Disorder')]: nictizExtension('AdvanceDirective.Disorder'),
  [nictiz('zib-FreedomRestrictingMeasures-LegallyCapable')]: nictizExtension(
    'FreedomRestrictingIntervention.LegallyCapable',
  ),
  [nictiz('zib-FreedomRestrictingMeasures-Permission')]: nictizExtension('FreedomRestrictingIntervention.Assent'),
  [nictiz('zib-Medication-MedicationTreatment')]: nictizExtension('PharmaceuticalTreatment.Identifier'),
  [nictiz('zib-Medication-PeriodOfUse')]: nictizExtension('TimeInterval.Period'),
  [nictiz('zib-Medication-RepeatPeriodCyclicalSchedule')]: nictizExtension(
    'InstructionsForUse.RepeatPeriodCyclicalSchedule',
  ),
  [nictiz('zib-Medication-StopType')]: nictizExtension('StopType'),
  [nictiz('zib-MedicationUse-AsAgreedIndicator')]: nictizExtension('AsAgreedIndicator'),
  [nictiz('zib-MedicationUse-Author')]: nictizExtension('MedicationUse2.Author'),
  [nictiz('zib-MedicationUse-Duration')]: nictizExtension('TimeInterval.Duration'),
  [nictiz('zib-Procedure-ProcedureMethod')]: nictizExtension('Procedure.ProcedureMethod'),
};

/** Parts of extensions that are named by a short name. */
const parts: Readonly<Record<string, string>> = {
  LegallyCapableIndicator: 'legallyCapable',
  LegallyCapableComment: 'legallyCapableComment',
};

const ofVersion = /^http:\/\/hl7\.org\/fhir\/(v[23])\/([\w-]+)$/;
const ofFhir = /^http:\/\/hl7\.org\/fhir\/([a-z][a-z-]+)$/;

/** A copy with the names of today; decimals keep the digits they were sent with. */
export function currentTerms(resource: FhirResource): FhirResource {
  return renamed(resource, 0) as FhirResource;
}

function renamed(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || isRawDecimal(value) || depth > stu3Limits.depth) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => renamed(item, depth + 1));
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, termOf(name, item, depth)]));
}

function termOf(name: string, value: unknown, depth: number): unknown {
  if (typeof value !== 'string') {
    return renamed(value, depth + 1);
  }
  if (name === 'url') {
    return Object.hasOwn(extensions, value) ? extensions[value] : Object.hasOwn(parts, value) ? parts[value] : value;
  }
  return name === 'system' ? codeSystem(value) : value;
}

function codeSystem(system: string): string {
  return system
    .replace(ofVersion, 'http://terminology.hl7.org/CodeSystem/$1-$2')
    .replace(ofFhir, 'http://terminology.hl7.org/CodeSystem/$1');
}
