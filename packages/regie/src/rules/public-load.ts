/** What may be public of the load of suppliers: an index per sector and quarter that points at nobody. */
import type { Quarter } from './quarters.ts';
import type { LoadInput, VendorLoad } from './vendor-load.ts';

export interface SectorLoad {
  readonly sector: string;
  readonly quarter: Quarter;
  readonly vendors: number;
  /** Missing when too few suppliers stand behind it, or one of them is most of it. */
  readonly load?: number;
  readonly suppressed: boolean;
}

export const publicLoadRule = { vendorsMin: 3, largestShare: 0.6 } as const;

export function sectorLoads(loads: readonly VendorLoad[], families: LoadInput['families']): readonly SectorLoad[] {
  const sectorsOf = new Map<string, Set<string>>();
  for (const { vendor, sectors } of families) {
    sectorsOf.set(vendor, new Set([...(sectorsOf.get(vendor) ?? []), ...sectors]));
  }
  const cells = new Map<string, { sector: string; quarter: Quarter; loads: VendorLoad[] }>();
  for (const load of loads.filter(({ capacityDays }) => capacityDays !== undefined)) {
    for (const sector of sectorsOf.get(load.vendor) ?? []) {
      const key = `${sector}\n${load.quarter}`;
      const cell = cells.get(key) ?? { sector, quarter: load.quarter, loads: [] };
      cell.loads.push(load);
      cells.set(key, cell);
    }
  }
  return [...cells.values()]
    .map((cell) => indexOf(cell.sector, cell.quarter, cell.loads))
    .sort((a, b) => `${a.sector}${a.quarter}`.localeCompare(`${b.sector}${b.quarter}`));
}

function indexOf(sector: string, quarter: Quarter, loads: readonly VendorLoad[]): SectorLoad {
  const demand = loads.reduce((total, { demandDays }) => total + demandDays, 0);
  const capacity = loads.reduce((total, { capacityDays = 0 }) => total + capacityDays, 0);
  const largest = Math.max(...loads.map(({ demandDays }) => demandDays));
  const suppressed = loads.length < publicLoadRule.vendorsMin || largest > publicLoadRule.largestShare * demand;
  return {
    sector,
    quarter,
    vendors: loads.length,
    suppressed,
    ...(suppressed || capacity === 0 ? {} : { load: demand / capacity }),
  };
}
