/** The endpoints of an organisation as directory resources: one per FHIR base, one for tokens. */
import { namingSystem, type Ura } from '@stelsel/kernel';
import { codeSystem, exchangePayload, fhirConnection, noticePayload, tokenEndpointCode } from '../code-systems.ts';
import type { EndpointView, Period } from '../mcsd.ts';

export interface FhirOffer {
  readonly base: string;
  readonly fhir: 'R4' | 'STU3';
  /** `codes`: how national guides name the same version. */
  readonly exchanges: readonly { readonly id: string; readonly version: string; readonly codes?: readonly string[] }[];
  /** Notices of Tasks that wait elsewhere may be left here. */
  readonly takesNotices?: boolean;
  /** Where a bare signal of such a Task may be left, by the payload code that the national guide of an exchange has for it. */
  readonly signals?: readonly { readonly code: string; readonly address: string }[];
  /** From when until when; without it, always. */
  readonly period?: Period;
}

export interface EndpointOffer {
  readonly ura: Ura;
  readonly tokenEndpoint: string;
  /** From when until when tokens are given there; without it, always. */
  readonly tokenPeriod?: Period;
  readonly fhir: readonly FhirOffer[];
}

const fhirVersion = { R4: '4.0', STU3: '3.0' } as const;

export function endpointsOf({ ura, tokenEndpoint, tokenPeriod, fhir }: EndpointOffer): readonly EndpointView[] {
  const token = endpoint(ura, tokenEndpoint, {
    connectionType: { system: codeSystem.authorizationServer, code: tokenEndpointCode.connection },
    payloadType: [payload(tokenEndpointCode.payload)],
    ...(tokenPeriod === undefined ? {} : { period: tokenPeriod }),
  });
  return [...fhir.flatMap((offer) => placesOf(ura, offer)), token];
}

/** A base, and beside it an address for each kind of signal: what comes there is no FHIR interaction. */
function placesOf(ura: Ura, offer: FhirOffer): readonly EndpointView[] {
  const { base, fhir: version, exchanges, takesNotices, signals = [], period } = offer;
  const common = {
    connectionType: { system: codeSystem.connection, code: fhirConnection },
    payloadMimeType: [`application/fhir+json; fhirVersion=${fhirVersion[version]}`],
    ...(period === undefined ? {} : { period }),
  };
  const codes = [
    ...exchanges.flatMap((exchange) => [exchangePayload(exchange), ...(exchange.codes ?? [])]),
    ...(takesNotices === true ? [noticePayload] : []),
  ];
  return [
    endpoint(ura, base, { ...common, payloadType: codes.map(payload) }),
    ...signals.map(({ code, address }) => endpoint(ura, address, { ...common, payloadType: [payload(code)] })),
  ];
}

/** The identifier is what finds the resource again: address and organisation together. */
function endpoint(ura: Ura, address: string, more: Partial<EndpointView>): EndpointView {
  const owner = { system: namingSystem.ura, value: ura };
  return {
    resourceType: 'Endpoint',
    identifier: [{ system: 'urn:ietf:rfc:3986', value: `${address}#${ura}` }],
    status: 'active',
    managingOrganization: { identifier: owner },
    address,
    ...more,
  };
}

function payload(code: string) {
  return { coding: [{ system: codeSystem.exchangeCapability, code }] };
}
