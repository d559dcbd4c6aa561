/** Behind one quarter: which items are being built then. */
import { type Agenda, type AgendaPlan, type PageRequest, quarterDays } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { Day } from './day.tsx';

interface QuarterCausesProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  readonly quarter: string;
  readonly sector?: string;
}

export function QuarterCauses({ request, agenda, plan, quarter, sector }: QuarterCausesProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const days = /^\d{4}-Q[1-4]$/.test(quarter) ? quarterDays(quarter) : undefined;
  const mine = new Set(plan.items.map(({ code }) => code));
  const building = plan.input.items.filter(
    ({ from, to, sectors }) =>
      days !== undefined && from < days.to && to > days.from && (sector === undefined || sectors.includes(sector)),
  );
  return (
    <section aria-labelledby="kwartaal">
      <h2 id="kwartaal">{say(w(`Wat er in ${quarter} gebouwd wordt`, `What is being built in ${quarter}`))}</h2>
      <DataTable
        id="kwartaal-tabel"
        caption={say(caption)}
        rows={building}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(itemWord),
            cell: ({ code, title }) =>
              mine.has(code) ? (
                <a href={links.page(agendaPath(agenda, `/onderdeel/${code}`))}>{title}</a>
              ) : (
                <>
                  {title} <em>{say(outside)}</em>
                </>
              ),
          },
          { heading: say(fromWord), cell: ({ from }) => <Day language={request.language} day={from} /> },
          { heading: say(toWord), cell: ({ to }) => <Day language={request.language} day={to} /> },
          {
            heading: say(effortWord),
            numeric: true,
            cell: ({ code }) => (
              <a href={links.rows('agenda/efforts', { item: code })}>
                {plan.input.efforts.filter(({ item }) => item === code).reduce((sum, { midDays }) => sum + midDays, 0)}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

const caption = w('Onderdelen in bouw, van beide agenda’s', 'Items being built, of both agendas');
const itemWord = w('Onderdeel', 'Item');
const outside = w('(van de andere agenda)', '(of the other agenda)');
const fromWord = w('Bouw vanaf', 'Built from');
const toWord = w('Bouw tot', 'Built until');
const effortWord = w('Persoondagen per leverancier', 'Person-days per supplier');
