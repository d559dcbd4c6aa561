/** Frozen editions of all data: signed, never changed; and how to look at a page as it was then. */
import { ok, type Result } from '@stelsel/kernel';
import type { Page, PageRequest } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, w } from '../words/words.ts';

export const snapshotsPage: Page = {
  path: '/open-data/momentopnamen',
  render: async (request) => {
    const listed = await request.snapshots.list();
    return listed.ok ? ok({ html: htmlDocument(frame(request, listed.value)) }) : listed;
  },
};

type Listed = Awaited<ReturnType<PageRequest['snapshots']['list']>>;
type Manifests = Listed extends Result<infer V> ? V : never;

function frame(request: PageRequest, manifests: Manifests) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const newestFirst = manifests.toSorted((a, b) => b.snapshot.localeCompare(a.snapshot));
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={dataTabs} />
        {newestFirst.length === 0 ? <p>{say(none)}</p> : null}
        <DataTable
          id="momentopnamen"
          caption={say(title)}
          rows={newestFirst}
          keyOf={({ snapshot }) => snapshot}
          columns={[
            {
              heading: say(nameHeading),
              cell: ({ snapshot }) => <a href={`/snapshots/${snapshot}/manifest.json`}>{snapshot}</a>,
            },
            {
              heading: say(pagesHeading),
              cell: ({ asOf, on }) => <a href={links.page('/geld', { asOf, on })}>{`${say(asThen)} ${asOf}`}</a>,
            },
            {
              heading: say(filesHeading),
              numeric: true,
              cell: ({ snapshot, files }) => (
                <a href={`/snapshots/${snapshot}/manifest.json`}>{counted(request.language, files.length)}</a>
              ),
            },
            {
              heading: say(errataHeading),
              cell: ({ errata }) => (errata.length === 0 ? say(noErrata) : errata.join('; ')),
            },
          ]}
        />
        {newestFirst.slice(0, 1).map((manifest) => (
          <section key={manifest.snapshot}>
            <h2>{`${say(filesOf)} ${manifest.snapshot}`}</h2>
            <DataTable
              id="bestanden"
              caption={`${say(filesOf)} ${manifest.snapshot}`}
              rows={manifest.files}
              keyOf={({ path }) => path}
              columns={[
                {
                  heading: say(fileHeading),
                  cell: ({ path }) => <a href={`/snapshots/${manifest.snapshot}/${path}`}>{path}</a>,
                },
                { heading: say(rowsHeading), numeric: true, cell: ({ rows }) => counted(request.language, rows) },
                { heading: 'SHA-256', cell: ({ sha256 }) => <code className="digest">{sha256}</code> },
              ]}
            />
          </section>
        ))}
      </>
    ),
  };
}

const title = w('Momentopnamen', 'Snapshots');
const lead = w(
  'Elke maand worden alle gegevens vastgelegd en ondertekend. Een uitgave verandert nooit; een verbetering is een nieuwe uitgave.',
  'Every month all data is frozen and signed. An edition never changes; a correction is a new edition.',
);
const none = w('Er is nog geen momentopname gemaakt.', 'No snapshot has been made yet.');
const nameHeading = w('Uitgave', 'Edition');
const pagesHeading = w('De site van toen', 'The site of then');
const asThen = w('bekijk de stand van', 'look at the state of');
const filesHeading = w('Bestanden', 'Files');
const errataHeading = w('Verbeteringen', 'Errata');
const noErrata = w('geen', 'none');
const filesOf = w('Bestanden van', 'Files of');
const fileHeading = w('Bestand', 'File');
const rowsHeading = w('Rijen', 'Rows');
