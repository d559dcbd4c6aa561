/** Wishes with the number of organisations behind each, and the request in which they were joined. */

import type { PageRequest, WishView } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable, type TableColumn } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import type { Names } from '../records/called.ts';
import { sayIn, w } from '../words/words.ts';

interface WishTableProps<V extends WishView> {
  readonly request: PageRequest;
  readonly id: string;
  readonly caption: string;
  readonly wishes: readonly V[];
  readonly names: Names;
  readonly first?: readonly TableColumn<V>[];
}

export function WishTable<V extends WishView>({ request, id, caption, wishes, names, first = [] }: WishTableProps<V>) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <DataTable
      id={id}
      caption={caption}
      rows={wishes}
      keyOf={({ wish }) => wish.code}
      columns={[
        {
          heading: say(wishWord),
          cell: ({ wish, own }) => (
            <div className="wide-cell">
              <RecordLink say={say} links={links} path={`/wensen/${wish.code}`} of={wish} name={wish.fields.title} />
              {own ? <strong>{say(yours)}</strong> : null}
              <p>{wish.fields.need}</p>
            </div>
          ),
        },
        ...first,
        {
          heading: say(sectorWord),
          cell: ({ wish }) => (wish.fields.sector == null ? <Gap say={say} /> : names.of(wish.fields.sector)),
        },
        { heading: say(organisationsWord), numeric: true, cell: ({ organisations }) => organisations },
        { heading: say(regionsWord), numeric: true, cell: ({ regions }) => regions.length },
        {
          heading: say(bundleWord),
          cell: ({ bundle }) =>
            bundle === undefined ? (
              <Gap say={say} words={alone} />
            ) : (
              <a href={links.page(`/wensen/vraag/${bundle.code}`)}>{bundle.fields.title ?? bundle.code}</a>
            ),
        },
      ]}
    />
  );
}

const wishWord = w('Wens', 'Wish');
const yours = w(' (ook van u)', ' (also yours)');
const sectorWord = w('Sector', 'Sector');
const organisationsWord = w('Organisaties die dit willen', 'Organisations that want this');
const regionsWord = w('Regio’s', 'Regions');
const bundleWord = w('Gebundeld in', 'Joined in');
const alone = w('nog niet gebundeld', 'not joined yet');
