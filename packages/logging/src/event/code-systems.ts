import type { Purpose } from '@stelsel/kernel';

/** Code systems of BALP and NEN 7513, as AuditEvent writes them. */
export const codeSystem = {
  eventType: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
  restful: 'http://hl7.org/fhir/restful-interaction',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  iheEvent: 'urn:ihe:event-type-code',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  roleClass: 'http://terminology.hl7.org/CodeSystem/v3-RoleClass',
  sourceType: 'http://terminology.hl7.org/CodeSystem/security-source-type',
  entityType: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  entityRole: 'http://terminology.hl7.org/CodeSystem/object-role',
  resourceTypes: 'http://hl7.org/fhir/resource-types',
  /** Relation of who acts for a person, and the pseudonym by which the authority register names them. */
  representation: 'urn:stelsel:representation',
  representative: 'urn:stelsel:representative',
  /** Role that somebody holds at a site, and the pseudonym by which its sign-in service names them. */
  siteRole: 'urn:stelsel:site-role',
  siteUser: 'urn:stelsel:site-user',
  balpEntity: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType',
} as const;

/** Purposes of use as HL7 names them. */
export const purposeDisplays = {
  TREAT: 'treatment',
  ETREAT: 'Emergency Treatment',
  COC: 'coordination of care',
  BTG: 'break the glass',
  PATRQT: 'patient requested',
} as const satisfies Record<Purpose, string>;

export const balpProfile = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.';
