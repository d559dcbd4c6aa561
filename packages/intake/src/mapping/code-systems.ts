/** Code systems and numbering by the object identifier that CDA and HL7 version 2 call them by, as the national profiles write them. */
import { namingSystem, objectIdentifier } from '@stelsel/kernel';

const codeSystems: Readonly<Record<string, string>> = {
  '2.16.840.1.113883.6.96': 'http://snomed.info/sct',
  '2.16.840.1.113883.6.1': 'http://loinc.org',
  '2.16.840.1.113883.6.3': 'http://hl7.org/fhir/sid/icd-10',
  '2.16.840.1.113883.6.73': 'http://www.whocc.no/atc',
  '2.16.840.1.113883.2.4.4.31.1': 'http://hl7.org/fhir/sid/icpc-1-nl',
  '2.16.840.1.113883.5.1': 'http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender',
  '2.16.840.1.113883.5.4': 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  '2.16.840.1.113883.5.83': 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  '2.16.840.1.113883.5.111': 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  '2.16.840.1.113883.5.1008': 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
  [objectIdentifier.uziRole]: namingSystem.uziRole,
  [objectIdentifier.organizationType]: namingSystem.organizationType,
  [objectIdentifier.bsn]: namingSystem.bsn,
  [objectIdentifier.ura]: namingSystem.ura,
  [objectIdentifier.uzi]: namingSystem.uzi,
  '2.16.840.1.113883.2.4.6.1': namingSystem.agb,
  '2.16.840.1.113883.2.4.6.4': 'http://fhir.nl/fhir/NamingSystem/uzovi',
};

/** Names that HL7 version 2 uses for code systems (table 0396). */
const shortNames: Readonly<Record<string, string>> = {
  LN: 'http://loinc.org',
  SCT: 'http://snomed.info/sct',
  SNOMED: 'http://snomed.info/sct',
  I10: 'http://hl7.org/fhir/sid/icd-10',
  UCUM: 'http://unitsofmeasure.org',
};

/** The address of a system; an object identifier that we do not know stays one. Undefined for any other name. */
export function systemOf(name: string): string | undefined {
  const known = codeSystems[name] ?? shortNames[name.toUpperCase()];
  return known ?? (/^[0-2](\.\d+)+$/.test(name) ? `urn:oid:${name}` : undefined);
}
