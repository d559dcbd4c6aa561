/** One dataset: its formats, what every column means, the formulas behind it, and how to ask for a part or the past. */
import { err, ok } from '@stelsel/kernel';
import { type Dataset, datasetByName, formulas, type Page, type PageRequest, regieFaults } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { sayIn, w } from '../words/words.ts';
import { FormulaText } from './formulas-page.tsx';
import { Formats } from './open-data-page.tsx';

export const datasetPage: Page = {
  path: '/open-data/:name',
  render: async (request) => {
    const dataset = datasetByName(request.params.name ?? '');
    return dataset === undefined
      ? err(regieFaults('REG-UNKNOWN', { type: 'dataset', id: request.params.name ?? '' }))
      : ok({ html: htmlDocument(frame(request, dataset)) });
  },
};

function frame(request: PageRequest, dataset: Dataset) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const behind = formulas.filter((formula) => formula.datasets.includes(dataset.name));
  const example = `${request.url.origin}/v1/${dataset.path}?${dataset.filters[0] ?? 'limit'}=…&asOf=2026-10-01`;
  return {
    request,
    title: say(dataset.title),
    children: (
      <>
        <h1>{say(dataset.title)}</h1>
        <p className="lead">{say(dataset.about)}</p>
        <SectionTabs request={request} tabs={dataTabs} />
        <h2>{say(downloadTitle)}</h2>
        <p>
          <Formats say={say} links={links} dataset={dataset} />
        </p>
        <h2>{say(askTitle)}</h2>
        <p>
          <code>{example}</code>
        </p>
        <p>
          {say(filtersWord)}{' '}
          {dataset.filters.map((name) => (
            <code key={name} className="tag">
              {name}
            </code>
          ))}
        </p>
        {behind.length === 0 ? (
          <p>{say(asRecorded)}</p>
        ) : (
          <>
            <h2>{say(formulasTitle)}</h2>
            {behind.map((formula) => (
              <FormulaText key={formula.code} say={say} formula={formula} heading="h3" />
            ))}
          </>
        )}
        <h2>{say(columnsTitle)}</h2>
        <DataTable
          id="kolommen"
          caption={`${say(columnsTitle)}, ${say(version)} ${dataset.schemaVersion}`}
          rows={dataset.columns}
          keyOf={({ name }) => name}
          columns={[
            { heading: say(nameHeading), cell: ({ name }) => <code>{name}</code> },
            { heading: say(meaningHeading), cell: ({ label }) => say(label) },
            { heading: say(kindHeading), cell: ({ kind }) => say(kindWords[kind]) },
          ]}
        />
        <p>
          <a href={`/schema/${dataset.name}/${dataset.schemaVersion}`}>JSON Schema</a>
        </p>
      </>
    ),
  };
}

const kindWords = {
  text: w('tekst', 'text'),
  integer: w('geheel getal', 'integer'),
  number: w('getal', 'number'),
  boolean: w('ja of nee', 'yes or no'),
  date: w('datum', 'date'),
  list: w('lijst', 'list'),
} as const;

const downloadTitle = w('Download', 'Download');
const askTitle = w('Een deel of een eerder moment', 'A part or an earlier moment');
const filtersWord = w('Filteren kan op:', 'One can filter on:');
const asRecorded = w(
  'Deze rijen zijn vastgelegd, niet berekend. Elke rij zegt zelf waar zij vandaan komt.',
  'These rows are recorded, not computed. Every row says itself where it comes from.',
);
const formulasTitle = w('Formules', 'Formulas');
const columnsTitle = w('Kolommen', 'Columns');
const version = w('versie', 'version');
const nameHeading = w('Kolom', 'Column');
const meaningHeading = w('Betekenis', 'Meaning');
const kindHeading = w('Soort', 'Kind');
