/** All regions beside each other: topics as rows, regions as columns, for one sector or all, declared or measured. */
import { combine, ok } from '@stelsel/kernel';
import {
  type HeldRecord,
  inOrder,
  type Page,
  type PageRequest,
  region,
  regionalCells,
  regionalTopic,
  sector,
  topic,
  topicCategory,
} from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { nameOf } from '../parts/named.tsx';
import { AgendaHeatmap } from '../regional/agenda-heatmap.tsx';
import { type HeatLook, heatCells, heatLooks, lookWords } from '../regional/heat-cells.ts';
import { RegionTiles } from '../regional/region-tiles.tsx';
import { impactWords } from '../words/agenda-words.ts';
import { declaredWords, notFilledIn } from '../words/light-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const regionalAgendaPage: Page = {
  path: '/regionale-agenda',
  render: async (request) => {
    const view = await overview(request);
    return view.ok ? ok({ html: draw(request, view.value) }) : view;
  },
};

async function overview({ reader }: PageRequest) {
  const loaded = combine([
    await reader.list(region),
    await reader.list(sector),
    await reader.list(topicCategory),
    await reader.list(topic),
    await reader.list(regionalTopic),
    await regionalCells(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [regions, sectors, categories, topics, written, cells] = loaded.value;
  return ok({
    regions: regions.toSorted(
      (a, b) => Number(a.invented) - Number(b.invented) || (a.fields.name ?? '').localeCompare(b.fields.name ?? ''),
    ),
    sectors: inOrder(sectors),
    categories: inOrder(categories),
    topics: inOrder(topics),
    written,
    cells,
  });
}

type Overview = Extract<Awaited<ReturnType<typeof overview>>, { ok: true }>['value'];

function draw(request: PageRequest, view: Overview): string {
  const { language, url } = request;
  const say = sayIn(language);
  const ask = (name: string): string | undefined => url.searchParams.get(name) || undefined;
  const look = heatLooks.find((one) => one === ask('kijk')) ?? 'opgegeven';
  const impactOf = new Map(
    view.written.map(({ fields }) => [`${fields.region}/${fields.topic}`, fields.impactClass ?? undefined]),
  );
  const cells = heatCells(view.cells, {
    look,
    ...only('sector', ask('sector')),
    ...only('light', ask('licht')),
    ...only('impactClass', ask('klasse')),
    impactOf,
  });
  const topics = view.topics.filter(
    ({ fields }) => ask('categorie') === undefined || fields.category === ask('categorie'),
  );
  const links = linksOf(request);
  const shownSector = view.sectors.find(({ code }) => code === ask('sector'));
  return htmlDocument({
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <p className="links">
          <a href={addressIn(language, '/regionale-agenda/leeswijzer')}>{say(guideLink)}</a>
          <a href={addressIn(language, '/regionale-agenda/van-toepassing')}>{say(appliesLink)}</a>
          <a href={addressIn(language, '/regionale-agenda/beginnen')}>{say(startLink)}</a>
          <a href={links.rows('regional-agenda', { limit: 'all', format: 'csv' })}>{say(dataLink)}</a>
        </p>
        <h2>{say(regionsTitle)}</h2>
        <RegionTiles language={language} say={say} links={links} regions={view.regions} cells={view.cells} />
        <h2 id="kaart">
          {say(heatTitle)}
          {shownSector === undefined ? '' : `: ${nameOf(language, shownSector.fields, shownSector.code)}`}
        </h2>
        <Filters request={request} say={say} view={view} />
        <AgendaHeatmap
          language={language}
          say={say}
          look={look}
          regions={view.regions}
          categories={view.categories}
          topics={topics}
          cells={cells}
          {...only('sector', shownSector?.code)}
        />
      </>
    ),
  });
}

function Filters({
  request,
  say,
  view,
}: {
  readonly request: PageRequest;
  readonly say: Say;
  readonly view: Overview;
}) {
  const { language, url } = request;
  const options = (
    records: readonly HeldRecord<typeof sector.fields>[] | readonly HeldRecord<typeof topicCategory.fields>[],
  ) => records.map((one) => ({ value: one.code, label: nameOf(language, one.fields, one.code) }));
  const used = view.sectors.filter(({ code }) => view.cells.some((cell) => cell.sector === code));
  return (
    <FilterForm
      say={say}
      language={language}
      url={url}
      choices={[
        {
          name: 'kijk',
          label: say(lookLabel),
          options: heatLooks.map((value: HeatLook) => ({ value, label: say(lookWords[value]) })),
        },
        { name: 'sector', label: say(sectorLabel), options: options(used) },
        { name: 'categorie', label: say(categoryLabel), options: options(view.categories) },
        {
          name: 'licht',
          label: say(lightLabel),
          options: [
            ...Object.entries(declaredWords).map(([value, words]) => ({ value, label: say(words) })),
            { value: 'niet-ingevuld', label: say(notFilledIn) },
          ],
        },
        {
          name: 'klasse',
          label: say(classLabel),
          options: Object.entries(impactWords).map(([value, words]) => ({ value, label: say(words) })),
        },
      ]}
    />
  );
}

function only<K extends string>(name: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: string };
}

const title = w('Regionale agenda', 'Regional agenda');
const lead = w(
  'Per regio en onderwerp: wat zegt de RSO (de regionale samenwerkingsorganisatie), en wat volgt uit afspraken en metingen? Waar die twee verschillen, staat dat erbij.',
  'Per region and topic: what does the regional cooperation organisation (RSO) say, and what follows from agreements and measurements? Where these differ, it says so.',
);
const guideLink = w('Leeswijzer', 'Reader’s guide');
const appliesLink = w('Welk onderwerp geldt voor wie', 'Which topic applies to whom');
const startLink = w('Begin een regio vanuit een andere', 'Start a region from another one');
const dataLink = w('Alle rijen (CSV)', 'All rows (CSV)');
const regionsTitle = w('Kies een regio', 'Choose a region');
const heatTitle = w('Onderwerpen en regio’s', 'Topics and regions');
const lookLabel = w('Kijk naar', 'Look at');
const sectorLabel = w('Sector', 'Sector');
const categoryLabel = w('Categorie', 'Category');
const lightLabel = w('Stoplicht', 'Light');
const classLabel = w('Impactklasse', 'Impact class');
