import { authorizationServerOf } from '@stelsel/authentication';
import type { Exchange } from '@stelsel/exchanges';
import { type Resource, readJson } from '@stelsel/fhir';
import { err, ok, type Result, type Ura } from '@stelsel/kernel';
import { reasonOfRefusal } from './asking/reply-reason.ts';
import { checkQuestion } from './check-question.ts';
import { fault } from './faults.ts';
import { networkLimits } from './limits.ts';
import type { BoundToken, NetworkDeps, SourceEndpoint } from './ports.ts';
import type { Question } from './question.ts';
import { newTraceId, traceparent } from './trace-context.ts';

/** Images of one study, asked at the place that the answer of its source named. */
export interface ImageRequest extends Omit<Question, 'sources'> {
  readonly source: Ura;
  /** DICOMweb address of the study's Endpoint, as the source told it. */
  readonly address: string;
  /** Below that address: `studies/{uid}/metadata`, `studies/{uid}/series/{uid}/instances/{uid}/rendered`. */
  readonly path: string;
  /** Media types that are wanted, as in Accept. */
  readonly accept: string;
  /** Grey values to show, after rescaling, of what is asked as `rendered` (PS3.18, 8.3.5). */
  readonly window?: { readonly center: number; readonly width: number };
}

export interface RetrievedImages {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Fetches what an answer pointed to. */
export interface ImageSource {
  /**
   * One DICOMweb request to one source, with a token of its own for this person and purpose. The address must be of the
   * machine where the directory says that this source answers: a place that only an answer names gets no token. Faults:
   * NET-IMAGE-PLACE, NET-IMAGE-REFUSED, those of the question and of the wire.
   */
  retrieve(request: ImageRequest): Promise<Result<RetrievedImages>>;
}

export function imageSource(deps: NetworkDeps): ImageSource {
  return { retrieve: (request) => retrieve(deps, request) };
}

const below =
  /^studies\/[0-9.]+(?:\/(?:series|instances)\/[0-9.]+)*(?:\/(?:metadata|rendered|thumbnail|frames\/[0-9,]+(?:\/rendered)?))?$/;

async function retrieve(deps: NetworkDeps, request: ImageRequest): Promise<Result<RetrievedImages>> {
  const exchange = await checkQuestion(deps, request);
  if (!exchange.ok) {
    return exchange;
  }
  const endpoint = await endpointOf(deps, exchange.value, request.source);
  if (!endpoint.ok) {
    return endpoint;
  }
  const place = URL.parse(`${request.address.replace(/\/+$/, '')}/${request.path}`);
  const known = URL.parse(endpoint.value.fhirBase);
  if (place === null || known === null || place.origin !== known.origin || !below.test(request.path)) {
    return err(fault('NET-IMAGE-PLACE'));
  }
  if (request.window !== undefined) {
    const { center, width } = request.window;
    place.search = new URLSearchParams({ window: `${center},${width},linear` }).toString();
  }
  const token = await tokenFor(deps, exchange.value, endpoint.value, request);
  return token.ok ? fetchFrom(deps, token.value, place.href, request.accept) : token;
}

async function endpointOf(deps: NetworkDeps, { id, versions }: Exchange, ura: Ura): Promise<Result<SourceEndpoint>> {
  let found: Result<SourceEndpoint> = err(fault('NET-UNKNOWN-EXCHANGE', { exchange: id, known: '' }));
  for (const { id: version, fhir } of versions) {
    found = await deps.findEndpoint({ ura, exchange: { id, version, fhir } });
    if (found.ok) {
      return found;
    }
  }
  return found;
}

function tokenFor(
  deps: NetworkDeps,
  { id }: Exchange,
  { tokenEndpoint }: SourceEndpoint,
  { purpose, reason, attestation, subject }: ImageRequest,
): Promise<Result<BoundToken>> {
  return deps.requestToken({
    tokenEndpoint,
    audience: authorizationServerOf(tokenEndpoint),
    scope: id,
    purpose,
    patient: subject,
    ...(reason === undefined ? {} : { reason }),
    ...(attestation === undefined ? {} : { attestation }),
  });
}

async function fetchFrom(
  deps: NetworkDeps,
  token: BoundToken,
  url: string,
  accept: string,
): Promise<Result<RetrievedImages>> {
  const proof = await token.authorize({ method: 'GET', url });
  if (!proof.ok) {
    return proof;
  }
  const limits = { ...networkLimits, ...deps.limits };
  const answer = await deps.fetch({
    method: 'GET',
    url,
    headers: { ...proof.value, accept, traceparent: traceparent(newTraceId(deps.randomness), deps.randomness) },
    bytes: true,
    maxBytes: limits.imageBytes,
    timeoutMs: limits.deliveryMs,
  });
  if (!answer.ok) {
    return answer;
  }
  const { status, headers, body } = answer.value;
  if (status === 200) {
    return ok({ type: headers['content-type'] ?? 'application/octet-stream', bytes: Buffer.from(body, 'latin1') });
  }
  const outcome = readJson(Buffer.from(body, 'latin1').toString('utf8'));
  const reason = reasonOfRefusal(status, outcome.ok ? (outcome.value as unknown as Resource) : undefined);
  return err(fault(status === 404 ? 'NET-IMAGE-NONE' : 'NET-IMAGE-REFUSED', { status, reason }));
}
