/** The public index per sector and quarter as rows under a plan. */
import type { SectorLoad } from '@stelsel/regie';
import type { LaneRow } from './gantt-chart.tsx';

export function capacityLanes(
  loads: readonly SectorLoad[],
  sectorName: (code: string) => string,
  only?: string,
): readonly LaneRow[] {
  const bySector = Map.groupBy(
    loads.filter(({ sector }) => only === undefined || sector === only),
    ({ sector }) => sector,
  );
  return [...bySector]
    .map(([code, cells]) => ({ key: code, label: sectorName(code), cells }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
