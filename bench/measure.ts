import { performance } from 'node:perf_hooks';
import { addCpu, type CpuTimes, cpuPerCall, noCpu } from './cpu-times.ts';

export interface Measurement {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly count: number;
  readonly cpuMsClient?: number;
  readonly cpuMsServer?: number;
  readonly cpuMsDatabase?: number;
}

/** How to read the processor time of everybody who takes part, when that is known. */
export type ReadCpu = () => Promise<CpuTimes | undefined>;

const notRead: ReadCpu = async () => undefined;

/**
 * Runs `work` over and over with `inFlight` at once for `durationMs`, after a warm-up of a tenth of that, and gives the
 * rate and the latencies in milliseconds.
 */
export async function measure(
  work: (n: number) => Promise<unknown>,
  options: { readonly durationMs: number; readonly inFlight: number; readonly readCpu?: ReadCpu | undefined },
): Promise<Measurement> {
  const { readCpu = notRead } = options;
  await load(work, options.durationMs / 10, options.inFlight, 0);
  const before = await readCpu();
  const { latencies, elapsedMs } = await load(work, options.durationMs, options.inFlight, 1_000_000);
  return { ...summary(latencies, elapsedMs), ...cpuPerCall(before, await readCpu(), latencies.length) };
}

/** Runs `work` once for every item, `inFlight` at once; the first tenth warms up and does not count. */
export async function measureEach<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  inFlight: number,
  readCpu: ReadCpu = notRead,
): Promise<Measurement> {
  const warmUp = Math.ceil(items.length / 10);
  await each(items.slice(0, warmUp), work, inFlight);
  const before = await readCpu();
  const started = performance.now();
  const latencies = await each(items.slice(warmUp), work, inFlight);
  const measured = summary(latencies, performance.now() - started);
  return { ...measured, ...cpuPerCall(before, await readCpu(), latencies.length) };
}

/** One of several things that are measured against each other. */
export interface Side<T> {
  readonly items: readonly T[];
  readonly work: (item: T) => Promise<unknown>;
}

/**
 * Measures both in turns of `turn` items, one at a time, and changes who goes first: whatever else the machine does then
 * disturbs both alike. As many of each are measured; the first tenth warms up and does not count.
 */
export async function measureInTurns<T>(
  sides: readonly [Side<T>, Side<T>],
  turn: number,
  readCpu: ReadCpu = notRead,
): Promise<readonly [Measurement, Measurement]> {
  const totals = sides.map((side) => ({ ...side, latencies: [] as number[], cpu: noCpu as CpuTimes | undefined }));
  const calls = Math.min(...sides.map(({ items }) => items.length));
  for (let from = 0; from < calls; from += turn) {
    for (const side of (from / turn) % 2 === 0 ? totals : totals.toReversed()) {
      const before = await readCpu();
      const latencies = await each(side.items.slice(from, from + turn), side.work, 1);
      if (from >= calls / 10) {
        side.latencies.push(...latencies);
        side.cpu = addCpu(side.cpu, before, await readCpu());
      }
    }
  }
  const [first, second] = totals.map(({ latencies, cpu }) => {
    const elapsedMs = latencies.reduce((sum, one) => sum + one, 0);
    return { ...summary(latencies, elapsedMs), ...cpuPerCall(noCpu, cpu, latencies.length) };
  });
  return [first, second] as readonly [Measurement, Measurement];
}

async function each<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  inFlight: number,
): Promise<readonly number[]> {
  const latencies: number[] = [];
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      const at = performance.now();
      await work(item);
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return latencies;
}

function summary(latencies: readonly number[], elapsedMs: number): Measurement {
  const perSecond = round((latencies.length / elapsedMs) * 1000);
  return { perSecond, ...quantiles(latencies), count: latencies.length };
}

/** Median and tail of a list of times. */
export function quantiles(times: readonly number[]): Pick<Measurement, 'p50' | 'p95' | 'p99'> {
  const sorted = times.toSorted((a, b) => a - b);
  const quantile = (q: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0);
  return { p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99) };
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
