/** All records of one type, with a box to search and, for who may, the way to a new one. */
import { combine, err, ok } from '@stelsel/kernel';
import {
  type HeldRecord,
  observation,
  type Page,
  type PageRequest,
  type RecordType,
  regieFaults,
  typeByName,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { Gap } from '../parts/gap.tsx';
import { Paging, pageOf } from '../parts/paging.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { type Names, readNames } from '../records/called.ts';
import { choiceWords } from '../records/field-words.ts';
import { recordPath } from '../records/record-name.ts';
import { sayIn, w } from '../words/words.ts';

const pageSize = 50;

export const anyRecordsPage: Page = {
  path: '/gegevens/:type',
  render: async (request) => {
    const type = typeByName(request.params.type ?? '');
    // Millions of measurements are read where they are shown in sums, and as open data.
    if (type === undefined || type.name === observation.name) {
      return err(regieFaults('REG-NO-PAGE'));
    }
    const loaded = combine([await request.reader.list(type), await readNames(request)]);
    return loaded.ok ? ok({ html: draw(request, type, ...loaded.value) }) : loaded;
  },
};

function draw(request: PageRequest, type: RecordType, all: readonly HeldRecord[], names: Names): string {
  const { language, url, viewer } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const words = (url.searchParams.get('q') ?? '').toLowerCase();
  const named = all.map((record) => ({ record, name: names.record(type, record) }));
  const chosen = named.filter(({ record, name }) => `${name} ${record.code}`.toLowerCase().includes(words));
  const { rows, page, pages } = pageOf(url, chosen, pageSize);
  const mayMake = viewer?.roles.some(({ role }) => type.write[role] !== undefined) === true;
  const { states } = type;
  return htmlDocument({
    request,
    title: say(type.label),
    children: (
      <>
        <p className="trail">
          <a href={links.page('/gegevens')}>{say(everything)}</a>
        </p>
        <h1>{say(type.label)}</h1>
        {mayMake ? (
          <p>
            <a className="button" href={links.page(recordPath(type.name, 'nieuw'), { bewerk: '1' })}>
              {say(add)}
            </a>
          </p>
        ) : null}
        <FilterForm say={say} language={language} url={url} choices={[]} words={{ name: 'q', label: say(search) }} />
        {chosen.length === 0 ? <p>{say(none)}</p> : null}
        <DataTable
          id="lijst"
          caption={say(w(`${chosen.length} van ${all.length}`, `${chosen.length} of ${all.length}`))}
          rows={rows}
          keyOf={({ record }) => record.id}
          columns={[
            {
              heading: say(nameWord),
              cell: ({ record, name }) => (
                <RecordLink say={say} links={links} path={recordPath(type.name, record.code)} of={record} name={name} />
              ),
            },
            ...(states === undefined
              ? []
              : [
                  {
                    heading: say(stateWord),
                    cell: ({ record }: (typeof rows)[number]) => {
                      const state = record.fields[states.field];
                      return typeof state === 'string' ? (
                        say(choiceWords(`${type.name}.${states.field}`, state))
                      ) : (
                        <Gap say={say} />
                      );
                    },
                  },
                ]),
            { heading: say(versionWord), numeric: true, cell: ({ record }) => record.version },
            { heading: say(sourceWord), cell: ({ record }) => <SourceMark say={say} source={record.sourceOf('')} /> },
          ]}
        />
        <Paging request={request} page={page} pages={pages} />
      </>
    ),
  });
}

const everything = w('Alle gegevens', 'All data');
const none = w(
  'Er is hier niets, of niets dat past bij wat u zoekt.',
  'There is nothing here, or nothing that fits your search.',
);
const add = w('Toevoegen', 'Add');
const search = w('Zoek op naam of kenmerk', 'Search by name or code');
const nameWord = w('Naam', 'Name');
const stateWord = w('Stand', 'State');
const versionWord = w('Versie', 'Version');
const sourceWord = w('Bron', 'Source');
