import type { RunningRegion } from './running-region.ts';
import type { Figure, Scenario } from './scenarios/scenario.ts';

export interface ScenarioResult {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
  readonly problem?: string;
  readonly figures?: readonly Figure[];
}

/** Runs the scenarios in order: they tell one story on one region. A failure does not stop the next. */
export async function* runScenarios(
  scenarios: readonly Scenario[],
  region: RunningRegion,
): AsyncIterable<ScenarioResult> {
  for (const scenario of scenarios) {
    const started = region.clock.nowMs();
    const elapsed = (): number => Math.round(region.clock.nowMs() - started);
    try {
      const figures = await scenario.run(region);
      yield { name: scenario.name, ok: true, ms: elapsed(), ...(figures === undefined ? {} : { figures }) };
    } catch (error) {
      yield {
        name: scenario.name,
        ok: false,
        ms: elapsed(),
        problem: error instanceof Error ? error.message : String(error),
      };
    }
  }
}
