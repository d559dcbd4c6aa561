import type { Fault } from '@stelsel/kernel';
import { AuthorizationResponseError, ResponseBodyError } from 'openid-client';
import { fault } from '../faults.ts';
import { NetworkFault } from './guarded-fetch.ts';

/** The provider's words for "not now". */
const away = ['temporarily_unavailable', 'server_error'];

/** Three different answers: the person was not let in, the code is over, or the provider is away; and what is wrong else. */
export function faultOfSignIn(error: unknown): Fault {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof NetworkFault) {
      return cause.fault.kind === 'forbidden'
        ? fault('AUT-PROVIDER', { what: cause.fault.code })
        : fault('AUT-PROVIDER-AWAY');
    }
    if (cause instanceof AuthorizationResponseError) {
      return faultOfWord(cause.error);
    }
    if (cause instanceof ResponseBodyError) {
      return cause.error === 'invalid_grant' ? fault('AUT-SIGN-IN-EXPIRED') : faultOfWord(cause.error);
    }
    if (isTimeout(cause)) {
      return fault('AUT-PROVIDER-AWAY');
    }
    const status = statusOf(cause);
    if (status !== undefined && status >= 500) {
      return fault('AUT-PROVIDER-AWAY');
    }
  }
  return fault('AUT-SIGN-IN-TOKEN', { what: whatOf(error) });
}

/** `error` is a word of the provider and is shown only when it has the shape of one. */
function faultOfWord(error: string): Fault {
  if (error === 'access_denied') {
    return fault('AUT-SIGN-IN-DENIED');
  }
  return away.includes(error)
    ? fault('AUT-PROVIDER-AWAY')
    : fault('AUT-SIGN-IN-REFUSED', { error: /^[a-z_]{1,40}$/.test(error) ? error : '-' });
}

function isTimeout({ name, code }: Error & { readonly code?: unknown }): boolean {
  return name === 'TimeoutError' || code === 'OAUTH_TIMEOUT';
}

function statusOf({ cause }: Error): number | undefined {
  return cause instanceof Response ? cause.status : undefined;
}

/** The name of the claim or check, never its value. */
function whatOf(error: unknown): string {
  for (let cause: unknown = error; typeof cause === 'object' && cause !== null; cause = (cause as Error).cause) {
    const { claim } = cause as { readonly claim?: unknown };
    if (typeof claim === 'string') {
      return claim;
    }
  }
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'token';
}
