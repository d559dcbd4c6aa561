/** Code systems of the national address book; both national guides, because both are in use (generic functions 6.3, 12). */
import { namingSystem } from '@stelsel/kernel';

const vws = 'http://minvws.github.io/generiekefuncties-docs/CodeSystem';
const nuts = 'http://nuts-foundation.github.io/nl-generic-functions-ig/CodeSystem';

export const codeSystem = {
  organizationType: namingSystem.organizationType,
  sbi: 'https://www.cbs.nl/standaard-bedrijfsindeling',
  connection: 'http://terminology.hl7.org/CodeSystem/endpoint-connection-type',
  authorizationServer: `${vws}/nl-gf-authorization-server-cs`,
  corePayload: 'http://terminology.hl7.org/CodeSystem/endpoint-payload-type',
  dataCategory: namingSystem.dataCategory,
  dataCategoryOld: 'http://minvws.nl/CodeSystem/nl-gf-data-categories-cs',
  exchangeCapability: `${nuts}/nl-gf-data-exchange-capabilities`,
  mandate: `${vws}/nl-gf-authorization-type-cs`,
} as const;

/** `lrza-careprovider-admin` may write everything of a provider, `lrza-endpoint-admin` its endpoints. */
export const mandateCodes = { everything: 'lrza-careprovider-admin', endpoints: 'lrza-endpoint-admin' } as const;
export type MandateCode = (typeof mandateCodes)[keyof typeof mandateCodes];

/** How an endpoint says that it is the token endpoint: the one guide by payload, the other by connection. */
export const tokenEndpointCode = { payload: 'Nuts-OAuth', connection: 'oauth-nuts' } as const;

/** How an endpoint says that the notification of a notified pull may be left there (Twiin TA Notified Pull). */
export const noticePayload = 'Twiin-TA-notification';

export const fhirConnection = 'hl7-fhir-rest';

/** The payload code of one version of an exchange in our own dialect; `bgz-2020`. */
export function exchangePayload(exchange: { readonly id: string; readonly version: string }): string {
  return `${exchange.id}-${exchange.version}`;
}

/** Every code under which an endpoint may advertise one version of an exchange. */
export function exchangePayloads(exchange: { readonly id: string; readonly version: string }): readonly string[] {
  const { id, version } = exchange;
  return [exchangePayload(exchange), `http://nictiz.nl/fhir/CapabilityStatement/${id}${version}-servercapabilities`];
}
