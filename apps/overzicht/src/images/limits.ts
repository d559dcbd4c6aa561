export const imageLimits = {
  /** Pictures kept ready in this window; the one looked at longest ago goes first. */
  ready: 48,
  /** Pictures fetched before they are asked for, on each side of the one on screen. */
  ahead: 2,
  /** A picture is asked for when one has stayed at it this long: leafing fast skips what flies by. */
  stayMs: 60,
  zoomStep: 1.5,
  largestZoom: 8,
  /** This many pixels to the side is one picture further. */
  swipe: 24,
} as const;
