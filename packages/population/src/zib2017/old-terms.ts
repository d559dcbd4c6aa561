/** Code systems, extensions, profiles and references under the names that STU3 and zib 2017 have for them. */
import type { FhirResource } from '../resource.ts';

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition/';
const core = 'http://fhir.nl/fhir/StructureDefinition/nl-core-';

const names: Readonly<Record<string, string>> = {
  [`${nictiz}ext-AdministrationAgreement.AdministrationAgreementDateTime`]: `${nictiz}zib-AdministrationAgreement-AuthoredOn`,
  [`${nictiz}ext-AnatomicalLocation.Laterality`]: `${nictiz}BodySite-Qualifier`,
  [`${nictiz}ext-AsAgreedIndicator`]: `${nictiz}zib-MedicationUse-AsAgreedIndicator`,
  [`${nictiz}ext-CodeSpecification`]: `${nictiz}code-specification`,
  [`${nictiz}ext-Comment`]: `${nictiz}Comment`,
  [`${nictiz}ext-MedicationUse2.Author`]: `${nictiz}zib-MedicationUse-Author`,
  [`${nictiz}ext-PharmaceuticalTreatment.Identifier`]: `${nictiz}zib-Medication-MedicationTreatment`,
  [`${nictiz}ext-StopType`]: `${nictiz}zib-Medication-StopType`,
  [`${nictiz}ext-TimeInterval.Duration`]: `${nictiz}zib-MedicationUse-Duration`,
  [`${nictiz}ext-TimeInterval.Period`]: `${nictiz}zib-Medication-PeriodOfUse`,
  [`${nictiz}mp-AdministrationAgreement`]: `${nictiz}zib-AdministrationAgreement`,
  [`${nictiz}mp-DispenseRequest`]: `${nictiz}zib-DispenseRequest`,
  [`${nictiz}mp-MedicationAdministration2`]: `${nictiz}zib-MedicationAdministration`,
  [`${nictiz}mp-MedicationAgreement`]: `${nictiz}zib-MedicationAgreement`,
  [`${nictiz}mp-MedicationDispense`]: `${nictiz}zib-Dispense`,
  [`${nictiz}mp-MedicationUse2`]: `${nictiz}zib-MedicationUse`,
  [`${nictiz}mp-PharmaceuticalProduct`]: `${nictiz}zib-Product`,
  [`${nictiz}mp-VariableDosingRegimen`]: `${nictiz}zib-MedicationAgreement`,
  [`${nictiz}nl-core-ContactPerson`]: `${core}relatedperson`,
  [`${nictiz}nl-core-HealthProfessional-Practitioner`]: `${core}practitioner`,
  [`${nictiz}nl-core-HealthProfessional-PractitionerRole`]: `${core}practitionerrole`,
  [`${nictiz}nl-core-HealthcareProvider-Organization`]: `${core}organization`,
  [`${nictiz}nl-core-LaboratoryTestResult`]: `${nictiz}zib-LaboratoryTestResult-Observation`,
  [`${nictiz}nl-core-MedicalDevice.Product`]: `${nictiz}zib-MedicalDeviceProduct`,
  [`${nictiz}nl-core-MedicationContraIndication`]: `${nictiz}zib-Alert`,
  [`${nictiz}nl-core-O2Saturation`]: `${nictiz}zib-OxygenSaturation`,
  [`${nictiz}nl-core-Patient`]: `${core}patient`,
  [`${nictiz}nl-core-Payer.InsuranceCompany`]: `${nictiz}zib-Payer`,
  [`${nictiz}nl-core-Procedure-event`]: `${nictiz}zib-Procedure`,
  [`${nictiz}nl-core-TreatmentDirective2`]: `${nictiz}zib-TreatmentDirective`,
  [`${nictiz}nl-core-Vaccination-event`]: `${nictiz}zib-Vaccination`,
};

const codeSystem = 'http://terminology.hl7.org/CodeSystem/';

export function oldTerms(resource: FhirResource): FhirResource {
  return rewritten(resource) as FhirResource;
}

function rewritten(value: unknown): unknown {
  if (typeof value === 'string') {
    return oldName(value);
  }
  if (Array.isArray(value)) {
    return value.map(rewritten);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const elements = Object.entries(value).filter(([, element]) => element !== undefined);
  return oldReference(Object.fromEntries(elements.map(([name, element]) => [name, rewritten(element)])));
}

function oldName(text: string): string {
  return (
    names[text] ??
    text
      .replace(`${nictiz}nl-core-`, `${nictiz}zib-`)
      .replace(`${codeSystem}v2-`, 'http://hl7.org/fhir/v2/')
      .replace(`${codeSystem}v3-`, 'http://hl7.org/fhir/v3/')
      .replace(codeSystem, 'http://hl7.org/fhir/')
  );
}

/** A reference had no type, and named the person, with the role in an extension. */
function oldReference(element: Record<string, unknown>): Record<string, unknown> {
  const { type, ...rest } = element;
  if (typeof type !== 'string' || !('display' in element) || !('reference' in element || 'identifier' in element)) {
    return element;
  }
  const role = /^PractitionerRole\/role-(.+)$/.exec(String(rest.reference));
  return role === null
    ? rest
    : {
        extension: [{ url: `${nictiz}practitionerrole-reference`, valueReference: rest }],
        reference: `Practitioner/${role[1]}`,
        display: String(rest.display).split(', ')[0],
      };
}
