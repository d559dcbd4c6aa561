/** A run as evidence: what was tested, of what, against which definition, and every result; to be signed by who tested. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '@stelsel/kernel';
import type { Outcome } from '../verdict.ts';
import { type CertificationReport, countsOf, notice } from './certification-report.ts';

/** `typ` of the signed form. */
export const evidenceType = 'stelsel-test-evidence+jwt';

/**
 * Without what was said: that stays with the tester, and its digest binds it. Self-run, so evidence tier N1 at most;
 * who witnesses a run says so in a record of its own.
 */
export function evidenceOf(report: CertificationReport, iatSeconds: number): Readonly<Record<string, unknown>> {
  const { exchange, definition, role, endpoint, product, guarded, startedAt, endedAt, times, results } = report;
  return {
    iat: iatSeconds,
    exchange: { id: exchange.id, version: exchange.version, fhir: exchange.fhir },
    definition,
    role,
    endpoint,
    ...(product && { product }),
    guarded,
    startedAt,
    endedAt,
    times,
    counts: countsOf(report),
    results: results.map(({ id, outcome, ms }) => ({ id, outcome, ms })),
    report: `sha256:${createHash('sha256').update(canonicalJson(report)).digest('hex')}`,
    notice: notice.nl,
  };
}

export interface EvidenceSummary {
  readonly product: string;
  readonly exchange: string;
  readonly role: string;
  readonly endedAt: string;
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** What verified claims say, for people; whatever is missing is a dash. */
export function readEvidence(claims: Readonly<Record<string, unknown>>): EvidenceSummary {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '-');
  const { product, exchange, endpoint, counts } = claims as {
    readonly product?: { readonly name?: unknown; readonly version?: unknown };
    readonly exchange?: { readonly id?: unknown; readonly version?: unknown };
    readonly endpoint?: unknown;
    readonly counts?: Partial<Record<Outcome, unknown>>;
  };
  const count = (outcome: Outcome): number => Number(counts?.[outcome] ?? 0);
  return {
    product: product === undefined ? text(endpoint) : [product.name, product.version].filter(Boolean).join(' '),
    exchange: `${text(exchange?.id)} ${text(exchange?.version)}`,
    role: text(claims.role),
    endedAt: text(claims.endedAt),
    counts: { passed: count('passed'), warning: count('warning'), failed: count('failed'), skipped: count('skipped') },
  };
}
