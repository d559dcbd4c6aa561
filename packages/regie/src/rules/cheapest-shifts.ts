/** How a conflict of capacity could be solved: the three cheapest ways to move one item. */

import { moveItems } from './move-items.ts';
import { type ScheduleLine, type ScheduleLink, schedule } from './schedule.ts';
import { type BuildItem, type LoadInput, type VendorLoad, vendorLoads } from './vendor-load.ts';

export interface Shift {
  readonly item: string;
  /** Later when positive. */
  readonly days: number;
  /** Days that the item itself, and what waits for it, end later beyond their slack. */
  readonly delayDays: number;
  readonly conflictsLeft: number;
}

const steps = [-182, -91, 91, 182, 273, 364] as const;
const shiftsShown = 3;

/**
 * Ways to move one item such that this conflict is gone and no other appears, cheapest first: least delay, then least
 * movement. An item never moves past its legal date, and never before what it waits for.
 */
export function cheapestShifts(
  conflict: VendorLoad,
  input: LoadInput,
  links: readonly ScheduleLink[],
): readonly Shift[] {
  const before = conflictsOf(vendorLoads(input));
  const planned = lines(input.items, links);
  return conflict.causes
    .flatMap(({ item }) => steps.map((days) => ({ item, days })))
    .flatMap(({ item, days }) => {
      const tried = moveItems(input, new Map([[item, days]]));
      const target = tried.items.find(({ code }) => code === item);
      if (target === undefined || (target.legalDate !== undefined && target.to > target.legalDate)) {
        return [];
      }
      const after = lines(tried.items, links);
      const pushed = after.get(item);
      if (pushed === undefined || pushed.earliestStart > target.from) {
        return [];
      }
      const conflicts = conflictsOf(vendorLoads(tried));
      const solved = !conflicts.has(keyOf(conflict)) && [...conflicts].every((key) => before.has(key));
      const slack = Math.max(0, planned.get(item)?.slackDays ?? 0);
      const delayDays = Math.max(0, days - slack);
      return solved ? [{ item, days, delayDays, conflictsLeft: conflicts.size }] : [];
    })
    .sort((a, b) => a.delayDays - b.delayDays || Math.abs(a.days) - Math.abs(b.days) || a.item.localeCompare(b.item))
    .slice(0, shiftsShown);
}

function lines(items: readonly BuildItem[], links: readonly ScheduleLink[]): ReadonlyMap<string, ScheduleLine> {
  const planned = schedule(items, links);
  return new Map((planned.ok ? planned.value : []).map((one) => [one.code, one]));
}

function conflictsOf(loads: readonly VendorLoad[]): ReadonlySet<string> {
  return new Set(loads.filter(({ state }) => state === 'conflict').map(keyOf));
}

const keyOf = ({ vendor, quarter }: VendorLoad): string => `${vendor}\n${quarter}`;
