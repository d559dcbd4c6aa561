import { performance } from 'node:perf_hooks';

export interface Measurement {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
}

/**
 * Runs `work` over and over with `inFlight` at once for `durationMs`, after a warm-up of a tenth of that, and gives the
 * rate and the latencies in milliseconds.
 */
export async function measure(
  work: (n: number) => Promise<unknown>,
  options: { readonly durationMs: number; readonly inFlight: number },
): Promise<Measurement> {
  await load(work, options.durationMs / 10, options.inFlight, 0);
  const { latencies, elapsedMs } = await load(work, options.durationMs, options.inFlight, 1_000_000);
  latencies.sort((a, b) => a - b);
  const quantile = (q: number): number => round(latencies[Math.min(latencies.length - 1, Math.floor(q * latencies.length))] ?? 0);
  return {
    perSecond: round((latencies.length / elapsedMs) * 1000),
    p50: quantile(0.5),
    p95: quantile(0.95),
    p99: quantile(0.99),
    count: latencies.length,
  };
}

async function load(
  work: (n: number) => Promise<unknown>,
  durationMs: number,
  inFlight: number,
  from: number,
): Promise<{ latencies: number[]; elapsedMs: number }> {
  const latencies: number[] = [];
  const started = performance.now();
  let next = from;
  const worker = async (): Promise<void> => {
    while (performance.now() - started < durationMs) {
      const at = performance.now();
      await work(next++);
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { latencies, elapsedMs: performance.now() - started };
}

export function round(value: number): number {
  return Number(value.toPrecision(4));
}
