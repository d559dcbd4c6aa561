import type { Result } from '@stelsel/kernel';
import { type MeasureDeps, measureUse } from './measure-use.ts';

export interface Measuring {
  /** Measures after what goes on now; however often it is asked meanwhile, once. */
  soon(): void;
  /** Resolves when nothing goes on any more. */
  idle(): Promise<void>;
}

/** Measures again when something was reported, one measurement after the other. */
export function keepMeasuring(deps: MeasureDeps, onDone: (done: Result<number>) => void): Measuring {
  let running: Promise<void> | undefined;
  let again = false;
  const work = async (): Promise<void> => {
    do {
      again = false;
      onDone(await measureUse(deps));
    } while (again);
    running = undefined;
  };
  return {
    soon: () => {
      again = true;
      running ??= work();
    },
    idle: async () => running,
  };
}
