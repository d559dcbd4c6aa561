/** The lines of a plan as a table: every date of the drawing, every date a link to its milestones. */
import type { Agenda, PageRequest, PlanLine } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import type { TableColumn } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, type Words, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { notSaid } from './agenda-words.ts';
import { Day } from './day.tsx';
import { sayDelta } from './say-figures.ts';

export function planColumns(request: PageRequest, agenda: Agenda): readonly TableColumn<PlanLine>[] {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const rows = (line: PlanLine, day: string | undefined) =>
    day === undefined ? (
      <Day language={language} day={day} />
    ) : (
      <a href={links.rows('agenda/milestones', { item: line.item.code })}>
        <Day language={language} day={day} />
      </a>
    );
  const slack = (line: PlanLine) => {
    const days = line.schedule?.slackDays;
    return days === undefined ? (
      <Gap say={say} words={notSaid} />
    ) : line.schedule?.critical === true ? (
      <strong>
        {say(days < 0 ? w(`kritiek, ${-days} dagen te kort`, `critical, ${-days} days short`) : critical)}
      </strong>
    ) : (
      say(w(`${days} dagen`, `${days} days`))
    );
  };
  return [
    {
      heading: say(itemHeading),
      cell: (line) => (
        <>
          <a href={links.page(agendaPath(agenda, `/onderdeel/${line.item.code}`))}>
            {line.item.fields.title ?? line.item.code}
          </a>{' '}
          {line.item.invented ? <InventedMark say={say} /> : null}
        </>
      ),
    },
    {
      heading: say(stateHeading),
      cell: ({ item }) =>
        item.fields.state == null ? <Gap say={say} words={notSaid} /> : say(stateWord(item.fields.state)),
    },
    { heading: say(originalHeading), cell: (line) => rows(line, line.original?.to) },
    { heading: say(currentHeading), cell: (line) => rows(line, line.current?.to) },
    { heading: say(forecastHeading), cell: (line) => rows(line, line.forecastEnd) },
    {
      heading: say(slipHeading),
      numeric: true,
      cell: ({ slipDays }) =>
        slipDays === undefined ? <Gap say={say} words={unknown} /> : sayDelta(language, slipDays),
    },
    {
      heading: say(legalHeading),
      cell: (line) => (line.legalDate === undefined ? '–' : <strong>§ {rows(line, line.legalDate)}</strong>),
    },
    { heading: say(slackHeading), cell: slack },
  ];
}

export const unknown: Words = w('onbekend', 'unknown');
const critical = w('kritiek', 'critical');
const itemHeading = w('Onderdeel', 'Item');
const stateHeading = w('Stand', 'State');
const originalHeading = w('Klaar volgens eerste afspraak', 'Ready as first agreed');
const currentHeading = w('Nu vastgesteld', 'Agreed now');
const forecastHeading = w('Verwacht', 'Expected');
const slipHeading = w('Dagen later', 'Days later');
const legalHeading = w('Wet', 'Law');
const slackHeading = w('Ruimte', 'Room');
