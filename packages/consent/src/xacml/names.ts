/** The names of the closed question, as Mitz writes them (XACML 3.0 wd-17 in SAML wd-14 in SOAP 1.2). */
export const namespaces = {
  soap: 'http://www.w3.org/2003/05/soap-envelope',
  addressing: 'http://www.w3.org/2005/08/addressing',
  query: 'urn:oasis:names:tc:xacml:3.0:profile:saml2.0:v2:schema:protocol:wd-14',
  xacml: 'urn:oasis:names:tc:xacml:3.0:core:schema:wd-17',
  hl7: 'urn:hl7-org:v3',
} as const;

export const attributeCategories = {
  resource: 'urn:oasis:names:tc:xacml:3.0:attribute-category:resource',
  action: 'urn:oasis:names:tc:xacml:3.0:attribute-category:action',
  environment: 'urn:oasis:names:tc:xacml:3.0:attribute-category:environment',
  subject: 'urn:oasis:names:tc:xacml:1.0:subject-category:access-subject',
} as const;

export const attributeIds = {
  patient: 'urn:oasis:names:tc:xacml:2.0:resource:resource-id',
  holderType: 'urn:ihe:iti:appc:2016:document-entry:healthcare-facility-type-code',
  holder: 'urn:ihe:iti:appc:2016:author-institution:id',
  dataCategory: 'urn:ihe:iti:appc:2016:document-entry:event-code',
  role: 'urn:oasis:names:tc:xacml:2.0:subject:role',
  professional: 'urn:ihe:iti:xua:2017:subject:provider-identifier',
  mandated: 'urn:nl:otv:names:tc:1.0:subject:mandated',
  user: 'urn:nl:otv:names:tc:1.0:subject:provider-institution',
  userType: 'urn:nl:otv:names:tc:1.0:subject:consulting-healthcare-facility-type-code',
  purpose: 'urn:oasis:names:tc:xspa:1.0:subject:purposeofuse',
} as const;

/** Code systems that only this message uses. */
export const codeSystems = {
  dataCategory: '2.16.840.1.113883.2.4.3.111.5.10.1',
  purpose: '2.16.840.1.113883.1.11.20448',
} as const;

export const soapAction = 'XACMLAuthorizationDecisionQueryRequest';

/** Only `Permit` permits. */
export const decisions = ['Permit', 'Deny', 'NotApplicable', 'Indeterminate'] as const;
export type XacmlDecision = (typeof decisions)[number];
