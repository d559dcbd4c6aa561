/** Programmes with their light, the arithmetic one click away, and the light of the newest plan beside it. */
import type { Agenda, PageRequest, ProgrammeView } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { colourWords } from './agenda-words.ts';
import { Day } from './day.tsx';
import { unknown } from './plan-table.tsx';
import { ProgrammeLightMark } from './programme-light-mark.tsx';
import { sayShare } from './say-figures.ts';

interface ProgrammeTableProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly programmes: readonly ProgrammeView[];
}

export function ProgrammeTable({ request, agenda, programmes }: ProgrammeTableProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const slip = ({ record, light }: ProgrammeView) => {
    const value = light.parts.find(({ name }) => name === 'schedule')?.value;
    return value === undefined ? (
      <Gap say={say} words={unknown} />
    ) : (
      <a href={links.rows('agenda/lights', { agenda, light: light.colour })} data-programme={record.code}>
        {sayShare(language, value)}
      </a>
    );
  };
  return (
    <DataTable
      id="programmas"
      caption={say(caption)}
      rows={programmes}
      keyOf={({ record }) => record.code}
      columns={[
        {
          heading: say(nameHeading),
          cell: ({ record }) => (
            <>
              <a href={links.page(agendaPath(agenda, `/programma/${record.code}`))}>
                {(language === 'en' ? record.fields.nameEn : undefined) ?? record.fields.name ?? record.code}
              </a>{' '}
              {record.invented ? <InventedMark say={say} /> : null}
            </>
          ),
        },
        {
          heading: say(lightHeading),
          cell: ({ light }) => (
            <>
              <ProgrammeLightMark say={say} colour={light.colour} rebaselines={light.rebaselines} />
              <WorkingDetails say={say} lines={light.working} />
            </>
          ),
        },
        { heading: say(slipHeading), numeric: true, cell: slip },
        {
          heading: say(newestHeading),
          cell: ({ light }) =>
            light.rebaselines === 0 ? (
              say(never)
            ) : (
              <>
                {say(colourWords[light.currentSchedule.colour])}
                {light.currentSchedule.value === undefined
                  ? null
                  : ` (${sayShare(language, light.currentSchedule.value)})`}
              </>
            ),
        },
        {
          heading: say(endHeading),
          cell: ({ record }) => <Day language={language} day={record.fields.baselineOriginal?.end} />,
        },
        {
          heading: say(forecastHeading),
          cell: ({ record }) => <Day language={language} day={record.fields.forecastEnd} />,
        },
        {
          heading: say(updatedHeading),
          cell: ({ record }) => <Day language={language} day={record.fields.lastUpdate} />,
        },
      ]}
    />
  );
}

const caption = w('Programma’s, slechtste licht eerst', 'Programmes, worst light first');
const nameHeading = w('Programma', 'Programme');
const lightHeading = w('Licht', 'Light');
const slipHeading = w('Uitloop op eerste afspraak', 'Slip on first agreement');
const newestHeading = w('Tegen de nieuwste planning', 'Against the newest plan');
const endHeading = w('Einde, eerste afspraak', 'End, first agreed');
const forecastHeading = w('Verwacht einde', 'Expected end');
const updatedHeading = w('Bijgewerkt', 'Updated');
const never = w('niet herijkt', 'never re-baselined');
