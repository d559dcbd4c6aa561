/** What a benchmark tells: one JSON line per figure. */
export interface Figure {
  readonly name: string;
  /** The figure itself, in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  /** Against the baseline of the same run: ours divided by the baseline. */
  readonly ratio?: number;
  readonly baseline?: string;
  /** How much, with how many at once, and what else shared the machine. */
  readonly size: string;
  /** Processor time of one call in milliseconds: the load generator, the processes that serve, and PostgreSQL. */
  readonly cpuMsClient?: number;
  readonly cpuMsServer?: number;
  readonly cpuMsDatabase?: number;
  /** How many times the national peak of the load model this is. */
  readonly timesNationalPeak?: number;
}

export interface BenchContext {
  /** A factor on sizes and durations: 1 is the committed measurement, smaller is a quick look. */
  readonly scale: number;
  readonly note: (line: string) => void;
  /** Runs after the last figure, last registered first. */
  readonly onClose: (close: () => Promise<void>) => void;
}

/** Measures one or more figures that share a set-up. */
export interface Bench {
  /** The names it measures, for `--only`. */
  readonly names: readonly string[];
  readonly run: (context: BenchContext) => AsyncIterable<Figure>;
}
