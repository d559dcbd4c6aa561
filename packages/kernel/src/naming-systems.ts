/** The `system` of each identifier, as the national guides write them (GF Identificatie 1.2). */
export const namingSystem = {
  bsn: 'http://fhir.nl/fhir/NamingSystem/bsn',
  ura: 'http://fhir.nl/fhir/NamingSystem/ura',
  uzi: 'http://fhir.nl/fhir/NamingSystem/uzi',
  uziRole: 'http://fhir.nl/fhir/NamingSystem/uzi-rolcode',
  agb: 'http://fhir.nl/fhir/NamingSystem/agb-z',
  kvk: 'http://fhir.nl/fhir/NamingSystem/kvk',
  oin: 'http://fhir.nl/fhir/NamingSystem/oin',
  organizationType: 'http://nictiz.nl/fhir/NamingSystem/organization-type',
  nviToken: 'http://minvws.github.io/generiekefuncties-docs/NamingSystem/nvi-identifier',
  oauthClient: 'http://minvws.github.io/generiekefuncties-docs/NamingSystem/oauth-client-id',
  dataCategory: 'http://minvws.github.io/generiekefuncties-docs/CodeSystem/nl-gf-data-categories-cs',
} as const;

/** Object identifiers of the same things, for certificates, XACML and HL7 v3. */
export const objectIdentifier = {
  bsn: '2.16.840.1.113883.2.4.6.3',
  ura: '2.16.528.1.1007.3.3',
  uzi: '2.16.528.1.1007.3.1',
  uziRole: '2.16.840.1.113883.2.4.15.111',
  organizationType: '2.16.840.1.113883.2.4.15.1060',
} as const;
