/** Asks the identification service. What cannot be confirmed is never taken for right: every failure is a fault. */
import type { Authorize, Fetcher, FetchRequest, FetchResponse } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { identificationLimits } from './limits.ts';
import type { BsnAnswer, BsnQuestion } from './person-check.ts';
import type {
  OrganizationNumber,
  ProfessionalNumber,
  RegisteredOrganization,
  RegisteredProfessional,
} from './ports.ts';
import { readBsnAnswer, writeBsnQuestion } from './xml/bsn-messages.ts';
import { soapType } from './xml/soap.ts';

export interface IdentificationClient {
  /** Whether a BSN belongs to a person; an outcome, or a fault when it could not be asked. */
  checkBsn(question: BsnQuestion): Promise<Result<BsnAnswer>>;
  /** `undefined` when the number is not in the register. */
  findProfessional(number: ProfessionalNumber): Promise<Result<RegisteredProfessional | undefined>>;
  findOrganization(number: OrganizationNumber): Promise<Result<RegisteredOrganization | undefined>>;
}

export function identificationClient(deps: {
  readonly fetch: Fetcher;
  /** Where the service is mounted, without trailing slash. */
  readonly baseUrl: string;
  readonly authorize: Authorize;
}): IdentificationClient {
  async function send(
    request: Pick<FetchRequest, 'method' | 'body' | 'headers'>,
    path: string,
  ): Promise<Result<FetchResponse>> {
    const url = `${deps.baseUrl}${path}`;
    const headers = await deps.authorize({ method: request.method, url });
    if (!headers.ok) {
      return headers;
    }
    const answer = await deps.fetch({
      ...request,
      url,
      headers: { ...request.headers, ...headers.value },
      timeoutMs: identificationLimits.answerMs,
      maxBytes: identificationLimits.messageBytes,
    });
    if (!answer.ok) {
      return err(fault('IDN-UNAVAILABLE', { what: answer.fault.code }));
    }
    const { status } = answer.value;
    if (status >= 500 || status === 429) {
      return err(fault('IDN-UNAVAILABLE', { what: `HTTP ${status}` }));
    }
    return answer;
  }

  async function lookUp<R>(path: string, number: object): Promise<Result<R | undefined>> {
    const query = new URLSearchParams({ ...number }).toString();
    const answer = await send({ method: 'GET', headers: { accept: 'application/json' } }, `${path}?${query}`);
    if (!answer.ok) {
      return answer;
    }
    const { status, body } = answer.value;
    if (status === 404) {
      // Only the service itself can say that a number is not in the register; any other 404 is a wrong address.
      return body.includes('IDN-NOT-FOUND') ? ok(undefined) : err(fault('IDN-UNAVAILABLE', { what: 'HTTP 404' }));
    }
    return status === 200 ? parse<R>(body) : err(fault('IDN-REFUSED', { status }));
  }

  return {
    checkBsn: async (question) => {
      const headers = { 'content-type': soapType, accept: soapType };
      const answer = await send({ method: 'POST', headers, body: writeBsnQuestion(question) }, '/bsn');
      if (!answer.ok) {
        return answer;
      }
      if (answer.value.status !== 200) {
        return err(fault('IDN-REFUSED', { status: answer.value.status }));
      }
      const read = readBsnAnswer(answer.value.body);
      return read.ok ? read : err(fault('IDN-UNAVAILABLE', { what: read.fault.code }));
    },
    findProfessional: (number) => lookUp('/professionals', number),
    findOrganization: (number) => lookUp('/organizations', number),
  };
}

function parse<R>(body: string): Result<R> {
  try {
    return ok(JSON.parse(body) as R);
  } catch {
    return err(fault('IDN-UNAVAILABLE', { what: 'JSON' }));
  }
}
