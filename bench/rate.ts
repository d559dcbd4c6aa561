import type { BenchContext, Figure } from './figure.ts';
import { type Measurement, measure, measureEach, type ReadCpu, round } from './measure.ts';
import model from './model.json' with { type: 'json' };

type Flow = keyof typeof model.peakPerSecond;

interface RateOptions {
  readonly name: string;
  readonly unit: string;
  /** Milliseconds at scale 1; a quick look still takes at least `leastMs`. */
  readonly durationMs?: number;
  readonly inFlight: number;
  /** What one call touches and under which conditions. */
  readonly size: string;
  /** The flow of the national load model that this figure serves. */
  readonly flow?: Flow;
  /** Tells the processor time of each call as well. */
  readonly readCpu?: ReadCpu;
}

const usualMs = 5_000;
const leastMs = 400;

/** Calls `work` again and again and tells the rate with its latencies. */
export async function rate(
  { scale }: Pick<BenchContext, 'scale'>,
  options: RateOptions,
  work: (n: number) => Promise<unknown>,
): Promise<Figure> {
  const durationMs = Math.max(leastMs, (options.durationMs ?? usualMs) * scale);
  return rateFigure(options, await measure(work, { durationMs, inFlight: options.inFlight, readCpu: options.readCpu }));
}

/** Calls `work` once for every item: for what can be used only once and is made before the clock starts. */
export async function rateOf<T>(
  options: RateOptions,
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<Figure> {
  return rateFigure(options, await measureEach(items, work, options.inFlight, options.readCpu));
}

function rateFigure({ name, unit, inFlight, size, flow }: RateOptions, measured: Measurement): Figure {
  const { perSecond, count, ...rest } = measured;
  return {
    name,
    value: perSecond,
    unit,
    ...rest,
    size: `${size}; ${inFlight} at once, ${count} calls`,
    ...(flow === undefined ? {} : { timesNationalPeak: round(perSecond / model.peakPerSecond[flow]) }),
  };
}
