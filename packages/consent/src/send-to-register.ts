import type { Authorize, Fetcher, FetchResponse } from '@stelsel/http';
import { err, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';

export interface RegisterClientDeps {
  readonly fetch: Fetcher;
  /** Base of the consent register, without a slash at the end. */
  readonly baseUrl: string;
  readonly authorize: Authorize;
}

export interface RegisterRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
  readonly timeoutMs?: number;
}

/** Sends one request; whatever is not a 2xx answer is a fault that says which kind of no it is. */
export async function sendToRegister(
  { fetch, baseUrl, authorize }: RegisterClientDeps,
  { method, path, type, body, timeoutMs }: RegisterRequest,
): Promise<Result<FetchResponse>> {
  const url = `${baseUrl}${path}`;
  const authorization = await authorize({ method, url });
  if (!authorization.ok) {
    return authorization;
  }
  const answer = await fetch({
    method,
    url,
    headers: { ...authorization.value, ...(type === undefined ? {} : { 'content-type': type }) },
    ...(body === undefined ? {} : { body }),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  if (!answer.ok) {
    return err(fault(answer.fault.code === 'HTTP-TIMEOUT' ? 'CNS-TIMEOUT' : 'CNS-UNREACHABLE'));
  }
  const { status } = answer.value;
  if (status >= 200 && status < 300) {
    return answer;
  }
  const refused = status >= 400 && status < 500 && status !== 429;
  return err(refused ? fault('CNS-REFUSED', { status }) : fault('CNS-REGISTER-STATUS', { status }));
}
