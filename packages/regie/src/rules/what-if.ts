/** What would happen if items moved: computed on a copy, kept nowhere. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { moveItems } from './move-items.ts';
import { type ScheduleLine, type ScheduleLink, schedule } from './schedule.ts';
import { type LoadInput, type VendorLoad, vendorLoads } from './vendor-load.ts';

export interface WhatIf {
  readonly before: { readonly lines: readonly ScheduleLine[]; readonly loads: readonly VendorLoad[] };
  readonly after: { readonly lines: readonly ScheduleLine[]; readonly loads: readonly VendorLoad[] };
  readonly passesLegalDate: readonly string[];
}

/** Fault: REG-CYCLE. */
export function whatIf(
  input: LoadInput,
  links: readonly ScheduleLink[],
  moves: ReadonlyMap<string, number>,
): Result<WhatIf> {
  const tried = moveItems(input, moves);
  const { items } = tried;
  const planned = combine([schedule(input.items, links), schedule(items, links)]);
  if (!planned.ok) {
    return planned;
  }
  const [before, after] = planned.value;
  const ends = new Map(after.map(({ code, earliestEnd }) => [code, earliestEnd]));
  return ok({
    before: { lines: before, loads: vendorLoads(input) },
    after: { lines: after, loads: vendorLoads(tried) },
    passesLegalDate: items
      .filter(({ code, legalDate }) => legalDate !== undefined && (ends.get(code) ?? '') > legalDate)
      .map(({ code }) => code),
  });
}
