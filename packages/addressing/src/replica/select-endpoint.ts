/** Which of several endpoints serves one version of an exchange now: status, period, payload in either list, FHIR version. */
import {
  codeSystem,
  exchangePayload,
  exchangePayloads,
  fhirConnection,
  noticePayload,
  tokenEndpointCode,
} from '../code-systems.ts';
import { type EndpointView, hasCode } from '../mcsd.ts';
import { fhirVersionsOf } from '../mime-type.ts';
import { periodHolds } from '../periods.ts';

export interface WantedExchange {
  readonly id: string;
  readonly version: string;
  readonly fhir: 'R4' | 'STU3';
  /** Data categories of the exchange: an endpoint may advertise those instead of the exchange. */
  readonly categories?: readonly string[];
  /** Payload codes that national guides have for the same version. */
  readonly codes?: readonly string[];
  /** Where a notice of it may be left, rather than where it is answered; a text is the payload code of another kind of notice. */
  readonly notices?: boolean | string;
  /** Of places that take notices only one that names this exchange version by our own code. */
  readonly named?: boolean;
}

export function selectFhirEndpoint(
  endpoints: readonly EndpointView[],
  exchange: WantedExchange,
  atMs: number,
): EndpointView | undefined {
  return newest(endpoints.filter((endpoint) => isUsable(endpoint, atMs) && serves(endpoint, exchange)));
}

export function selectTokenEndpoint(endpoints: readonly EndpointView[], atMs: number): EndpointView | undefined {
  return newest(endpoints.filter((endpoint) => isUsable(endpoint, atMs) && issuesTokens(endpoint)));
}

function isUsable({ status, period, address }: EndpointView, atMs: number): boolean {
  return status === 'active' && periodHolds(period, atMs) && address !== undefined;
}

function serves({ connectionType, payloadType, payloadMimeType }: EndpointView, exchange: WantedExchange): boolean {
  return (
    connectionType?.code === fhirConnection &&
    fhirVersionsOf(payloadMimeType).has(exchange.fhir) &&
    (exchange.notices === undefined || exchange.notices === false
      ? answers(payloadType, exchange)
      : takes(payloadType, exchange, exchange.notices))
  );
}

function answers(payloadType: EndpointView['payloadType'], exchange: WantedExchange): boolean {
  const { categories = [], codes = [] } = exchange;
  const { exchangeCapability, dataCategory, dataCategoryOld } = codeSystem;
  return (
    hasCode(payloadType, exchangeCapability, [...exchangePayloads(exchange), ...codes]) ||
    hasCode(payloadType, dataCategory, categories) ||
    hasCode(payloadType, dataCategoryOld, categories)
  );
}

function takes(payloadType: EndpointView['payloadType'], exchange: WantedExchange, notices: true | string): boolean {
  const { exchangeCapability } = codeSystem;
  const named = exchange.named !== true || hasCode(payloadType, exchangeCapability, [exchangePayload(exchange)]);
  return named && hasCode(payloadType, exchangeCapability, [notices === true ? noticePayload : notices]);
}

function issuesTokens({ connectionType, payloadType }: EndpointView): boolean {
  const { authorizationServer, exchangeCapability } = codeSystem;
  return (
    (connectionType?.system === authorizationServer && connectionType.code === tokenEndpointCode.connection) ||
    hasCode(payloadType, exchangeCapability, [tokenEndpointCode.payload])
  );
}

/** During a cut-over one is valid; should there be more, the one that started last, then the last id: always the same. */
function newest(endpoints: readonly EndpointView[]): EndpointView | undefined {
  const startOf = ({ period }: EndpointView): string => period?.start ?? '';
  return endpoints
    .toSorted((a, b) => startOf(a).localeCompare(startOf(b)) || (a.id ?? '').localeCompare(b.id ?? ''))
    .at(-1);
}
