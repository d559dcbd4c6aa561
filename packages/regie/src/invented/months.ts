/** The months of the invented history: 36, the last one is the month before now. */

export interface Month {
  /** `2026-10`. */
  readonly code: string;
  readonly from: string;
  /** First day of the next month. */
  readonly to: string;
  /** 0 for the oldest. */
  readonly index: number;
}

export function monthsBefore(nowMs: number, count = 36): readonly Month[] {
  const now = new Date(nowMs);
  return Array.from({ length: count }, (_, index) => {
    const first = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + index, 1);
    const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + index + 1, 1);
    const from = new Date(first).toISOString().slice(0, 10);
    return { code: from.slice(0, 7), from, to: new Date(next).toISOString().slice(0, 10), index };
  });
}

/** A day counted from now: negative lies in the past. */
export function dayFromNow(nowMs: number, days: number): string {
  return new Date(nowMs + days * 86_400_000).toISOString().slice(0, 10);
}
