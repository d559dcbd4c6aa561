/** What stands in one square of the table of all regions: the count of sectors per light, or the light of one sector. */
import type { CellState, ImpactClass, RegionalCell } from '@stelsel/regie';
import { type Words, w } from '../words/words.ts';

export const heatLooks = ['opgegeven', 'gemeten', 'verschil'] as const;
export type HeatLook = (typeof heatLooks)[number];

export const lookWords: Readonly<Record<HeatLook, Words>> = {
  opgegeven: w('wat de RSO zegt', 'what the regional organisation says'),
  gemeten: w('wat uit metingen volgt', 'what follows from measurements'),
  verschil: w('waar die verschillen', 'where these differ'),
};

export interface HeatCell {
  readonly total: number;
  /** Sectors per light; `niet-ingevuld` where nobody said so. */
  readonly counts: Readonly<Record<string, number>>;
  readonly differs: number;
  /** The light most sectors have; of one sector simply its light. */
  readonly most: CellState | 'niet-ingevuld';
}

export interface HeatFilter {
  readonly look: HeatLook;
  readonly sector?: string;
  /** Only cells with this light; `niet-ingevuld` where there is none. */
  readonly light?: string;
  readonly impactClass?: string;
  /** Impact class by `region/topic`. */
  readonly impactOf: ReadonlyMap<string, ImpactClass | undefined>;
}

/** By `region/topic`; what the filter leaves out is not there. */
export function heatCells(cells: readonly RegionalCell[], filter: HeatFilter): ReadonlyMap<string, HeatCell> {
  const kept = cells.filter((cell) => fits(cell, filter));
  return new Map(
    [...Map.groupBy(kept, (cell) => `${cell.region}/${cell.topic}`)].map(([key, same]) => [
      key,
      heatCell(same, filter.look),
    ]),
  );
}

function fits(cell: RegionalCell, { look, sector, light, impactClass, impactOf }: HeatFilter): boolean {
  return (
    (sector === undefined || cell.sector === sector) &&
    (light === undefined || lightOf(cell, look) === light) &&
    (impactClass === undefined || impactOf.get(`${cell.region}/${cell.topic}`) === impactClass) &&
    (look !== 'verschil' || cell.differs)
  );
}

function lightOf(cell: RegionalCell, look: HeatLook): CellState | 'niet-ingevuld' {
  return (look === 'gemeten' ? cell.computed?.state : cell.declared?.light) ?? 'niet-ingevuld';
}

function heatCell(cells: readonly RegionalCell[], look: HeatLook): HeatCell {
  const counts: Record<string, number> = {};
  for (const cell of cells) {
    const light = lightOf(cell, look);
    counts[light] = (counts[light] ?? 0) + 1;
  }
  const [most] = Object.entries(counts).toSorted(([, a], [, b]) => b - a);
  return {
    total: cells.length,
    counts,
    differs: cells.filter(({ differs }) => differs).length,
    most: (most?.[0] ?? 'niet-ingevuld') as HeatCell['most'],
  };
}
