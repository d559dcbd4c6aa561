/** The agenda of one region at a glance: what it is about, six columns of topics, and where measurement differs. */
import { ok } from '@stelsel/kernel';
import { type Page, type PageRequest, type RegionAgenda, regionAgenda, regionalTopic } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { Named } from '../parts/named.tsx';
import { mayEdit, regionPath, topicPath } from '../regional/edit-address.ts';
import { ComputedCell, DeclaredCell } from '../regional/light-cells.tsx';
import { SectorTabs } from '../regional/sector-tabs.tsx';
import { TopicColumns } from '../regional/topic-columns.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { declaredWords, notFilledIn } from '../words/light-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const regionPage: Page = {
  path: '/regionale-agenda/:region',
  render: async (request) => {
    const agenda = await regionAgenda(request.reader, request.params.region ?? '');
    return agenda.ok ? ok({ html: draw(request, agenda.value) }) : agenda;
  },
};

function draw(request: PageRequest, agenda: RegionAgenda): string {
  const say = sayIn(request.language);
  const { language } = request;
  const { code, fields, invented } = agenda.region;
  const name = fields.name ?? code;
  const inLanguage = (path: string): string => addressIn(language, path);
  const isEmpty = agenda.categories.every(({ topics }) => topics.every(({ own }) => own === undefined));
  const mayStart = isEmpty && mayEdit(request, regionalTopic, { region: code });
  return htmlDocument({
    request,
    title: name,
    wide: true,
    children: (
      <>
        <p className="trail">
          <a href={inLanguage('/regionale-agenda')}>{say(agendaWords.agenda)}</a>
        </p>
        <h1>
          {name} {invented ? <InventedMark say={say} /> : null}
        </h1>
        <p className="lead">{fields.about ?? say(leadWithoutAbout)}</p>
        <p>
          {say(byRso)}: {agenda.rso ?? <Gap say={say} />} · {say(inhabitantsLabel)}:{' '}
          {fields.inhabitants == null ? (
            <Gap say={say} />
          ) : (
            fields.inhabitants.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')
          )}
          {fields.startedFrom == null ? null : (
            <>
              {' '}
              · {say(startedFrom)} <a href={inLanguage(regionPath(fields.startedFrom))}>{fields.startedFrom}</a>
            </>
          )}
        </p>
        {invented ? null : <p className="note">{say(agendaWords.realRegion)}</p>}
        {mayStart ? (
          <p className="note">
            {say(emptyAgenda)} <a href={inLanguage(`/regionale-agenda/beginnen?naar=${code}`)}>{say(takeOver)}</a>
          </p>
        ) : null}
        <Figures request={request} say={say} agenda={agenda} />
        <SectorTabs language={language} say={say} region={code} search={request.url.search} />
        <p className="links">
          <a href={inLanguage(regionPath(code, '/boekje'))}>{say(booklet)}</a>
          <a href={inLanguage(regionPath(code, '/boekje.pdf'))}>{say(bookletPdf)}</a>
          <a href={inLanguage('/regionale-agenda/leeswijzer')}>{say(guide)}</a>
          <a href={inLanguage(`/architectuur/${code}`)}>{say(architecture)}</a>
          <a href={inLanguage(`/obstakels?regio=${code}`)}>{say(obstacles)}</a>
        </p>
        <h2>{say(columnsTitle)}</h2>
        <TopicColumns language={language} say={say} agenda={agenda} />
        <Differences request={request} say={say} agenda={agenda} />
      </>
    ),
  });
}

function Figures({
  request,
  say,
  agenda,
}: {
  readonly request: PageRequest;
  readonly say: Say;
  readonly agenda: RegionAgenda;
}) {
  const cells = agenda.categories.flatMap(({ topics }) => topics.flatMap((one) => one.cells));
  const count = (light: string | undefined): number => cells.filter(({ declared }) => declared?.light === light).length;
  const rows = (more: Readonly<Record<string, string>>): string =>
    linksOf(request).rows('regional-agenda', { region: agenda.region.code, limit: 'all', ...more });
  const differ = cells.filter(({ differs }) => differs).length;
  const figures = [
    { label: declaredWords['in-uitvoering'], value: count('in-uitvoering'), href: rows({ declared: 'in-uitvoering' }) },
    { label: declaredWords.volgend, value: count('volgend'), href: rows({ declared: 'volgend' }) },
    {
      label: declaredWords['niet-op-agenda'],
      value: count('niet-op-agenda'),
      href: rows({ declared: 'niet-op-agenda' }),
    },
    { label: notFilledIn, value: count(undefined), href: rows({ declared: '' }) },
    { label: agendaWords.differs, value: differ, href: rows({ differs: 'true' }) },
  ];
  return (
    <KeyFigures
      figures={figures.map(({ label, value, href }) => ({ label: say(label), shown: String(value), value, href }))}
    />
  );
}

function Differences({
  request,
  say,
  agenda,
}: {
  readonly request: PageRequest;
  readonly say: Say;
  readonly agenda: RegionAgenda;
}) {
  const { language } = request;
  const sectorOf = new Map(agenda.sectors.map((one) => [one.code, one]));
  const rows = agenda.categories.flatMap(({ topics }) =>
    topics.flatMap(({ topic, cells }) => cells.filter(({ differs }) => differs).map((cell) => ({ topic, cell }))),
  );
  return (
    <section>
      <h2 id="verschillen">{say(differencesTitle)}</h2>
      {rows.length > shownDifferences ? (
        <p>
          {say(firstOf)} {shownDifferences} / {rows.length}. {say(seeSectors)}
        </p>
      ) : null}
      {rows.length === 0 ? (
        <p>{say(noDifferences)}</p>
      ) : (
        <DataTable
          id="verschillen-tabel"
          caption={say(differencesCaption)}
          rows={rows.slice(0, shownDifferences)}
          keyOf={({ cell }) => `${cell.topic}/${cell.sector}`}
          columns={[
            {
              heading: say(agendaWords.topic),
              cell: ({ topic, cell }) => (
                <a
                  href={addressIn(
                    language,
                    `${topicPath(agenda.region.code, topic.code)}?sector=${cell.sector}#sector`,
                  )}
                >
                  <Named language={language} of={topic} />
                </a>
              ),
            },
            {
              heading: say(agendaWords.sector),
              cell: ({ cell }) => {
                const of = sectorOf.get(cell.sector);
                return of === undefined ? cell.sector : <Named language={language} of={of} />;
              },
            },
            { heading: say(agendaWords.declared), cell: ({ cell }) => <DeclaredCell say={say} cell={cell} /> },
            { heading: say(agendaWords.measured), cell: ({ cell }) => <ComputedCell say={say} cell={cell} /> },
          ]}
        />
      )}
    </section>
  );
}

/** More than this is for the pages per sector. */
const shownDifferences = 25;
const firstOf = w('De eerste', 'The first');
const seeSectors = w(
  'Alle staan op de bladzijden per sector, onder de keuze “verschilt van het stoplicht”.',
  'All are on the pages per sector, under the choice “differs from the light”.',
);
const leadWithoutAbout = w(
  'Wat er in deze regio speelt rond het beschikbaar maken van zorggegevens.',
  'What is going on in this region in making care data available.',
);
const byRso = w('RSO', 'Regional organisation');
const inhabitantsLabel = w('Inwoners', 'Inhabitants');
const startedFrom = w('Begonnen vanuit', 'Started from');
const emptyAgenda = w('Uw regio heeft nog geen teksten.', 'Your region has no texts yet.');
const takeOver = w('Neem teksten over van een andere regio', 'Take over texts of another region');
const booklet = w('Lees of druk af als boekje', 'Read or print as a booklet');
const bookletPdf = w('Boekje als PDF', 'Booklet as PDF');
const guide = w('Leeswijzer', 'Reader’s guide');
const architecture = w('Architectuur van de regio', 'Architecture of the region');
const obstacles = w('Obstakels in de regio', 'Obstacles in the region');
const columnsTitle = w('De agenda op één bladzijde', 'The agenda on one page');
const differencesTitle = w('Waar de meting verschilt van het stoplicht', 'Where measurement differs from the light');
const differencesCaption = w(
  'Het stoplicht blijft staan zoals de RSO het zet; kijk en praat erover',
  'The light stays as the regional organisation sets it; look, and talk about it',
);
const noDifferences = w(
  'Nergens, voor zover er iets te vergelijken is.',
  'Nowhere, as far as there is something to compare.',
);
