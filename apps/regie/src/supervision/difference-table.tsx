/** Where a region declares another light than follows from its agreements and the measurements. */
import type { PageRequest, RegionalCell } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Paging, pageOf } from '../parts/paging.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import type { Names } from '../records/called.ts';
import { topicPath } from '../regional/edit-address.ts';
import { declaredWords, stateWords } from '../words/light-words.ts';
import { sayIn, w } from '../words/words.ts';

interface DifferenceTableProps {
  readonly request: PageRequest;
  readonly cells: readonly RegionalCell[];
  readonly names: Names;
}

const pageSize = 25;

export function DifferenceTable({ request, cells, names }: DifferenceTableProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { rows, page, pages } = pageOf(request.url, cells, pageSize);
  return (
    <section aria-labelledby="verschillen">
      <h2 id="verschillen">{say(title)}</h2>
      <p>
        {say(rule)} <a href={links.page('/regionale-agenda', { kijk: 'verschil' })}>{say(map)}</a>
      </p>
      <DataTable
        id="verschillen-rijen"
        caption={say(w(`${cells.length} verschillen`, `${cells.length} differences`))}
        rows={rows}
        keyOf={({ region, sector, topic }) => `${region}/${sector}/${topic}`}
        columns={[
          {
            heading: say(cellWord),
            cell: ({ region, sector, topic, invented }) => (
              <>
                <a href={links.page(topicPath(region, topic), { sector })}>
                  {[region, sector, topic].map(names.of).join(' · ')}
                </a>{' '}
                {invented ? <InventedMark say={say} /> : null}
              </>
            ),
          },
          {
            heading: say(declaredWord),
            cell: ({ declared }) =>
              declared === undefined ? null : (
                <>
                  {say(declaredWords[declared.light])} <SourceMark say={say} source={declared.source} />
                </>
              ),
          },
          {
            heading: say(measuredWord),
            cell: ({ computed }) =>
              computed === undefined ? null : (
                <>
                  {say(stateWords[computed.state])} <WorkingDetails say={say} lines={computed.working} />
                </>
              ),
          },
        ]}
      />
      <Paging request={request} page={page} pages={pages} />
    </section>
  );
}

const title = w('Opgegeven en gemeten verschillen', 'Declared and measured differ');
const rule = w(
  'Het stoplicht is van de RSO. Ernaast staat wat volgt uit afspraken en metingen, met de berekening.',
  'The light is of the RSO. Beside it stands what follows from agreements and measurements, with the arithmetic.',
);
const map = w('Bekijk ze op de kaart van regio’s en onderwerpen', 'See them on the map of regions and topics');
const cellWord = w('Regio, sector en onderwerp', 'Region, sector and topic');
const declaredWord = w('Opgegeven', 'Declared');
const measuredWord = w('Uit afspraken en metingen', 'From agreements and measurements');
