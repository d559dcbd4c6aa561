/** Whether a threshold is met, month by month: on the lower bound, twice in a row, and lost only after two months below. */
import { boundsOf, type Ratio, smallDenominator } from './bounds.ts';
import { line, percent, type Working } from './working.ts';

export type ThresholdState = 'gehaald' | 'gehaald met gaten' | 'mogelijk' | 'niet gehaald' | 'verloren' | 'te klein';

export const thresholdRule = { hysteresis: 0.02, months: 2, sectorFloor: 0.6, regionFloor: 0.5 } as const;

/** The state after each month, oldest first. */
export function thresholdStates(months: readonly Ratio[], value: number): readonly ThresholdState[] {
  const states: ThresholdState[] = [];
  let held = false;
  let lost = false;
  months.forEach((month, index) => {
    const before = months[index - 1];
    const twice = (holds: (ratio: Ratio) => boolean): boolean => holds(month) && before !== undefined && holds(before);
    if (twice((ratio) => lowerOf(ratio) >= value)) {
      held = true;
      lost = false;
    } else if (held && twice((ratio) => lowerOf(ratio) < value - thresholdRule.hysteresis)) {
      held = false;
      lost = true;
    }
    states.push(stateOf(month, value, held, lost));
  });
  return states;
}

function stateOf(month: Ratio, value: number, held: boolean, lost: boolean): ThresholdState {
  if (month.denominator < smallDenominator) {
    return 'te klein';
  }
  if (held) {
    return 'gehaald';
  }
  if (lost) {
    return 'verloren';
  }
  return (boundsOf(month)?.upper ?? 0) >= value ? 'mogelijk' : 'niet gehaald';
}

const lowerOf = (ratio: Ratio): number => boundsOf(ratio)?.lower ?? 0;

export interface Guard {
  readonly kind: 'sector' | 'region' | 'organisations';
  readonly name: string;
  readonly ratio: Ratio;
}

export interface ThresholdOutcome {
  readonly state: ThresholdState;
  /** Where it is not met although the total is. */
  readonly gaps: readonly Guard[];
  readonly working: Working;
}

/** The state with its guardrails: a total that hides a sector or region that lags is met with gaps. */
export function thresholdOutcome(months: readonly Ratio[], value: number, guards: readonly Guard[]): ThresholdOutcome {
  const state = thresholdStates(months, value).at(-1) ?? 'niet gehaald';
  const gaps = guards.filter(({ kind, ratio }) => lowerOf(ratio) < floorOf(kind, value));
  const last = months.at(-1);
  return {
    state: state === 'gehaald' && gaps.length > 0 ? 'gehaald met gaten' : state,
    gaps,
    working: [
      last === undefined
        ? line('nog geen metingen', 'no measurements yet')
        : line(
            `laatste maand: ${last.numerator} van ${last.denominator}, ${last.unknown} onbekend; drempel ${percent(value).nl}`,
            `last month: ${last.numerator} of ${last.denominator}, ${last.unknown} unknown; threshold ${percent(value).en}`,
          ),
      ...gaps.map(({ name, ratio }) =>
        line(
          `${name}: ${percent(lowerOf(ratio)).nl}, ${ratio.numerator} van ${ratio.denominator}`,
          `${name}: ${percent(lowerOf(ratio)).en}, ${ratio.numerator} of ${ratio.denominator}`,
        ),
      ),
    ],
  };
}

/** Its day came and it does not hold: that goes back to policy. Where nothing was measured nobody can say so. */
export function missedThreshold(state: ThresholdState, deadline: string | null | undefined, on: string): boolean {
  return deadline != null && deadline < on && ['mogelijk', 'niet gehaald', 'verloren'].includes(state);
}

function floorOf(kind: Guard['kind'], value: number): number {
  switch (kind) {
    case 'sector':
      return thresholdRule.sectorFloor;
    case 'region':
      return thresholdRule.regionFloor;
    case 'organisations':
      // Ready suppliers serve too few organisations: the unready one is large.
      return Math.min(value, 0.8);
    default:
      return kind satisfies never;
  }
}
