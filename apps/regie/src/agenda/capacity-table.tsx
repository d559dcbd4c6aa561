/** The public index of load as a table: sectors down, quarters across. */
import type { PageRequest, SectorLoad } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { sayIn, w } from '../words/words.ts';
import { FoldedTable } from './folded-table.tsx';
import type { LaneRow } from './gantt-chart.tsx';
import { loadLevel } from './gantt-chart.tsx';
import { sayShare } from './say-figures.ts';

interface CapacityTableProps {
  readonly request: PageRequest;
  readonly id: string;
  readonly lanes: readonly LaneRow[];
  /** Page that explains one cell. */
  readonly path: string;
  readonly open?: boolean;
}

export function CapacityTable({ request, id, lanes, path, open = false }: CapacityTableProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const quarters = [...new Set(lanes.flatMap(({ cells }) => cells.map(({ quarter }) => quarter)))].toSorted();
  return (
    <FoldedTable
      id={id}
      open={open}
      caption={say(caption)}
      rows={lanes}
      keyOf={({ key }) => key}
      columns={[
        { heading: say(sectorHeading), cell: ({ label }) => label },
        ...quarters.map((quarter) => ({
          heading: quarter.replace('-', ' '),
          numeric: true,
          cell: (lane: LaneRow) => {
            const cell = lane.cells.find((one) => one.quarter === quarter);
            return cell === undefined ? (
              '–'
            ) : (
              <a
                className={`load load--${loadLevel(cell.load)}`}
                href={links.page(path, { sector: lane.key, kwartaal: quarter })}
              >
                <LoadWords request={request} cell={cell} />
              </a>
            );
          },
        })),
      ]}
    />
  );
}

export function LoadWords({
  request,
  cell,
}: {
  readonly request: PageRequest;
  readonly cell: Pick<SectorLoad, 'load' | 'suppressed'>;
}) {
  const say = sayIn(request.language);
  if (cell.load === undefined) {
    return <span className="gap">{say(cell.suppressed ? tooFew : unknown)}</span>;
  }
  const level = loadLevel(cell.load);
  return (
    <>
      {sayShare(request.language, Math.round(cell.load * 100) / 100)}
      {level === 'conflict' ? <strong> {say(tooMuch)}</strong> : level === 'tight' ? ` ${say(tight)}` : null}
    </>
  );
}

const caption = w('Bezetting per sector en kwartaal, als tabel', 'Load per sector and quarter, as a table');
const sectorHeading = w('Sector', 'Sector');
const tooFew = w('niet openbaar', 'not public');
const unknown = w('onbekend', 'unknown');
const tooMuch = w('te vol', 'too full');
const tight = w('krap', 'tight');
