import { limits } from '@stelsel/kernel';

export const citizenLimits = {
  /** Most choices recorded by one request. */
  choices: 100,
  /** Most pages of one central log; newest first, so the rest is older. */
  logPages: 20,
  /** One page of a central log. */
  logMs: limits.sourceRequestMs,
} as const;
