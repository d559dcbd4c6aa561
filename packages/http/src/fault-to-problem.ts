import type { Fault } from '@stelsel/kernel';

/** A fault as problem details (RFC 9457): Dutch in `title`, English in `detail`. */
export function faultToProblem(fault: Fault, status: number): Record<string, unknown> {
  return {
    type: `urn:stelsel:fault:${fault.code}`,
    title: fault.text.nl,
    status,
    detail: fault.text.en,
    code: fault.code,
    ...(fault.at === undefined ? {} : { at: fault.at }),
  };
}
