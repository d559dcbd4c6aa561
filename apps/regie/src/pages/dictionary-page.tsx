/** The dictionary: every column of every dataset, in two languages. */
import { ok } from '@stelsel/kernel';
import { type Column, datasets, type Page, type PageRequest } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { sayIn, w } from '../words/words.ts';

export const dictionaryPage: Page = {
  path: '/open-data/woordenboek',
  render: async (request) => ok({ html: htmlDocument(frame(request)) }),
};

interface Entry {
  readonly dataset: string;
  readonly column: Column;
}

function frame(request: PageRequest) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const asked = request.url.searchParams.get('dataset') ?? '';
  const words = (request.url.searchParams.get('q') ?? '').toLowerCase();
  const rows = datasets
    .flatMap(({ name, columns }) => columns.map((column): Entry => ({ dataset: name, column })))
    .filter(
      ({ dataset, column: { name, label } }) =>
        (asked === '' || dataset === asked) && `${name} ${label.nl} ${label.en}`.toLowerCase().includes(words),
    );
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <SectionTabs request={request} tabs={dataTabs} />
        <FilterForm
          say={say}
          language={request.language}
          url={request.url}
          words={{ name: 'q', label: say(wordsLabel) }}
          choices={[
            {
              name: 'dataset',
              label: say(datasetHeading),
              options: datasets.map(({ name, title: called }) => ({ value: name, label: say(called) })),
            },
          ]}
        />
        <DataTable
          id="woordenboek"
          caption={`${say(title)}: ${rows.length}`}
          rows={rows}
          keyOf={({ dataset, column }) => `${dataset} ${column.name}`}
          columns={[
            { heading: say(columnHeading), cell: ({ column }) => <code>{column.name}</code> },
            {
              heading: say(datasetHeading),
              cell: ({ dataset }) => <a href={links.page(`/open-data/${dataset}`)}>{dataset}</a>,
            },
            { heading: say(dutch), cell: ({ column }) => <span lang="nl">{column.label.nl}</span> },
            { heading: say(english), cell: ({ column }) => <span lang="en">{column.label.en}</span> },
            { heading: say(kindHeading), cell: ({ column }) => column.kind },
          ]}
        />
      </>
    ),
  };
}

const title = w('Woordenboek van de gegevens', 'Dictionary of the data');
const wordsLabel = w('Woorden', 'Words');
const columnHeading = w('Kolom', 'Column');
const datasetHeading = w('Dataset', 'Dataset');
const dutch = w('Nederlands', 'Dutch');
const english = w('Engels', 'English');
const kindHeading = w('Soort', 'Kind');
