import type { Fault, FaultKind } from '@stelsel/kernel';
import { safeFault } from './safe-fault.ts';

/** FHIR's answer to a failure; the same in R4 and STU3. */
export interface OperationOutcome {
  readonly resourceType: 'OperationOutcome';
  readonly issue: readonly OperationOutcomeIssue[];
}

export interface OperationOutcomeIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly code: string;
  readonly details: {
    readonly coding: readonly { readonly system: string; readonly code: string }[];
    readonly text: string;
  };
  readonly diagnostics: string;
  readonly expression?: readonly string[];
}

/** System of our fault codes. */
export const faultCodeSystem = 'urn:stelsel:fault';

const issueTypeOfKind: Readonly<Record<FaultKind, string>> = {
  incorrect: 'invalid',
  forbidden: 'forbidden',
  'not-found': 'not-found',
  conflict: 'conflict',
  unsupported: 'not-supported',
  busy: 'throttled',
  unavailable: 'transient',
  interrupted: 'timeout',
  fault: 'exception',
};

/** A fault as an OperationOutcome: Dutch text in `details`, English with the code in `diagnostics`, place in `expression`. */
export function faultToOutcome(found: Fault): OperationOutcome {
  const fault = safeFault(found);
  return {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: fault.kind === 'fault' ? 'fatal' : 'error',
        code: issueTypeOfKind[fault.kind],
        details: { coding: [{ system: faultCodeSystem, code: fault.code }], text: fault.text.nl },
        diagnostics: `${fault.code}: ${fault.text.en}`,
        ...(fault.at === undefined ? {} : { expression: [fault.at] }),
      },
    ],
  };
}
