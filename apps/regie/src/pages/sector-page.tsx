/** One page of the regional agenda: the topics of one group of sectors in one region, lights with what is measured beside them. */
import { err, ok, type Result } from '@stelsel/kernel';
import {
  type AgendaTopic,
  declaredLight,
  type HeldRecord,
  type Page,
  type PageRequest,
  type RegionAgenda,
  type RegionalCell,
  regieFaults,
  regionAgenda,
  type topic,
} from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Named } from '../parts/named.tsx';
import { mayEdit, regionPath, topicPath } from '../regional/edit-address.ts';
import { ComputedCell, DeclaredCell } from '../regional/light-cells.tsx';
import { SectorTabs } from '../regional/sector-tabs.tsx';
import { TopicColumns } from '../regional/topic-columns.tsx';
import { agendaWords, impactWords, sectorPages } from '../words/agenda-words.ts';
import { declaredWords, notFilledIn } from '../words/light-words.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

export const sectorPage: Page = {
  path: '/regionale-agenda/:region/:page',
  render: async (request) => {
    const view = await sectorView(request);
    return view.ok ? ok({ html: draw(request, view.value.words, view.value.agenda) }) : view;
  },
};

/** The agenda with only the cells of this page, and of those only what the address asks for. */
async function sectorView({
  reader,
  params,
  url,
}: PageRequest): Promise<Result<{ readonly words: Words; readonly agenda: RegionAgenda }>> {
  const words = sectorPages[params.page ?? ''];
  if (words === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: 'page', id: params.page ?? '' }));
  }
  const whole = await regionAgenda(reader, params.region ?? '');
  if (!whole.ok) {
    return whole;
  }
  const light = url.searchParams.get('licht') ?? '';
  const impact = url.searchParams.get('klasse') ?? '';
  const here = new Set(
    whole.value.sectors.filter(({ fields }) => fields.agendaPage === params.page).map(({ code }) => code),
  );
  const keep = ({ sector, declared, differs }: RegionalCell): boolean =>
    here.has(sector) &&
    (light === '' || (light === 'verschil' ? differs : (declared?.light ?? 'niet-ingevuld') === light));
  const fitting = ({ own }: AgendaTopic): boolean => impact === '' || own?.fields.impactClass === impact;
  return ok({
    words,
    agenda: {
      ...whole.value,
      sectors: whole.value.sectors.filter(({ code }) => here.has(code)),
      categories: whole.value.categories
        .map((one) => ({
          ...one,
          topics: one.topics
            .filter(fitting)
            .map((about) => ({ ...about, cells: about.cells.filter(keep) }))
            .filter(({ cells }) => cells.length > 0),
        }))
        .filter(({ topics }) => topics.length > 0),
    },
  });
}

function draw(request: PageRequest, words: Words, agenda: RegionAgenda): string {
  const { language } = request;
  const say = sayIn(language);
  const { code, fields, invented } = agenda.region;
  const name = fields.name ?? code;
  return htmlDocument({
    request,
    title: `${name}: ${say(words)}`,
    wide: true,
    children: (
      <>
        <p className="trail">
          <a href={addressIn(language, '/regionale-agenda')}>{say(agendaWords.agenda)}</a> ›{' '}
          <a href={addressIn(language, regionPath(code))}>{name}</a>
        </p>
        <h1>
          {name}: {say(words)} {invented ? <InventedMark say={say} /> : null}
        </h1>
        <SectorTabs
          language={language}
          say={say}
          region={code}
          search={request.url.search}
          {...(request.params.page === undefined ? {} : { current: request.params.page })}
        />
        {invented ? null : <p className="note">{say(agendaWords.realRegion)}</p>}
        <Filters request={request} say={say} />
        {agenda.categories.length === 0 ? (
          <p className="note">{say(nothing)}</p>
        ) : (
          <>
            <h2>{say(columnsTitle)}</h2>
            <TopicColumns language={language} say={say} agenda={agenda} />
          </>
        )}
        {agenda.categories.map(({ category, topics }) => (
          <section key={category.code}>
            <h2>
              <Named language={language} of={category} />
            </h2>
            <TopicTable
              request={request}
              say={say}
              agenda={agenda}
              code={category.code}
              category={category.fields.name ?? category.code}
              topics={topics}
            />
          </section>
        ))}
      </>
    ),
  });
}

function Filters({ request, say }: { readonly request: PageRequest; readonly say: Say }) {
  const listed = (words: Readonly<Record<string, Words>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: say(label) }));
  return (
    <FilterForm
      say={say}
      language={request.language}
      url={request.url}
      choices={[
        {
          name: 'licht',
          label: say(lightLabel),
          options: listed({ ...declaredWords, 'niet-ingevuld': notFilledIn, verschil: agendaWords.differs }),
        },
        { name: 'klasse', label: say(classLabel), options: listed(impactWords) },
      ]}
    />
  );
}

interface TopicTableProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly agenda: RegionAgenda;
  readonly code: string;
  readonly category: string;
  readonly topics: readonly AgendaTopic[];
}

interface Row {
  readonly topic: HeldRecord<typeof topic.fields>;
  readonly own: AgendaTopic['own'];
  readonly cell: RegionalCell;
}

function TopicTable({ request, say, agenda, code: part, category, topics }: TopicTableProps) {
  const { language } = request;
  const { code } = agenda.region;
  const sectorOf = new Map(agenda.sectors.map((one) => [one.code, one]));
  const editable = mayEdit(request, declaredLight, { region: code });
  const address = (about: string, question = ''): string => addressIn(language, `${topicPath(code, about)}${question}`);
  return (
    <DataTable<Row>
      id={`onderwerpen-${part}`}
      caption={`${say(tableCaption)}: ${category.toLowerCase()}`}
      rows={topics.flatMap(({ topic: about, own, cells }) => cells.map((cell) => ({ topic: about, own, cell })))}
      keyOf={({ cell }) => `${cell.topic}/${cell.sector}`}
      columns={[
        {
          heading: say(agendaWords.topic),
          cell: (row) => (
            <a href={address(row.topic.code)}>
              <Named language={language} of={row.topic} />
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
        {
          heading: say(classLabel),
          cell: ({ own }) =>
            own?.fields.impactClass == null ? <Gap say={say} /> : say(impactWords[own.fields.impactClass]),
        },
        {
          heading: say(agendaWords.declared),
          cell: ({ cell }) => (
            <>
              <DeclaredCell say={say} cell={cell} />
              {editable ? (
                <a className="edit-link" href={address(cell.topic, `?bewerk=${cell.sector}#formulier`)}>
                  {say(change)}
                  <span className="visually-hidden">
                    {' '}
                    {cell.topic}, {cell.sector}
                  </span>
                </a>
              ) : null}
            </>
          ),
        },
        { heading: say(agendaWords.measured), cell: ({ cell }) => <ComputedCell say={say} cell={cell} /> },
      ]}
    />
  );
}

const columnsTitle = w('Op één bladzijde', 'On one page');
const tableCaption = w('Onderwerpen met stoplicht en meting', 'Topics with light and measurement');
const nothing = w(
  'Niets past bij deze keuzes. Kies minder, of wis de keuzes.',
  'Nothing fits these choices. Choose less, or clear the choices.',
);
const lightLabel = w('Stoplicht', 'Light');
const classLabel = w('Impactklasse', 'Impact class');
const change = w('Wijzig', 'Change');
