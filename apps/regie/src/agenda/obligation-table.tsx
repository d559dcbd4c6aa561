/** Who must do what from when, and whether a law or an agreement says so. */

import type { PageRequest, PlanLine } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import type { Names } from '../records/called.ts';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { basisWords } from './agenda-words.ts';
import { Day } from './day.tsx';

interface ObligationTableProps {
  readonly request: PageRequest;
  readonly item: PlanLine['item'];
  readonly names: Names;
}

export function ObligationTable({ request, item, names }: ObligationTableProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { obligated } = item.fields;
  return obligated == null || obligated.length === 0 ? (
    <p>
      <Gap say={say} words={none} />
    </p>
  ) : (
    <DataTable
      id="plichten"
      caption={say(caption)}
      rows={obligated}
      keyOf={({ sector, role }) => `${sector} ${role}`}
      columns={[
        {
          heading: say(sectorWord),
          cell: ({ sector }) => <a href={links.page(`/mijn-jaar/${sector}`)}>{names.of(sector)}</a>,
        },
        { heading: say(roleWord), cell: ({ role }) => say(stateWord(role)) },
        {
          heading: say(basisWord),
          cell: ({ basis }) => (basis === 'law' ? <strong>§ {say(basisWords.law)}</strong> : say(basisWords[basis])),
        },
        { heading: say(fromWord), cell: ({ from }) => <Day language={request.language} day={from} /> },
      ]}
    />
  );
}

const caption = w('Plichten en afspraken per sector', 'Duties and agreements per sector');
const none = w('De bron noemt niet wie dit moet doen.', 'The source does not say who must do this.');
const sectorWord = w('Sector', 'Sector');
const roleWord = w('Rol', 'Role');
const basisWord = w('Waarom', 'Why');
const fromWord = w('Vanaf', 'From');
