/** What documents say about items without a day: their own words, and the gap. */
import type { Agenda, PageRequest, PlanLine } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { fromSource } from './agenda-words.ts';

interface UndatedItemsProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly lines: readonly PlanLine[];
}

export function UndatedItems({ request, agenda, lines }: UndatedItemsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const undated = lines.filter(({ original }) => original === undefined);
  if (undated.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="zonder-dag">
      <h2 id="zonder-dag">{say(title)}</h2>
      <p>{say(why)}</p>
      <DataTable
        id="zonder-dag-tabel"
        caption={say(caption)}
        rows={undated}
        keyOf={({ item }) => item.code}
        columns={[
          {
            heading: say(itemHeading),
            cell: ({ item }) => (
              <>
                <a href={links.page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{item.fields.title ?? item.code}</a>{' '}
                {item.invented ? <InventedMark say={say} /> : null}
              </>
            ),
          },
          {
            heading: say(saysHeading),
            cell: ({ milestones }) =>
              milestones.length === 0 ? (
                <Gap say={say} words={fromSource} />
              ) : (
                <ul className="plain">
                  {milestones.map((one) => (
                    <li key={one.code}>
                      {one.fields.title}: <q>{one.fields.sourceText}</q>
                      <SourceMark say={say} source={one.sourceOf('sourceText')} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </section>
  );
}

const title = w('Zonder dag in de bron', 'Without a day in the source');
const caption = w('Onderdelen met de woorden van de bron', 'Items with the words of the source');
const why = w(
  'Van deze onderdelen noemen de documenten geen dag. Wij vullen niets in; hun eigen woorden staan erbij.',
  'Documents name no day for these items. We fill in nothing; their own words are shown.',
);
const itemHeading = w('Onderdeel', 'Item');
const saysHeading = w('Wat de bron zegt', 'What the source says');
