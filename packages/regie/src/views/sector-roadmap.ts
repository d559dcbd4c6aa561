/** What one sector must do, derived from a national agenda: nothing is typed a second time. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import type { SectorLoad } from '../rules/public-load.ts';
import { loadRule } from '../rules/vendor-load.ts';
import type { Agenda } from '../types/portfolio.ts';
import { sector } from '../types/reference-lists.ts';
import { agendaPlan } from './agenda-plan.ts';
import { type PlanLine, planLines } from './plan-lines.ts';

export type DutyBasis = 'law' | 'agreement' | 'voluntary';

interface Duty {
  readonly item: PlanLine['item'];
  readonly role: string;
  readonly basis: DutyBasis;
  /** Missing: no date in the source. */
  readonly from?: string;
}

export interface SectorRoadmap {
  readonly sector: HeldRecord<typeof sector.fields>;
  readonly lines: readonly PlanLine[];
  readonly duties: readonly Duty[];
  /** Quarters in which the suppliers of this sector are asked more than they can do. */
  readonly loads: readonly SectorLoad[];
  readonly clashes: readonly { readonly quarter: string; readonly load: number; readonly others: readonly string[] }[];
}

/** Faults: REG-UNKNOWN, REG-CYCLE. */
export async function sectorRoadmap(
  reader: Reader,
  wholeReader: Reader,
  agenda: Agenda,
  code: string,
): Promise<Result<SectorRoadmap>> {
  const loaded = combine([await reader.get(sector, code), await agendaPlan(reader, wholeReader, agenda)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [about, plan] = loaded.value;
  const lines = planLines(plan).filter(({ item }) => item.fields.sectors?.includes(about.code) === true);
  const loads = plan.sectorLoads.filter((one) => one.sector === about.code);
  return ok({
    sector: about,
    lines,
    duties: lines.flatMap(({ item }) => dutiesOf(item, about.code)),
    loads,
    clashes: loads.flatMap(({ quarter, load }) =>
      load === undefined || load <= loadRule.conflict
        ? []
        : [
            {
              quarter,
              load,
              others: plan.sectorLoads
                .filter(
                  (one) => one.quarter === quarter && one.sector !== about.code && (one.load ?? 0) > loadRule.conflict,
                )
                .map((one) => one.sector),
            },
          ],
    ),
  });
}

function dutiesOf(item: PlanLine['item'], code: string): readonly Duty[] {
  return (item.fields.obligated ?? [])
    .filter((one) => one.sector === code)
    .map(({ role, basis, from }) => ({ item, role, basis, ...(from === null ? {} : { from }) }));
}
