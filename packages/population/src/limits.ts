export const limits = {
  /** Most people of one population: the test range of BSNs ends there. */
  people: 800_000,
} as const;
