/** The regional agenda cell by cell: declared, computed and measured side by side, with the arithmetic. */

import { boundsOf } from '../rules/bounds.ts';
import { type RegionalCell, regionalCells } from '../views/regional-cells.ts';
import type { Dataset, Row } from './dataset.ts';

export const regionalAgendaDataset: Dataset = {
  name: 'regional-agenda',
  path: 'regional-agenda',
  title: { nl: 'Regionale agenda', en: 'Regional agenda' },
  about: {
    nl: 'Per regio, sector en onderwerp: het stoplicht van de RSO, wat volgt uit afspraken en metingen, en of die verschillen.',
    en: 'Per region, sector and topic: the light declared by the RSO, what follows from agreements and measurements, and whether these differ.',
  },
  schemaVersion: '1.0.0',
  columns: [
    { name: 'uri', kind: 'text', label: { nl: 'Vast adres', en: 'Stable address' } },
    { name: 'region', kind: 'text', label: { nl: 'Regio', en: 'Region' } },
    { name: 'sector', kind: 'text', label: { nl: 'Sector', en: 'Sector' } },
    { name: 'topic', kind: 'text', label: { nl: 'Onderwerp', en: 'Topic' } },
    {
      name: 'invented',
      kind: 'boolean',
      label: { nl: 'Verzonnen, voor de demonstratie', en: 'Invented, for demonstration' },
    },
    { name: 'declared', kind: 'text', label: { nl: 'Stoplicht van de RSO', en: 'Light declared by the RSO' } },
    { name: 'declaredBy', kind: 'text', label: { nl: 'Door wie', en: 'By whom' } },
    { name: 'declaredAt', kind: 'text', label: { nl: 'Op welke datum', en: 'On which date' } },
    { name: 'commitment', kind: 'text', label: { nl: 'Afspraak', en: 'Commitment' } },
    { name: 'computed', kind: 'text', label: { nl: 'Berekende stand', en: 'Computed state' } },
    { name: 'overlays', kind: 'list', label: { nl: 'Kanttekeningen', en: 'Overlays' } },
    {
      name: 'differs',
      kind: 'boolean',
      label: { nl: 'Stoplicht en berekening verschillen', en: 'Light and computation differ' },
    },
    { name: 'population', kind: 'integer', label: { nl: 'Organisaties', en: 'Organisations' } },
    { name: 'numerator', kind: 'integer', label: { nl: 'In gebruik', en: 'In use' } },
    { name: 'unknown', kind: 'integer', label: { nl: 'Onbekend', en: 'Unknown' } },
    { name: 'lower', kind: 'number', label: { nl: 'Ondergrens', en: 'Lower bound' } },
    { name: 'upper', kind: 'number', label: { nl: 'Bovengrens', en: 'Upper bound' } },
    { name: 'working', kind: 'list', label: { nl: 'Berekening', en: 'Arithmetic' } },
  ],
  filters: ['region', 'sector', 'topic', 'declared', 'computed', 'differs', 'invented'],
  rows: async function* (reader) {
    const cells = await regionalCells(reader);
    if (!cells.ok) {
      throw Object.assign(new Error(cells.fault.code), { fault: cells.fault });
    }
    for (const sameRegion of Map.groupBy(cells.value, ({ region }) => region).values()) {
      yield sameRegion.map((cell) => rowOf(reader.base, cell));
    }
  },
};

/** The address of a cell: not a record of its own, but the place where its records meet. */
function cellUri(base: string, { region, sector, topic }: Pick<RegionalCell, 'region' | 'sector' | 'topic'>): string {
  return `${base}/regionale-agenda/${region}/onderwerp/${topic}?sector=${sector}`;
}

function rowOf(base: string, cell: RegionalCell): Row {
  const bounds = cell.inUse === undefined ? undefined : boundsOf(cell.inUse);
  return {
    uri: cellUri(base, cell),
    region: cell.region,
    sector: cell.sector,
    topic: cell.topic,
    invented: cell.invented,
    declared: cell.declared?.light ?? null,
    declaredBy: cell.declared?.source.by ?? null,
    declaredAt: cell.declared?.source.at ?? null,
    commitment: cell.commitment?.state ?? null,
    computed: cell.computed?.state ?? null,
    overlays: cell.computed?.overlays ?? [],
    differs: cell.differs,
    population: cell.population,
    numerator: cell.inUse?.numerator ?? null,
    unknown: cell.inUse?.unknown ?? null,
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    working: cell.computed?.working.map(({ nl }) => nl) ?? [],
  };
}
