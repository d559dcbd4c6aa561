export const logLimits = {
  /** Visits shown before "Toon meer". */
  visits: 25,
} as const;
