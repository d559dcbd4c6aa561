/** Demand: wishes of organisations, the requests in which sectors joined them, and the form to share a wish. */

import { combine, ok } from '@stelsel/kernel';
import { type DemandView, demandView, type PageRequest } from '@stelsel/regie';
import { hasRole } from '../agenda/edit-forms.tsx';
import { ownOrganisation } from '../demand/own-organisation.ts';
import { wishEdit } from '../demand/wish-edit.ts';
import { WishTable } from '../demand/wish-table.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { RecordLink } from '../parts/record-link.tsx';
import { type Names, readNames } from '../records/called.ts';
import { counted } from '../words/amounts.ts';
import { bundleWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

export const wishesPage = recordPage({
  path: '/wensen',
  read: async (request) => {
    const loaded = combine([
      await demandView(request.reader, request.wholeReader),
      await ownOrganisation(request),
      await readNames(request),
    ]);
    if (!loaded.ok) {
      return loaded;
    }
    const [demand, own, names] = loaded.value;
    return ok({ demand, own, names });
  },
  edit: ({ reader }, { demand, own }) =>
    own === undefined ? undefined : wishEdit(own, reader.moment.on, demand.wishes.length),
  title: () => w('Deel een wens', 'Share a wish'),
  draw: (request, { demand, names }, editor) => {
    const say = sayIn(request.language);
    const links = linksOf(request);
    return {
      title: say(title),
      wide: true,
      children: (
        <>
          <h1>{say(title)}</h1>
          <p className="lead">{say(lead)}</p>
          {editor}
          <Figures request={request} demand={demand} />
          <h2>{say(bundlesTitle)}</h2>
          {hasRole(request, 'sectorBody') ? (
            <p>
              <a className="button" href={links.page('/wensen/vraag/nieuw', { bewerk: '1' })}>
                {say(join)}
              </a>
            </p>
          ) : null}
          <Bundles request={request} demand={demand} names={names} />
          <h2>{say(wishesTitle)}</h2>
          <WishTable request={request} id="wensen" caption={say(wishesTitle)} wishes={demand.wishes} names={names} />
          <p>
            <a href={links.rows('wishes', { limit: 'all' })}>{say(asData)}</a> ·{' '}
            <a href={links.rows('wish-votes', { limit: 'all' })}>{say(votesData)}</a>
          </p>
        </>
      ),
    };
  },
  after: (_request, saved) => `/wensen/${saved.code}`,
});

interface DemandProps {
  readonly request: PageRequest;
  readonly demand: DemandView;
}

function Figures({ request, demand: { wishes, bundles } }: DemandProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const figure = (label: string, value: number, path: string) => ({
    label,
    value,
    shown: counted(request.language, value),
    href: links.rows(path, { limit: 'all' }),
  });
  return (
    <KeyFigures
      figures={[
        figure(say(wishesTitle), wishes.length, 'wishes'),
        figure(say(bundlesTitle), bundles.length, 'wish-bundles'),
      ]}
    />
  );
}

function Bundles({ request, demand, names }: DemandProps & { readonly names: Names }) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <DataTable
      id="vragen"
      caption={say(bundlesTitle)}
      rows={demand.bundles}
      keyOf={({ bundle }) => bundle.code}
      columns={[
        {
          heading: say(bundleWord),
          cell: ({ bundle }) => (
            <RecordLink
              say={say}
              links={links}
              path={`/wensen/vraag/${bundle.code}`}
              of={bundle}
              name={bundle.fields.title}
            />
          ),
        },
        {
          heading: say(sectorWord),
          cell: ({ bundle }) => (bundle.fields.sector == null ? <Gap say={say} /> : names.of(bundle.fields.sector)),
        },
        { heading: say(stateWord), cell: ({ bundle }) => say(bundleWords[bundle.fields.state ?? ''] ?? w('–', '–')) },
        { heading: say(wishesTitle), numeric: true, cell: ({ wishes }) => wishes.length },
        { heading: say(organisationsWord), numeric: true, cell: ({ organisations }) => organisations },
        { heading: say(regionsWord), numeric: true, cell: ({ regions }) => regions.length },
      ]}
    />
  );
}

const title = w('Wensen en gebundelde vragen', 'Wishes and bundled requests');
const lead = w(
  'Organisaties delen wat zij willen kunnen. Een branchevereniging bundelt wensen tot één vraag aan alle leveranciers. Elke organisatie telt één keer; namen zijn niet openbaar.',
  'Organisations share what they want to be able to do. A sector body joins wishes into one request to all suppliers. Every organisation counts once; names are not public.',
);
const bundlesTitle = w('Gebundelde vragen', 'Bundled requests');
const wishesTitle = w('Wensen', 'Wishes');
const join = w('Bundel wensen tot een vraag', 'Join wishes into a request');
const bundleWord = w('Vraag', 'Request');
const sectorWord = w('Sector', 'Sector');
const stateWord = w('Stand', 'State');
const organisationsWord = w('Organisaties samen', 'Organisations together');
const regionsWord = w('Regio’s', 'Regions');
const asData = w('Wensen als data', 'Wishes as data');
const votesData = w('Steun als data', 'Votes as data');
