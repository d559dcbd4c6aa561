import type { Text } from '@stelsel/kernel';
import type { RunningRegion } from '../running-region.ts';

/** One promise of the region, tried from outside: it asserts the answer, what the asker could learn, and the log. */
export interface Scenario {
  readonly name: string;
  readonly promise: Text;
  /** Throws `AssertionError` when the promise does not hold. May return figures to print. */
  readonly run: (region: RunningRegion) => Promise<readonly Figure[] | undefined>;
}

/** A number for people, with where it comes from: measured in this run, or taken from a source. */
export interface Figure {
  readonly label: Text;
  readonly value: number;
  readonly origin: 'gemeten' | 'uit de bron';
}
