/** From values to places on a drawing. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly place: (value: number) => number;
}

/** A scale that holds all values, with some air on both sides. */
export function scaleFor(values: readonly number[], start: number, end: number, air = 0.15): Scale {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const span = most - least || Math.abs(most) || 1;
  const from = least - span * air;
  const to = most + span * air;
  return { from, to, place: (value) => start + ((value - from) / (to - from)) * (end - start) };
}
