/** Two figures that are always printed together: suppliers that are ready, and organisations these serve. */
import type { Ratio } from './bounds.ts';
import { type ThresholdOutcome, thresholdOutcome } from './threshold.ts';

export interface VendorReach {
  readonly vendor: string;
  readonly ready: boolean;
  readonly organisations: number;
}

export interface VendorReadiness {
  /** V1: suppliers ready. */
  readonly vendors: Ratio;
  /** V2: organisations whose supplier is ready. */
  readonly organisations: Ratio;
  readonly outcome: ThresholdOutcome;
}

/** The state of this month, given that the month before was the same; `value` is the threshold for suppliers. */
export function vendorReadiness(reach: readonly VendorReach[], value = 0.9): VendorReadiness {
  const ready = reach.filter((one) => one.ready);
  const vendors = { numerator: ready.length, denominator: reach.length, unknown: 0 };
  const organisations = { numerator: sum(ready), denominator: sum(reach), unknown: 0 };
  return {
    vendors,
    organisations,
    outcome: thresholdOutcome([vendors, vendors], value, [{ kind: 'organisations', name: 'V2', ratio: organisations }]),
  };
}

const sum = (reach: readonly VendorReach[]): number =>
  reach.reduce((total, { organisations }) => total + organisations, 0);
