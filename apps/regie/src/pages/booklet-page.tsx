/** The whole agenda of a region under each other, to read in one go or to print. */

import { ok } from '@stelsel/kernel';
import { type AgendaTopic, type Page, type PageRequest, type RegionAgenda, regionAgenda } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Named, SourceText } from '../parts/named.tsx';
import { When } from '../parts/when.tsx';
import { regionPath } from '../regional/edit-address.ts';
import { ComputedCell, DeclaredCell } from '../regional/light-cells.tsx';
import { agendaWords, impactWords } from '../words/agenda-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const bookletPage: Page = {
  path: '/regionale-agenda/:region/boekje',
  render: async (request) => {
    const agenda = await regionAgenda(request.reader, request.params.region ?? '');
    return agenda.ok ? ok({ html: draw(request, agenda.value) }) : agenda;
  },
};

function draw(request: PageRequest, agenda: RegionAgenda): string {
  const { language } = request;
  const say = sayIn(language);
  const name = agenda.region.fields.name ?? agenda.region.code;
  return htmlDocument({
    request,
    title: `${say(title)}: ${name}`,
    children: (
      <article className="booklet">
        <p className="trail">
          <a href={addressIn(language, regionPath(agenda.region.code))}>{name}</a>
        </p>
        <h1>
          {say(title)}: {name} {agenda.region.invented ? <InventedMark say={say} /> : null}
        </h1>
        <p className="lead">
          {say(asOf)} <When say={say} at={request.reader.moment.on} />
        </p>
        <p className="screen-only">
          <a
            className="button"
            href={addressIn(language, `${regionPath(agenda.region.code, '/boekje.pdf')}${request.url.search}`)}
          >
            {say(asPdf)}
          </a>
        </p>
        <nav className="screen-only" aria-label={say(contents)}>
          <h2>{say(contents)}</h2>
          <ol>
            {agenda.categories.map(({ category }) => (
              <li key={category.code}>
                <a href={`#${category.code}`}>
                  <Named language={language} of={category} />
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <h2>{say(guide)}</h2>
        {agenda.guide.map(({ code, fields }) => (
          <section key={code}>
            <h3>{language === 'en' ? fields.headingEn : fields.heading}</h3>
            <p>{language === 'en' ? fields.textEn : fields.text}</p>
          </section>
        ))}
        {agenda.categories.map(({ category, topics }) => (
          <section key={category.code} className="booklet__part">
            <h2 id={category.code}>
              <Named language={language} of={category} />
            </h2>
            {topics.map((one) => (
              <BookletTopic key={one.topic.code} request={request} say={say} agenda={agenda} one={one} />
            ))}
          </section>
        ))}
      </article>
    ),
  });
}

interface BookletTopicProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly agenda: RegionAgenda;
  readonly one: AgendaTopic;
}

function BookletTopic({ request, say, agenda, one: { topic, own, cells } }: BookletTopicProps) {
  const { language } = request;
  const texts = [
    [what, topic.fields.what],
    [timeline, topic.fields.timeline],
    [weDo, own?.fields.what],
    [notice, own?.fields.impact],
    [regionalTimeline, own?.fields.timeline],
    [planning, own?.fields.planning],
    [organisations, own?.fields.organisations?.join(', ')],
  ] as const;
  const sectorOf = new Map(agenda.sectors.map((sector) => [sector.code, sector]));
  return (
    <section>
      <h3>
        <Named language={language} of={topic} />
      </h3>
      <dl className="about-list">
        <div>
          <dt>{say(impactClass)}</dt>
          <dd>{own?.fields.impactClass == null ? <Gap say={say} /> : say(impactWords[own.fields.impactClass])}</dd>
        </div>
        {texts.map(([label, text]) => (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>
              <SourceText language={language} say={say} text={text} />
            </dd>
          </div>
        ))}
      </dl>
      {cells.length === 0 ? null : (
        <DataTable
          id={`lichten-${topic.code}`}
          caption={`${say(lights)}: ${topic.fields.name ?? topic.code}`}
          rows={cells}
          keyOf={({ sector }) => sector}
          columns={[
            {
              heading: say(agendaWords.sector),
              cell: ({ sector }) => {
                const of = sectorOf.get(sector);
                return of === undefined ? sector : <Named language={language} of={of} />;
              },
            },
            { heading: say(agendaWords.declared), cell: (cell) => <DeclaredCell say={say} cell={cell} /> },
            { heading: say(agendaWords.measured), cell: (cell) => <ComputedCell say={say} cell={cell} /> },
          ]}
        />
      )}
    </section>
  );
}

const title = w('Regionale Agenda Databeschikbaarheid', 'Regional agenda for data availability');
const asOf = w('Stand van', 'As of');
const asPdf = w('Download als PDF', 'Download as PDF');
const contents = w('Inhoud', 'Contents');
const guide = w('Leeswijzer', 'Reader’s guide');
const what = w('Wat is het', 'What it is');
const timeline = w('Tijdlijn', 'Timeline');
const weDo = w('Wat doet de regio', 'What the region does');
const notice = w('Wat merkt u ervan', 'What you will notice');
const regionalTimeline = w('Tijdlijn in de regio', 'Timeline in the region');
const planning = w('Planning', 'Planning');
const organisations = w('Wie doen mee', 'Who takes part');
const impactClass = w('Impactklasse', 'Impact class');
const lights = w('Stoplichten', 'Lights');
