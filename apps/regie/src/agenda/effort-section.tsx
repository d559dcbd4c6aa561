/** How much work an item is estimated to be, per kind of product: low, middle and high. */

import { effort, type HeldRecord, type PageRequest } from '@stelsel/regie';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import type { Names } from '../records/called.ts';
import { AddLink, KeepLink } from '../records/keep-links.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

interface EffortSectionProps {
  readonly request: PageRequest;
  readonly item: string;
  readonly efforts: readonly HeldRecord<typeof effort.fields>[];
  readonly names: Names;
}

export function EffortSection({ request, item, efforts, names }: EffortSectionProps) {
  const say = sayIn(request.language);
  const gap = <Gap say={say} />;
  return (
    <section aria-labelledby="inspanning">
      <h2 id="inspanning">{say(title)}</h2>
      {efforts.length === 0 ? (
        <p>
          <Gap say={say} words={none} />
        </p>
      ) : (
        <DataTable
          id="inspanning-rijen"
          caption={say(caption)}
          rows={efforts}
          keyOf={({ code }) => code}
          columns={[
            {
              heading: say(productWord),
              cell: ({ fields }) => (fields.productCategory == null ? gap : names.product(fields.productCategory)),
            },
            { heading: say(roleWord), cell: ({ fields }) => (fields.role == null ? gap : say(stateWord(fields.role))) },
            { heading: say(lowWord), numeric: true, cell: ({ fields }) => fields.low ?? gap },
            { heading: say(midWord), numeric: true, cell: ({ fields }) => fields.mid ?? gap },
            { heading: say(highWord), numeric: true, cell: ({ fields }) => fields.high ?? gap },
            { heading: say(moreWord), cell: ({ code }) => <KeepLink request={request} type={effort} code={code} /> },
          ]}
        />
      )}
      <AddLink request={request} type={effort} about={{ item }} />
    </section>
  );
}

const title = w('Geschat werk voor leveranciers', 'Estimated work for suppliers');
const caption = w(
  'Persoondagen per soort product, niet per versie',
  'Person-days per kind of product, not per version',
);
const none = w('Er is nog geen schatting.', 'There is no estimate yet.');
const productWord = w('Soort product', 'Kind of product');
const roleWord = w('Systeemrol', 'System role');
const lowWord = w('Laag', 'Low');
const midWord = w('Midden', 'Middle');
const highWord = w('Hoog', 'High');
const moreWord = w('Meer', 'More');
