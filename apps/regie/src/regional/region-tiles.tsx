/** The regions on a map of tiles, and as a table with their numbers. A region without a place stands in the table only. */
import type { DeclaredLight, HeldRecord, Language, RegionalCell, region } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import type { Links } from '../layout/links.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { declaredWords } from '../words/light-words.ts';
import { type Say, w } from '../words/words.ts';
import { regionPath } from './edit-address.ts';

interface RegionTilesProps {
  readonly language: Language;
  readonly say: Say;
  readonly links: Links;
  readonly regions: readonly HeldRecord<typeof region.fields>[];
  readonly cells: readonly RegionalCell[];
}

interface RegionRow {
  readonly region: HeldRecord<typeof region.fields>;
  readonly all: number;
  readonly running: number;
  readonly next: number;
  readonly off: number;
  readonly empty: number;
  readonly differs: number;
}

export function RegionTiles({ language, say, links, regions, cells }: RegionTilesProps) {
  const of = Map.groupBy(cells, (cell) => cell.region);
  const rows = regions.map((one) => rowOf(one, of.get(one.code) ?? []));
  return (
    <div className="region-tiles">
      <ChartWithTable
        id="regios"
        title={say(title)}
        summary={say(summary)}
        chart={<Tiles rows={rows} />}
        rows={rows}
        keyOf={(row) => row.region.code}
        columns={[
          {
            heading: say(agendaWords.region),
            cell: (row) => (
              <>
                <a href={addressIn(language, regionPath(row.region.code))}>
                  {row.region.fields.name ?? row.region.code}
                </a>
                {row.region.invented ? <InventedMark say={say} /> : null}
              </>
            ),
          },
          declaredColumn(say, links, 'in-uitvoering', (row) => row.running),
          declaredColumn(say, links, 'volgend', (row) => row.next),
          declaredColumn(say, links, 'niet-op-agenda', (row) => row.off),
          {
            heading: say(emptyHeading),
            cell: (row) => <a href={rowsOf(links, row, { declared: '' })}>{row.empty}</a>,
            numeric: true,
          },
          {
            heading: say(differsHeading),
            cell: (row) => (
              <a href={addressIn(language, `${regionPath(row.region.code)}#verschillen`)}>{row.differs}</a>
            ),
            numeric: true,
          },
          {
            heading: say(rowsHeading),
            cell: (row) => <a href={rowsOf(links, row)}>{row.all}</a>,
            numeric: true,
          },
        ]}
      />
    </div>
  );
}

function rowsOf(links: Links, { region }: RegionRow, more: Readonly<Record<string, string>> = {}): string {
  return links.rows('regional-agenda', { region: region.code, limit: 'all', ...more });
}

/** How often the RSO declared one light; the number leads to its rows. */
function declaredColumn(say: Say, links: Links, light: DeclaredLight, numberOf: (row: RegionRow) => number) {
  return {
    heading: say(declaredWords[light]),
    cell: (row: RegionRow) => <a href={rowsOf(links, row, { declared: light })}>{numberOf(row)}</a>,
    numeric: true,
  };
}

function rowOf(of: RegionRow['region'], cells: readonly RegionalCell[]): RegionRow {
  const count = (light: string | undefined): number => cells.filter(({ declared }) => declared?.light === light).length;
  return {
    region: of,
    all: cells.length,
    running: count('in-uitvoering'),
    next: count('volgend'),
    off: count('niet-op-agenda'),
    empty: count(undefined),
    differs: cells.filter(({ differs }) => differs).length,
  };
}

const size = 112;

function Tiles({ rows }: { readonly rows: readonly RegionRow[] }) {
  const placed = rows.flatMap((row) => {
    const { place } = row.region.fields;
    return place == null ? [] : [{ ...row, place }];
  });
  const columns = Math.max(0, ...placed.map(({ place }) => place.column)) + 1;
  const lines = Math.max(0, ...placed.map(({ place }) => place.row)) + 1;
  return (
    <svg viewBox={`0 0 ${columns * size} ${lines * size}`} className="tiles" role="presentation">
      {placed.map(({ region: { code, fields }, place, running, all }) => {
        const share = all === 0 ? 0 : running / all;
        return (
          <g key={code} transform={`translate(${place.column * size} ${place.row * size})`}>
            <rect x={3} y={3} width={size - 6} height={size - 6} rx={8} className="tiles__tile" />
            <rect x={12} y={68} width={size - 24} height={10} rx={5} className="tiles__track" />
            <rect x={12} y={68} width={Math.max(0, (size - 24) * share)} height={10} rx={5} className="tiles__bar" />
            <text x={12} y={32} className="tiles__name">
              {fields.name ?? code}
            </text>
            <text x={12} y={56} className="tiles__share">
              {Math.round(share * 100)}%
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const title = w('Regio’s: wat zegt de RSO', 'Regions: what the regional organisation says');
const summary = w(
  'De balk toont welk deel van onderwerpen en sectoren de RSO in uitvoering noemt. De getallen tellen onderwerpen per sector.',
  'The bar shows which part of topics and sectors the regional organisation calls in execution. The numbers count topics per sector.',
);
const emptyHeading = w('Niet ingevuld', 'Not filled in');
const differsHeading = w('Meting verschilt', 'Measurement differs');
const rowsHeading = w('Alle rijen', 'All rows');
