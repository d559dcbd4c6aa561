import type { Fault, FaultKind } from '@stelsel/kernel';

const statusOfKind: Readonly<Record<FaultKind, number>> = {
  incorrect: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  unsupported: 422,
  busy: 429,
  unavailable: 503,
  interrupted: 504,
  fault: 500,
};

/** Faults of the wire itself, for which HTTP has a word of its own. */
const statusOfCode: Readonly<Record<string, number>> = {
  'HTTP-BODY-TOO-LARGE': 413,
  'HTTP-MEDIA-TYPE': 415,
  'HTTP-ENCODING': 415,
  'HTTP-OVERLOADED': 503,
  'HTTP-METHOD': 405,
  'HTTP-LATE': 408,
  'HTTP-ADDRESS-LONG': 414,
  'HTTP-HEADERS': 431,
};

/** The HTTP status of a fault. */
export function faultToStatus(fault: Fault): number {
  return statusOfCode[fault.code] ?? statusOfKind[fault.kind];
}
