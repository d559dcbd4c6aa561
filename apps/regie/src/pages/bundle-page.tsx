/** One bundled request: what a sector asks together, of how many organisations, what changed, and what suppliers answer. */

import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  type BundleView,
  type DemandView,
  dayText,
  demandView,
  type HeldRecord,
  type PageRequest,
  regieFaults,
} from '@stelsel/regie';
import { agendaPath } from '../agenda/agenda-frame.tsx';
import { bundleEdit } from '../demand/bundle-edit.ts';
import { WishTable } from '../demand/wish-table.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { type Names, readNames } from '../records/called.ts';
import { bundleWords, priorityWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

interface View {
  readonly demand: DemandView;
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  /** Missing on the page for a new one. */
  readonly found?: BundleView;
  readonly names: Names;
}

export const bundlePage = recordPage({
  path: '/wensen/vraag/:code',
  read,
  edit: ({ viewer }, { demand, items, found }) =>
    bundleEdit({
      owner: viewer?.party ?? '',
      sector: viewer?.roles.flatMap(({ sectors = [] }) => sectors)[0],
      invented: viewer?.party.startsWith('v-') === true,
      count: demand.bundles.length,
      wishes: demand.wishes,
      items,
      ...(found === undefined ? {} : { view: found }),
    }),
  title: ({ found }) =>
    found === undefined ? w('Bundel wensen tot een vraag', 'Join wishes into a request') : w('Werk bij', 'Update'),
  draw: (request, { found, items, names }, editor) => {
    const say = sayIn(request.language);
    const title = found?.bundle.fields.title ?? say(newTitle);
    return {
      title,
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page('/wensen')}>{say(all)}</a>
          </p>
          <h1>
            {title} {found?.bundle.invented === true ? <InventedMark say={say} /> : null}
          </h1>
          {editor}
          {found === undefined ? null : <Facts request={request} found={found} items={items} names={names} />}
        </>
      ),
    };
  },
  after: (_request, saved) => `/wensen/vraag/${saved.code}`,
});

async function read(request: PageRequest): Promise<Result<View>> {
  const { reader, wholeReader, params } = request;
  const loaded = combine([
    await demandView(reader, wholeReader),
    await reader.list(agendaItem),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [demand, items, names] = loaded.value;
  const { code = '' } = params;
  if (code === 'nieuw') {
    return ok({ demand, items, names });
  }
  const found = demand.bundles.find(({ bundle }) => bundle.code === code);
  return found === undefined
    ? err(regieFaults('REG-UNKNOWN', { type: 'wish-bundle', id: code }))
    : ok({ demand, items, names, found });
}

interface FactsProps {
  readonly request: PageRequest;
  readonly found: BundleView;
  readonly items: View['items'];
  readonly names: Names;
}

function Facts({ request, found, items, names }: FactsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { bundle, wishes, organisations, regions, changes } = found;
  const { need, state, consultationFrom, consultationTo, fixedOn, item: code } = bundle.fields;
  const item = items.find((one) => one.code === code);
  return (
    <>
      <p className="lead">{need}</p>
      <p>
        {say(bundleWords[state ?? ''] ?? w('–', '–'))}
        {consultationFrom == null
          ? null
          : say(
              w(
                `; consultatie van ${dayText(consultationFrom).nl} tot ${dayText(consultationTo ?? '…').nl}`,
                `; consultation from ${dayText(consultationFrom).en} until ${dayText(consultationTo ?? '…').en}`,
              ),
            )}
        {fixedOn == null
          ? null
          : say(w(`; vastgesteld op ${dayText(fixedOn).nl}`, `; fixed on ${dayText(fixedOn).en}`))}
      </p>
      <p>
        {say(
          w(
            `${wishes.length} wensen van samen ${organisations} organisaties in ${regions.length} regio’s; elke organisatie telt één keer.`,
            `${wishes.length} wishes of ${organisations} organisations together in ${regions.length} regions; every organisation counts once.`,
          ),
        )}
      </p>
      <WishTable
        request={request}
        id="wensen"
        caption={say(wishesTitle)}
        wishes={wishes}
        names={names}
        first={[
          {
            heading: say(priorityTitle),
            cell: ({ priority }) => say(priorityWords[priority] ?? w(priority, priority)),
          },
        ]}
      />
      {bundle.fields.successorOf == null ? null : (
        <>
          <h2>{say(changesTitle)}</h2>
          <ul>
            {changes.map(({ wish, before, after }) => (
              <li key={wish}>
                <a href={links.page(`/wensen/${wish}`)}>{wish}</a>: {say(priorityWords[before ?? ''] ?? notIn)} →{' '}
                {say(priorityWords[after ?? ''] ?? notIn)}
              </li>
            ))}
          </ul>
        </>
      )}
      {item?.fields.agenda == null ? null : (
        <p>
          {say(onAgenda)}{' '}
          <a href={links.page(agendaPath(item.fields.agenda, `/onderdeel/${item.code}/antwoord`))}>
            {item.fields.title ?? item.code}
          </a>
        </p>
      )}
      <p>
        <SourceMark say={say} source={bundle.sourceOf('title')} />
      </p>
    </>
  );
}

const all = w('Alle wensen en vragen', 'All wishes and requests');
const newTitle = w('Een nieuwe gebundelde vraag', 'A new bundled request');
const wishesTitle = w('Wensen in deze vraag', 'Wishes in this request');
const priorityTitle = w('Belang', 'Priority');
const changesTitle = w('Anders dan de vorige versie', 'Different from the version before');
const notIn = w('niet in de vraag', 'not in the request');
const onAgenda = w('Op de agenda; zie wat leveranciers antwoorden:', 'On the agenda; see what suppliers answer:');
