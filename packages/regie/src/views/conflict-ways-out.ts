/** Conflicts of capacity with their arithmetic and the cheapest ways out: for the one page that shows them. */
import { cheapestShifts, type Shift } from '../rules/cheapest-shifts.ts';
import { type VendorLoad, workingOfLoad } from '../rules/vendor-load.ts';
import type { Working } from '../rules/working.ts';
import type { AgendaPlan } from './agenda-plan.ts';

export interface ConflictWaysOut {
  readonly conflict: VendorLoad;
  readonly working: Working;
  /** Cheapest first; empty when moving one item does not solve it. */
  readonly shifts: readonly Shift[];
}

export function conflictWaysOut({
  conflicts,
  input,
  links,
}: Pick<AgendaPlan, 'conflicts' | 'input' | 'links'>): readonly ConflictWaysOut[] {
  const shiftsOf = cheapestShifts(input, links);
  return conflicts.map((conflict) => ({ conflict, working: workingOfLoad(conflict), shifts: shiftsOf(conflict) }));
}
