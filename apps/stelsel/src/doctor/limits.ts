import { limits } from '@stelsel/kernel';

/** What a machine needs, and what is close enough to a problem to say so. */
export const doctorLimits = {
  nodeMajor: 22,
  nodeMinor: 18,
  memoryBytes: 2 * 1024 ** 3,
  diskBytes: 1024 ** 3,
  /** A certificate that ends sooner than this is named. */
  certificateDays: 14,
  /** Presentations of a clock that is further off are refused by others; the Date header itself is exact to a second. */
  clockMs: limits.presentationSkewMs,
  probeMs: 3_000,
} as const;
