/** Everything one run found: what a person reads, what a program takes, and what evidence is made of. */
import type { SystemRole } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';
import type { TestResult } from '../certification-test.ts';
import type { Outcome } from '../verdict.ts';

export interface CertificationReport {
  readonly exchange: {
    readonly id: string;
    readonly name: Text;
    readonly version: string;
    readonly fhir: 'R4' | 'STU3';
  };
  /** `sha256:...` of the definition and the test records. */
  readonly definition: string;
  readonly role: SystemRole;
  readonly endpoint: string;
  readonly product?: { readonly name: string; readonly version?: string };
  /** Whether access was asked; on an open endpoint the access rules were not tried. */
  readonly guarded: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
  /** Of the answers of the product, in milliseconds: noted, never judged. */
  readonly times: Times;
  readonly results: readonly TestResult[];
}

export interface Times {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** What a result is, and what it is not. */
export const notice: Text = {
  nl: 'toetsresultaat, geen certificaat (Wegiz/EHDS)',
  en: 'test result, not a certificate (Wegiz/EHDS)',
};

export function countsOf({ results }: Pick<CertificationReport, 'results'>): Readonly<Record<Outcome, number>> {
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), warning: count('warning'), failed: count('failed'), skipped: count('skipped') };
}
