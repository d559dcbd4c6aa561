export const timelineLimits = {
  /** Rows drawn beyond the edge of the window. */
  overscan: 8,
  /** First guess of heights; each is measured when it is drawn. */
  rowPx: 96,
  yearPx: 56,
  /** Frames to wait until a row far away is drawn. */
  focusTries: 20,
} as const;
