import type { Randomness } from '@stelsel/kernel';

/** Makes a W3C trace id: 16 bytes, 32 hexadecimal digits. One question has one. */
export function newTraceId(randomness: Randomness): string {
  return Buffer.from(randomness.bytes(16)).toString('hex');
}

/** The `traceparent` header of one request within a question (W3C Trace Context, version 00, sampled). */
export function traceparent(traceId: string, randomness: Randomness): string {
  return `00-${traceId}-${Buffer.from(randomness.bytes(8)).toString('hex')}-01`;
}
