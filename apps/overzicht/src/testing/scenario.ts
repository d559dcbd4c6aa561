/** In what state the recorded back end is; a test names it in a header of its browser window. */
const scenarios = [
  'whole',
  'troubled',
  'empty',
  'out',
  'down',
  'example',
  'family',
  'ending',
  'thousands',
  'large',
] as const;

export type Scenario = (typeof scenarios)[number];

export const scenarioHeader = 'x-test-scenario';

export function scenarioOf(header: unknown): Scenario {
  return scenarios.find((name) => name === header) ?? 'whole';
}
