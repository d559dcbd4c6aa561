/** One thing a product must do, as a sentence that can be tried. */
import type { Text } from '@stelsel/kernel';
import type { Excerpt } from './product/excerpt.ts';
import type { Product } from './product/product.ts';
import type { Outcome, Verdict } from './verdict.ts';

export interface CertificationTest {
  /** Stable within a version of an exchange: what evidence and a catalogue refer to. */
  readonly id: string;
  readonly sentence: Text;
  /** The query or delivery it is about, when it is about one. */
  readonly about?: string;
  run(product: Product): Promise<Verdict>;
}

export interface TestResult {
  readonly id: string;
  readonly sentence: Text;
  readonly about?: string;
  readonly outcome: Outcome;
  /** Why, for everything but passed. */
  readonly reason?: Text;
  /** What was seen: the reason, or what came when all was as expected. */
  readonly seen: Text;
  /** What to do about it; of what failed or is worth a look. */
  readonly todo?: Text;
  readonly ms: number;
  /** What was said, without persons and tokens; only of what did not pass. */
  readonly excerpts: readonly Excerpt[];
}
