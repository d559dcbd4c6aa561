/** An agenda with items moved or linked on trial: computed beside the plan, kept nowhere. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { Reader } from '../records/open-reader.ts';
import { type SectorLoad, sectorLoads } from '../rules/public-load.ts';
import type { ScheduleLine, ScheduleLink } from '../rules/schedule.ts';
import type { VendorLoad } from '../rules/vendor-load.ts';
import { whatIf } from '../rules/what-if.ts';
import type { Agenda } from '../types/portfolio.ts';
import { type AgendaPlan, agendaPlan } from './agenda-plan.ts';

export interface Trial {
  /** Days per item; later when positive. */
  readonly moves: ReadonlyMap<string, number>;
  readonly links: readonly Pick<ScheduleLink, 'from' | 'to'>[];
}

export interface WhatIfPlan {
  readonly plan: AgendaPlan;
  readonly lines: readonly { readonly before: ScheduleLine; readonly after: ScheduleLine }[];
  readonly passesLegalDate: readonly string[];
  readonly loadsBefore: readonly SectorLoad[];
  readonly loadsAfter: readonly SectorLoad[];
  /** Only for who may see capacities of suppliers. */
  readonly conflictsBefore: readonly VendorLoad[];
  readonly conflictsAfter: readonly VendorLoad[];
}

/** Fault: REG-CYCLE when a trial link closes a circle. */
export async function whatIfPlan(
  reader: Reader,
  wholeReader: Reader,
  agenda: Agenda,
  { moves, links }: Trial,
): Promise<Result<WhatIfPlan>> {
  const planned = await agendaPlan(reader, wholeReader, agenda);
  if (!planned.ok) {
    return planned;
  }
  const plan = planned.value;
  const tried = links.map((link) => ({ ...link, kind: 'FS' as const, lagDays: 0 }));
  const computed = combine([
    whatIf(plan.input, plan.links, new Map()),
    whatIf(plan.input, [...plan.links, ...tried], moves),
  ]);
  if (!computed.ok) {
    return computed;
  }
  const [before, after] = computed.value;
  const mine = new Set(plan.items.map(({ code }) => code));
  const visible = new Set(plan.vendorLoads.map(({ vendor }) => vendor));
  const conflicts = (loads: readonly VendorLoad[]): readonly VendorLoad[] =>
    loads.filter(({ vendor, state }) => state === 'conflict' && visible.has(vendor));
  const afterOf = new Map(after.after.lines.map((line) => [line.code, line]));
  return ok({
    plan,
    lines: before.after.lines.flatMap((line) => {
      const then = afterOf.get(line.code);
      return mine.has(line.code) && then !== undefined ? [{ before: line, after: then }] : [];
    }),
    passesLegalDate: after.passesLegalDate.filter((code) => mine.has(code)),
    loadsBefore: plan.sectorLoads,
    loadsAfter: sectorLoads(after.after.loads, plan.input.families),
    conflictsBefore: conflicts(before.after.loads),
    conflictsAfter: conflicts(after.after.loads),
  });
}
