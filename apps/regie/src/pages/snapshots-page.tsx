/** Frozen editions of all data: signed, never changed; and how to look at a page as it was then. */
import { combine, type Fault, ok, type Result } from '@stelsel/kernel';
import { dayText, instantText, type Page, type PageRequest, proposePublication } from '@stelsel/regie';
import { EditForm, hasRole, Refusal } from '../agenda/edit-forms.tsx';
import { FoldedTable } from '../agenda/folded-table.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, w } from '../words/words.ts';

export const snapshotsPage: Page = {
  path: '/open-data/momentopnamen',
  render: (request) => show(request),
  submit: async (request, { fields, writer }) => {
    const proposed = await proposePublication(writer, request.viewer, {
      snapshot: fields.get('snapshot') ?? '',
      reason: fields.get('reason') ?? '',
    });
    return proposed.ok ? ok({ location: addressIn(request.language, '/voorstellen') }) : show(request, proposed.fault);
  },
};

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const listed = combine([
    await request.snapshots.list(),
    mayLook(request) ? await request.snapshots.drafts() : ok([]),
  ]);
  if (!listed.ok) {
    return listed;
  }
  const [manifests, drafts] = listed.value;
  return ok({
    ...(fault === undefined ? {} : { status: 422 }),
    html: htmlDocument(frame(request, { manifests, drafts, fault })),
  });
}

/** Editions that nobody approved yet are for who may propose or approve them. */
function mayLook(request: PageRequest): boolean {
  return hasRole(request, 'statistician', 'portfolioBoard', 'auditor');
}

type Listed<Name extends 'list' | 'drafts'> =
  Awaited<ReturnType<PageRequest['snapshots'][Name]>> extends Result<infer V> ? V : never;

interface View {
  readonly manifests: Listed<'list'>;
  readonly drafts: Listed<'drafts'>;
  readonly fault: Fault | undefined;
}

function frame(request: PageRequest, { manifests, drafts, fault }: View) {
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
        <Refusal request={request} fault={fault} />
        {drafts.map((draft) => (
          <DraftEdition key={draft.snapshot} request={request} draft={draft} />
        ))}
        {newestFirst.length === 0 ? (
          <p>{say(none)}</p>
        ) : (
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
                cell: ({ asOf, on }) => (
                  <a href={links.page('/geld', { asOf, on })}>{`${say(asThen)} ${say(instantText(asOf))}`}</a>
                ),
              },
              {
                heading: say(filesHeading),
                numeric: true,
                cell: ({ snapshot, files }) => (
                  <a href={`/snapshots/${snapshot}/manifest.json`}>{counted(request.language, files.length)}</a>
                ),
              },
              {
                heading: say(publishedHeading),
                cell: ({ publication: { proposedBy, approvedBy, at } }) =>
                  say(
                    w(
                      `${dayText(at).nl}, voorgesteld door ${proposedBy}, goedgekeurd door ${approvedBy}`,
                      `${dayText(at).en}, proposed by ${proposedBy}, approved by ${approvedBy}`,
                    ),
                  ),
              },
              {
                heading: say(errataHeading),
                cell: ({ errata }) => (errata.length === 0 ? say(noErrata) : errata.join('; ')),
              },
            ]}
          />
        )}
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

/** What was made and waits: its files and rows to look at, and the form to propose it. */
function DraftEdition({ request, draft }: { readonly request: PageRequest; readonly draft: View['drafts'][number] }) {
  const say = sayIn(request.language);
  const rows = draft.files.filter(({ path }) => path.endsWith('.csv'));
  return (
    <section aria-labelledby={`concept-${draft.snapshot}`}>
      <h2 id={`concept-${draft.snapshot}`}>{`${say(draftTitle)} ${draft.snapshot}`}</h2>
      <p>{say(draftMeaning)}</p>
      {hasRole(request, 'statistician') ? (
        <EditForm
          request={request}
          act="propose"
          title={proposeTitle}
          submit={proposeWord}
          open
          hidden={{ snapshot: draft.snapshot }}
        >
          <label className="edit__wide">
            {say(checkedWord)}
            <textarea name="reason" rows={2} required />
          </label>
        </EditForm>
      ) : null}
      <FoldedTable
        id={`concept-${draft.snapshot}-tabel`}
        caption={say(
          w(
            `${rows.length} datasets, stand van ${instantText(draft.asOf).nl}`,
            `${rows.length} datasets, as of ${instantText(draft.asOf).en}`,
          ),
        )}
        rows={rows}
        keyOf={({ path }) => path}
        columns={[
          { heading: say(fileHeading), cell: ({ path }) => path.replace('.csv', '') },
          { heading: say(rowsHeading), numeric: true, cell: (file) => counted(request.language, file.rows) },
        ]}
      />
    </section>
  );
}

const draftTitle = w('Wacht op publicatie:', 'Waits to be published:');
const draftMeaning = w(
  'Deze uitgave is gemaakt maar nog niet openbaar. Een statisticus stelt haar voor, een ander keurt haar goed.',
  'This edition was made but is not public yet. A statistician proposes it, somebody else approves it.',
);
const proposeTitle = w('Stel publicatie voor', 'Propose publication');
const proposeWord = w('Leg voor', 'Propose');
const checkedWord = w('Wat hebt u nagekeken?', 'What did you check?');
const publishedHeading = w('Gepubliceerd', 'Published');
const title = w('Momentopnamen', 'Snapshots');
const lead = w(
  'Elke maand worden alle gegevens vastgelegd. Twee mensen publiceren een uitgave: de een stelt voor, de ander keurt goed. Dan wordt zij ondertekend. Een uitgave verandert nooit; een verbetering is een nieuwe uitgave.',
  'Every month all data is frozen. Two people publish an edition: one proposes, the other approves. Then it is signed. An edition never changes; a correction is a new edition.',
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
