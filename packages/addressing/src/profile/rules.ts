/** The local subset of the national directory profiles (VWS 0.10, 6.3) as data: each rule is a place, a test and its words. */
import type { Resource } from '@stelsel/fhir';
import { namingSystem, parseKvk, parseUra, type Text } from '@stelsel/kernel';
import { codeSystem, fhirConnection, mandateCodes } from '../code-systems.ts';
import {
  type AffiliationView,
  type Coded,
  type DirectoryType,
  type EndpointView,
  type Identified,
  identifierOf,
  localReference,
  type OrganizationView,
  type Referred,
} from '../mcsd.ts';
import { fhirVersionsOf } from '../mime-type.ts';
import { periodIsOrdered } from '../periods.ts';

export interface ProfileRule {
  /** FHIRPath below the resource. */
  readonly at: string;
  readonly text: Text;
  readonly holds: (resource: Resource) => boolean;
}

const rule = <R extends Resource>(
  at: string,
  holds: (resource: R) => boolean,
  nl: string,
  en: string,
): ProfileRule => ({
  at,
  text: { nl, en },
  holds: holds as (resource: Resource) => boolean,
});

const everywhere: readonly ProfileRule[] = [
  rule(
    'implicitRules',
    (r) => r.implicitRules === undefined,
    'implicitRules mag niet.',
    'implicitRules is not allowed.',
  ),
  rule(
    'modifierExtension',
    (r) => r.modifierExtension === undefined,
    'modifierExtension mag niet.',
    'modifierExtension is not allowed.',
  ),
];

const organization: readonly ProfileRule[] = [
  rule<OrganizationView>(
    'identifier',
    ({ identifier, partOf }) => hasNumber(identifier) || partOf !== undefined,
    'Geef een URA of KvK-nummer, of verwijs met partOf naar de organisatie waar deze bij hoort.',
    'Give a URA or KvK number, or refer with partOf to the organisation this one belongs to.',
  ),
  rule<OrganizationView>(
    'identifier',
    ({ identifier }) => numbersFit(identifier),
    'Een URA en een KvK-nummer hebben acht cijfers.',
    'A URA and a KvK number have eight digits.',
  ),
  rule<OrganizationView>('name', ({ name }) => isText(name), 'Geef een naam.', 'Give a name.'),
  rule<OrganizationView>(
    'type',
    ({ type = [] }) => type.every((one) => codedIn(one, [codeSystem.organizationType, codeSystem.sbi])),
    'Elk type heeft een code uit RoleCodeNL of SBI.',
    'Every type has a code of RoleCodeNL or SBI.',
  ),
];

const endpoint: readonly ProfileRule[] = [
  rule<EndpointView>(
    'managingOrganization',
    ({ managingOrganization }) => refers(managingOrganization),
    'Zeg met managingOrganization van wie dit adres is.',
    'Say with managingOrganization whose address this is.',
  ),
  rule<EndpointView>(
    'connectionType',
    ({ connectionType }) =>
      connectionType?.code !== undefined &&
      [codeSystem.connection, codeSystem.authorizationServer].some((system) => system === connectionType.system),
    'Geef een connectionType uit de lijst van FHIR of van het stelsel.',
    'Give a connectionType of the list of FHIR or of the national list.',
  ),
  rule<EndpointView>(
    'payloadType',
    ({ payloadType = [] }) => payloadType.length > 0 && payloadType.every((one) => codedIn(one, payloadSystems)),
    'Elk payloadType heeft een code uit een van de twee nationale lijsten.',
    'Every payloadType has a code of one of the two national lists.',
  ),
  rule<EndpointView>(
    'payloadMimeType',
    ({ connectionType, payloadMimeType }) =>
      connectionType?.code !== fhirConnection || fhirVersionsOf(payloadMimeType).size > 0,
    'Geef een payloadMimeType met fhirVersion, zoals application/fhir+json; fhirVersion=4.0.',
    'Give a payloadMimeType with fhirVersion, such as application/fhir+json; fhirVersion=4.0.',
  ),
  rule<EndpointView>(
    'period',
    ({ period }) => period === undefined || periodIsOrdered(period),
    'Het einde van de periode ligt voor het begin.',
    'The period ends before it starts.',
  ),
  rule<EndpointView>(
    'address',
    ({ address }) => isAddress(address),
    'Geef een volledig https-adres zonder vraagteken, hekje of wachtwoord.',
    'Give a full https address without question mark, hash or password.',
  ),
];

const affiliation: readonly ProfileRule[] = [
  rule<AffiliationView>(
    'organization',
    ({ organization }) => refers(organization),
    'Zeg met organization welke zorgaanbieder machtigt.',
    'Say with organization which care provider gives the mandate.',
  ),
  rule<AffiliationView>(
    'participatingOrganization',
    ({ participatingOrganization }) => refers(participatingOrganization),
    'Zeg met participatingOrganization wie gemachtigd is.',
    'Say with participatingOrganization who gets the mandate.',
  ),
  rule<AffiliationView>(
    'code',
    ({ code = [] }) =>
      code.length > 0 &&
      code.every(({ coding = [] }) => coding.some((one) => one.system === codeSystem.mandate && isMandate(one.code))),
    'Gebruik code lrza-careprovider-admin of lrza-endpoint-admin.',
    'Use code lrza-careprovider-admin or lrza-endpoint-admin.',
  ),
];

const place = (name: string, nl: string, en: string): readonly ProfileRule[] => [
  rule(name, (resource) => refers(resource[name] as Referred | undefined), nl, en),
];

export const profileRules: Readonly<Record<DirectoryType, readonly ProfileRule[]>> = {
  Organization: [...everywhere, ...organization],
  Endpoint: [...everywhere, ...endpoint],
  OrganizationAffiliation: [...everywhere, ...affiliation],
  Location: [
    ...everywhere,
    ...place(
      'managingOrganization',
      'Zeg met managingOrganization van wie deze locatie is.',
      'Say with managingOrganization whose location this is.',
    ),
  ],
  HealthcareService: [
    ...everywhere,
    ...place(
      'providedBy',
      'Zeg met providedBy wie deze dienst levert.',
      'Say with providedBy who offers this service.',
    ),
  ],
};

const payloadSystems = [
  codeSystem.corePayload,
  codeSystem.dataCategory,
  codeSystem.dataCategoryOld,
  codeSystem.exchangeCapability,
];

function codedIn({ coding = [] }: Coded, systems: readonly string[]): boolean {
  return coding.some(({ system, code }) => isText(code) && system !== undefined && systems.includes(system));
}

function hasNumber(identifiers: readonly Identified[] | undefined): boolean {
  return [namingSystem.ura, namingSystem.kvk].some((system) => isText(identifierOf(identifiers, system)));
}

function numbersFit(identifiers: readonly Identified[] = []): boolean {
  return identifiers.every(({ system, value = '' }) => {
    if (system === namingSystem.ura) {
      return value.length === 8 && parseUra(value).ok;
    }
    return system !== namingSystem.kvk || parseKvk(value).ok;
  });
}

function refers(reference: Referred | undefined): boolean {
  const { system, value } = reference?.identifier ?? {};
  return localReference(reference) !== undefined || isAbsolute(reference) || (isText(system) && isText(value));
}

/** Whether it leads anywhere is found when its owner is looked for. */
function isAbsolute(reference: Referred | undefined): boolean {
  return /^(urn:uuid:|https?:\/\/)/.test(reference?.reference ?? '');
}

function isMandate(code: string | undefined): boolean {
  return Object.values(mandateCodes).some((known) => known === code);
}

/** Plain http is for this machine only: development and tests. */
function isAddress(address: string | undefined): boolean {
  const url = URL.parse(address ?? '');
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    return false;
  }
  return url.protocol === 'https:' || (url.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname));
}

function isText(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}
