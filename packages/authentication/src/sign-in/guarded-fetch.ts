import type { Fetcher } from '@stelsel/http';
import type { Fault } from '@stelsel/kernel';
import type { CustomFetch } from 'openid-client';
import { authenticationLimits as limits } from '../limits.ts';

/** A fault of the network on its way through a library that only knows exceptions. */
export class NetworkFault extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** The guarded fetcher in the form that openid-client and the provider of test accounts want. */
export function guardedFetch(fetcher: Fetcher): CustomFetch {
  return async (url, { method, headers, body }) => {
    const answer = await fetcher({
      method,
      url,
      headers,
      ...(body === undefined || body === null ? {} : { body: bodyText(body) }),
      timeoutMs: limits.providerTimeoutMs,
      maxBytes: limits.providerBytes,
    });
    if (!answer.ok) {
      throw new NetworkFault(answer.fault);
    }
    const { status, headers: given, body: text } = answer.value;
    return new Response(status === 204 || status === 304 ? null : text, { status, headers: given });
  };
}

function bodyText(body: unknown): string | Uint8Array {
  return body instanceof Uint8Array ? body : String(body);
}
