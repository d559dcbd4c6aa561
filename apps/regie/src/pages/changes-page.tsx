/** What was recorded, newest first: which record, by whom, when. */
import { ok, type Result } from '@stelsel/kernel';
import { type Page, type PageRequest, recordTypes, regieLimits, typeByName } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { When } from '../parts/when.tsx';
import { sayIn, w } from '../words/words.ts';

export const changesPage: Page = {
  path: '/wijzigingen',
  render: async (request) => {
    const type = request.url.searchParams.get('soort') ?? '';
    const found = await request.changes(regieLimits.changesMax, type === '' ? undefined : [type]);
    return found.ok ? ok({ html: htmlDocument(frame(request, found.value)) }) : found;
  },
};

type Found = Awaited<ReturnType<PageRequest['changes']>>;
type Changes = Found extends Result<infer V> ? V : never;

function frame(request: PageRequest, changes: Changes) {
  const say = sayIn(request.language);
  const nameOf = (type: string): string => typeByName(type)?.label[request.language] ?? type;
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
          language={request.language}
          url={request.url}
          choices={[
            {
              name: 'soort',
              label: say(typeHeading),
              options: recordTypes.map(({ name }) => ({ value: name, label: nameOf(name) })),
            },
          ]}
        />
        <p>
          <a href="/changes.atom">{say(feed)}</a> · <a href="/v1/changes">{say(asData)}</a>
        </p>
        <DataTable
          id="wijzigingen"
          caption={`${say(title)}: ${changes.length}`}
          rows={changes}
          keyOf={({ seq }) => String(seq)}
          columns={[
            {
              heading: say(recordHeading),
              cell: ({ uri, code, invented }) => (
                <>
                  <a href={`${uri}/history`}>{code}</a> {invented ? <InventedMark say={say} /> : null}
                </>
              ),
            },
            { heading: say(typeHeading), cell: ({ type }) => nameOf(type) },
            { heading: say(changeHeading), cell: ({ change }) => say(changeWords[change]) },
            { heading: say(byHeading), cell: ({ by }) => by },
            {
              heading: say(atHeading),
              cell: ({ recordedAt }) => (
                <span className="day">
                  <When say={say} at={recordedAt} exact />
                </span>
              ),
            },
          ]}
        />
      </>
    ),
  };
}

const changeWords = {
  new: w('nieuw', 'new'),
  changed: w('gewijzigd', 'changed'),
  removed: w('verwijderd', 'removed'),
} as const;

const title = w('Wijzigingen', 'Changes');
const lead = w(
  'Wat het laatst is vastgelegd. Niets verdwijnt: elke rij leidt naar haar hele geschiedenis.',
  'What was recorded last. Nothing disappears: every row leads to its whole history.',
);
const feed = w('Volg dit als Atom-feed', 'Follow this as an Atom feed');
const asData = w('Als data', 'As data');
const recordHeading = w('Gegeven', 'Record');
const typeHeading = w('Soort', 'Kind');
const changeHeading = w('Wat', 'What');
const byHeading = w('Door', 'By');
const atHeading = w('Wanneer', 'When');
