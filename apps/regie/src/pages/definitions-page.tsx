/** Words of this field, list by list, with where they come from. */
import { ok } from '@stelsel/kernel';
import { type HeldRecord, type Page, type PageRequest, reference, referenceLists } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { listWords } from '../words/list-words.ts';
import { sayIn, w } from '../words/words.ts';

export const definitionsPage: Page = {
  path: '/begrippen',
  render: async (request) => {
    const listed = await request.reader.list(reference);
    return listed.ok ? ok({ html: htmlDocument(frame(request, listed.value)) }) : listed;
  },
};

function frame(request: PageRequest, all: readonly HeldRecord<typeof reference.fields>[]) {
  const { language, url } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const list = url.searchParams.get('lijst') ?? '';
  const words = (url.searchParams.get('q') ?? '').toLowerCase();
  const nameOf = ({ code, fields }: (typeof all)[number]): string =>
    (language === 'en' ? fields.nameEn : undefined) ?? fields.name ?? code;
  const chosen = all.filter(
    ({ fields }) =>
      (list === '' || fields.list === list) &&
      `${fields.name} ${fields.nameEn ?? ''} ${fields.about ?? ''}`.toLowerCase().includes(words),
  );
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={dataTabs} />
        <FilterForm
          say={say}
          language={language}
          url={url}
          words={{ name: 'q', label: say(wordsLabel) }}
          choices={[
            {
              name: 'lijst',
              label: say(listLabel),
              options: referenceLists.map((value) => ({ value, label: say(listWords[value]) })),
            },
          ]}
        />
        {referenceLists.map((name) => {
          const rows = chosen
            .filter(({ fields }) => fields.list === name)
            .toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0) || nameOf(a).localeCompare(nameOf(b)));
          return rows.length === 0 ? null : (
            <section key={name} id={name}>
              <h2>
                {say(listWords[name])} ({rows.length})
              </h2>
              <DataTable
                id={`begrippen-${name}`}
                caption={say(listWords[name])}
                rows={rows}
                keyOf={({ code }) => code}
                columns={[
                  {
                    heading: say(nameHeading),
                    cell: (one) => (
                      <div className="wide-cell" id={one.code}>
                        <a href={one.uri}>{nameOf(one)}</a>
                      </div>
                    ),
                  },
                  {
                    heading: say(aboutHeading),
                    cell: (one) => (
                      <>
                        {one.fields.about ?? <SourceGap say={say} record={one} />}
                        <SourceMark say={say} source={one.sourceOf('about')} />
                      </>
                    ),
                  },
                  { heading: say(stateHeading), cell: ({ fields }) => fields.state ?? fields.period ?? '' },
                ]}
              />
              <p>
                <a href={links.rows('vocabularies', { limit: 'all', list: name })}>{say(asData)}</a>
              </p>
            </section>
          );
        })}
      </>
    ),
  };
}

const title = w('Begrippen', 'Definitions');
const lead = w(
  'Wetten, voorzieningen, standaarden, functies en andere woorden uit de bronnen, met document en datum.',
  'Laws, services, standards, functions and other words of the sources, with document and date.',
);
const wordsLabel = w('Woorden', 'Words');
const listLabel = w('Lijst', 'List');
const nameHeading = w('Begrip', 'Word');
const aboutHeading = w('Wat is het', 'What it is');
const stateHeading = w('Stand of periode', 'State or period');
const asData = w('Deze lijst als data', 'This list as data');
