import type { Fault } from '@stelsel/kernel';
import { httpFaults } from './faults.ts';

/**
 * The fault for something thrown inside a server. Errors that carry a fault (a database that stopped) answer with it;
 * unreadable requests are the sender's; everything else is ours and says no more than the number of the request.
 */
export function faultOfError(error: unknown, requestId: string, maxBytes: number): Fault {
  const { fault, code, statusCode } = (error ?? {}) as { fault?: Fault; code?: string; statusCode?: number };
  if (fault?.kind !== undefined && fault.text !== undefined) {
    return fault;
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return httpFaults('HTTP-BODY-TOO-LARGE', { maxBytes });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return httpFaults('HTTP-MEDIA-TYPE');
  }
  if (code === 'FST_CP_ERR_INVALID_CONTENT_ENCODING') {
    return httpFaults('HTTP-ENCODING');
  }
  if (code === 'FST_CP_ERR_INVALID_CONTENT') {
    return httpFaults('HTTP-UNPACK');
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return httpFaults('HTTP-BODY');
  }
  return httpFaults('HTTP-INTERNAL', { request: requestId });
}
