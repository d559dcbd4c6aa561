/** The endpoints of an organisation as directory resources: one per FHIR base, one for tokens. */
import { namingSystem, type Ura } from '@stelsel/kernel';
import { codeSystem, exchangePayload, fhirConnection, noticePayload, tokenEndpointCode } from '../code-systems.ts';
import type { EndpointView, Period } from '../mcsd.ts';

export interface FhirOffer {
  readonly base: string;
  readonly fhir: 'R4' | 'STU3';
  readonly exchanges: readonly { readonly id: string; readonly version: string }[];
  /** Notices of Tasks that wait elsewhere may be left here. */
  readonly takesNotices?: boolean;
  /** From when until when; without it, always. */
  readonly period?: Period;
}

export interface EndpointOffer {
  readonly ura: Ura;
  readonly tokenEndpoint: string;
  readonly fhir: readonly FhirOffer[];
}

const fhirVersion = { R4: '4.0', STU3: '3.0' } as const;

export function endpointsOf({ ura, tokenEndpoint, fhir }: EndpointOffer): readonly EndpointView[] {
  const token = endpoint(ura, tokenEndpoint, {
    connectionType: { system: codeSystem.authorizationServer, code: tokenEndpointCode.connection },
    payloadType: [payload(tokenEndpointCode.payload)],
  });
  const bases = fhir.map(({ base, fhir: version, exchanges, takesNotices, period }) =>
    endpoint(ura, base, {
      connectionType: { system: codeSystem.connection, code: fhirConnection },
      payloadType: [
        ...exchanges.map((exchange) => payload(exchangePayload(exchange))),
        ...(takesNotices === true ? [payload(noticePayload)] : []),
      ],
      payloadMimeType: [`application/fhir+json; fhirVersion=${fhirVersion[version]}`],
      ...(period === undefined ? {} : { period }),
    }),
  );
  return [...bases, token];
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
