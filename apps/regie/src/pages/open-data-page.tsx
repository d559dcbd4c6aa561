/** All datasets with their formats: whoever wants the rows is one click away from them. */
import { ok } from '@stelsel/kernel';
import { type Dataset, datasets, type Page, type PageRequest } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { type Links, linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { counted } from '../words/amounts.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const openDataPage: Page = {
  path: '/open-data',
  render: async (request) => ok({ html: htmlDocument(frame(request)) }),
};

function frame(request: PageRequest) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const columns = datasets.reduce((total, dataset) => total + dataset.columns.length, 0);
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={dataTabs} />
        <KeyFigures
          figures={[
            {
              label: say(datasetsLabel),
              value: datasets.length,
              shown: counted(request.language, datasets.length),
              adds: 'rows:datasets',
              href: links.page('/open-data'),
            },
            {
              label: say(columnsLabel),
              value: columns,
              shown: counted(request.language, columns),
              adds: 'rows:woordenboek',
              href: links.page('/open-data/woordenboek'),
            },
          ]}
        />
        <DataTable
          id="datasets"
          caption={say(caption)}
          rows={datasets}
          keyOf={({ name }) => name}
          columns={[
            {
              heading: say(nameHeading),
              cell: (dataset) => (
                <div className="wide-cell">
                  <a href={links.page(`/open-data/${dataset.name}`)}>{say(dataset.title)}</a>
                  <p>{say(dataset.about)}</p>
                </div>
              ),
            },
            { heading: say(formatsHeading), cell: (dataset) => <Formats say={say} links={links} dataset={dataset} /> },
            {
              heading: say(columnsLabel),
              numeric: true,
              cell: (dataset) => <a href={links.page(`/open-data/${dataset.name}`)}>{dataset.columns.length}</a>,
            },
            { heading: say(versionHeading), cell: ({ schemaVersion }) => schemaVersion },
          ]}
        />
        <h2>{say(machinesTitle)}</h2>
        <ul>
          {machines.map(({ path, words }) => (
            <li key={path}>
              <a href={path}>{say(words)}</a>
            </li>
          ))}
        </ul>
        <p>{say(licence)}</p>
      </>
    ),
  };
}

const formatNames = { parquet: 'Parquet', csv: 'CSV', json: 'JSON', jsonld: 'JSON-LD' } as const;

interface FormatsProps {
  readonly say: Say;
  readonly links: Links;
  readonly dataset: Dataset;
}

/** Every link says of which dataset it is, for who hears links without their row. */
export function Formats({ say, links, dataset }: FormatsProps) {
  return (
    <span className="formats">
      {Object.entries(formatNames).map(([format, name]) => (
        <a
          key={format}
          href={links.rows(dataset.path, { format, limit: 'all' })}
          aria-label={`${name}: ${say(dataset.title)}`}
          download={`${dataset.name}.${format}`}
        >
          {name}
        </a>
      ))}
    </span>
  );
}

const machines = [
  {
    path: '/v1/openapi.json',
    words: w('Beschrijving van de API (OpenAPI 3.1)', 'Description of the API (OpenAPI 3.1)'),
  },
  { path: '/catalog.ttl', words: w('Catalogus (DCAT-AP-NL, Turtle)', 'Catalogue (DCAT-AP-NL, Turtle)') },
  { path: '/catalog.jsonld', words: w('Catalogus (DCAT-AP-NL, JSON-LD)', 'Catalogue (DCAT-AP-NL, JSON-LD)') },
  { path: '/v1/dictionary', words: w('Woordenboek als data', 'Dictionary as data') },
  { path: '/v1/changes', words: w('Wijzigingen als data', 'Changes as data') },
  { path: '/changes.atom', words: w('Wijzigingen (Atom)', 'Changes (Atom)') },
] as const;

const title = w('Open data', 'Open data');
const lead = w(
  'Alles wat op deze site staat, als bestand. Zonder sleutel, elke rij met een vast adres en een bron.',
  'Everything on this site, as files. Without a key, every row with a stable address and a source.',
);
const datasetsLabel = w('datasets', 'datasets');
const columnsLabel = w('kolommen', 'columns');
const caption = w('Datasets en hun formaten', 'Datasets and their formats');
const nameHeading = w('Dataset', 'Dataset');
const formatsHeading = w('Download', 'Download');
const versionHeading = w('Versie van de kolommen', 'Version of the columns');
const machinesTitle = w('Voor machines', 'For machines');
const licence = w(
  'Vrij te gebruiken, ook zonder naamsvermelding (CC0). Verzonnen rijen hebben invented = true.',
  'Free to use, also without attribution (CC0). Invented rows have invented = true.',
);
