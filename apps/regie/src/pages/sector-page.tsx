/** One page of the regional agenda: the topics of one group of sectors in one region, lights with what is measured beside them. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  type Language,
  type Page,
  type PageRequest,
  type RegionalCell,
  regieFaults,
  region,
  regionalCells,
  sector,
  topic,
  topicCategory,
} from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Light } from '../parts/light.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import { overlayWords } from '../words/light-words.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

export const sectorPages: Readonly<Record<string, Words>> = {
  huisartsen: w('Huisartsen', 'General practice'),
  ziekenhuizen: w('Ziekenhuizen', 'Hospitals'),
  'laboratoria-apotheken': w('Laboratoria en apotheken', 'Laboratories and pharmacies'),
  'vvt-ggz-gz': w('VVT, GGZ en GZ', 'Elderly, mental and disability care'),
};

export const sectorPage: Page = {
  path: '/regionale-agenda/:region/:page',
  render: async (request) => {
    const view = await sectorView(request);
    return view.ok ? ok({ html: htmlDocument(pageFrame(request, view.value)) }) : view;
  },
};

interface SectorView {
  readonly region: HeldRecord<typeof region.fields>;
  readonly page: Words;
  readonly categories: readonly {
    readonly category: HeldRecord<typeof topicCategory.fields>;
    readonly rows: readonly CellRow[];
  }[];
}

interface CellRow {
  readonly topic: HeldRecord<typeof topic.fields>;
  readonly sector: HeldRecord<typeof sector.fields>;
  readonly cell: RegionalCell;
}

async function sectorView({ reader, params }: PageRequest): Promise<Result<SectorView>> {
  const page = sectorPages[params.page ?? ''];
  if (page === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: 'page', id: params.page ?? '' }));
  }
  const loaded = combine([
    await reader.get(region, params.region ?? ''),
    await reader.list(sector),
    await reader.list(topic),
    await reader.list(topicCategory),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [at, sectors, topics, categories] = loaded.value;
  const cells = await regionalCells(reader, { region: at.code });
  if (!cells.ok) {
    return cells;
  }
  const sectorOf = new Map(
    sectors.filter(({ fields }) => fields.agendaPage === params.page).map((one) => [one.code, one]),
  );
  const topicOf = new Map(topics.map((one) => [one.code, one]));
  const rows = cells.value.flatMap((cell): CellRow[] => {
    const about = topicOf.get(cell.topic);
    const of = sectorOf.get(cell.sector);
    return about === undefined || of === undefined ? [] : [{ topic: about, sector: of, cell }];
  });
  return ok({
    region: at,
    page,
    categories: categories
      .toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0))
      .map((category) => ({ category, rows: rows.filter((row) => row.topic.fields.category === category.code) }))
      .filter((one) => one.rows.length > 0),
  });
}

function pageFrame(request: PageRequest, view: SectorView) {
  const say = sayIn(request.language);
  const title = `${view.region.fields.name ?? view.region.code}: ${say(view.page)}`;
  return {
    request,
    title,
    wide: true,
    children: (
      <>
        <h1>
          {title} {view.region.invented ? <InventedMark say={say} /> : null}
        </h1>
        <PageTabs request={request} say={say} />
        {view.region.invented ? null : <p className="note">{say(realRegion)}</p>}
        {view.categories.map(({ category, rows }) => (
          <section key={category.code}>
            <h2>{categoryName(category, request.language)}</h2>
            <TopicTable request={request} say={say} category={category} rows={rows} />
          </section>
        ))}
      </>
    ),
  };
}

function categoryName({ code, fields }: HeldRecord<typeof topicCategory.fields>, language: Language): string {
  return (language === 'en' ? fields.nameEn : undefined) ?? fields.name ?? code;
}

function PageTabs({ request, say }: { readonly request: PageRequest; readonly say: Say }) {
  return (
    <nav className="tabs" aria-label={say(pagesLabel)}>
      <ul>
        {Object.entries(sectorPages).map(([name, words]) => (
          <li key={name}>
            <a
              href={addressIn(
                request.language,
                `/regionale-agenda/${request.params.region}/${name}${request.url.search}`,
              )}
              {...(name === request.params.page ? { 'aria-current': 'page' as const } : {})}
            >
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface TopicTableProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly category: HeldRecord<typeof topicCategory.fields>;
  readonly rows: readonly CellRow[];
}

function TopicTable({ request, say, category, rows }: TopicTableProps) {
  const topicAddress = (code: string): string =>
    addressIn(request.language, `/regionale-agenda/${request.params.region}/onderwerp/${code}`);
  return (
    <DataTable
      id={`onderwerpen-${category.code}`}
      caption={`${categoryName(category, request.language)}: ${say(tableCaption)}`}
      rows={rows}
      keyOf={({ cell }) => `${cell.topic}/${cell.sector}`}
      columns={[
        {
          heading: say(topicHeading),
          cell: (row) => <a href={topicAddress(row.topic.code)}>{row.topic.fields.name}</a>,
        },
        { heading: say(sectorHeading), cell: (row) => row.sector.fields.name },
        { heading: say(lightHeading), cell: ({ cell }) => <DeclaredCell say={say} cell={cell} /> },
        { heading: say(measuredHeading), cell: ({ cell }) => <ComputedCell say={say} cell={cell} /> },
      ]}
    />
  );
}

function DeclaredCell({ say, cell }: { readonly say: Say; readonly cell: RegionalCell }) {
  if (cell.declared === undefined) {
    return <Light say={say} />;
  }
  const { light, source, reason } = cell.declared;
  return (
    <>
      <Light say={say} state={light} declared />
      {reason === undefined ? null : <p>{reason}</p>}
      <SourceMark say={say} source={source} />
    </>
  );
}

function ComputedCell({ say, cell }: { readonly say: Say; readonly cell: RegionalCell }) {
  if (cell.computed === undefined) {
    return <Gap say={say} words={nothingMeasured} />;
  }
  const { state, overlays, working } = cell.computed;
  return (
    <>
      <Light say={say} state={state} />
      {overlays.map((overlay) => (
        <span key={overlay} className="overlay">
          {say(overlayWords[overlay])}
        </span>
      ))}
      {cell.differs ? <strong className="differs">{say(differsWords)}</strong> : null}
      <WorkingDetails say={say} lines={working} />
    </>
  );
}

const pagesLabel = w('Bladzijden van de regionale agenda', 'Pages of the regional agenda');
const tableCaption = w('onderwerpen met stoplicht en meting', 'topics with light and measurement');
const topicHeading = w('Onderwerp', 'Topic');
const sectorHeading = w('Sector', 'Sector');
const lightHeading = w('Stoplicht van de RSO', 'Light of the RSO');
const measuredHeading = w('Uit afspraken en metingen', 'From agreements and measurements');
const differsWords = w('verschilt van het stoplicht', 'differs from the light');
const nothingMeasured = w('nog niets gemeten', 'nothing measured yet');
const realRegion = w(
  'Stoplichten en impactklassen van deze regio stonden niet leesbaar in het document en zijn niet ingevuld. De RSO kan ze invullen.',
  'Lights and impact classes of this region could not be read in the document and are not filled in. The RSO can fill them in.',
);
