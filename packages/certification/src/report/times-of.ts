import type { Times } from './certification-report.ts';

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { requests: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
