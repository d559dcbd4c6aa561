/** Everything that waits for a second pair of eyes: what it says now, what it would say, why, and the decision. */
import { type Fault, ok, type Result } from '@stelsel/kernel';
import { type Page, type PageRequest, type Proposal, publicationAct, typeByName } from '@stelsel/regie';
import { Refusal } from '../agenda/edit-forms.tsx';
import { signInAddress } from '../layout/account-links.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { DecideForm } from '../proposals/decide-form.tsx';
import { sendDecision } from '../proposals/send-decision.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const proposalsPage: Page = {
  path: '/voorstellen',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await sendDecision(request, form);
    return done.ok
      ? ok({ location: addressIn(request.language, '/voorstellen?bewaard=1') })
      : show(request, done.fault);
  },
};

interface Waiting {
  readonly proposal: Proposal;
  readonly name: string;
  readonly rows: readonly { readonly field: string; readonly now: unknown; readonly then: unknown }[];
}

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const open = request.viewer === undefined ? ok([]) : await request.proposals.list('open');
  if (!open.ok) {
    return open;
  }
  const waiting = await Promise.all(open.value.map((proposal) => describe(request, proposal)));
  return ok({
    ...(fault === undefined ? {} : { status: 422 }),
    html: htmlDocument({
      request,
      title: sayIn(request.language)(title),
      children: <Body request={request} waiting={waiting} fault={fault} />,
    }),
  });
}

/** A record that does not exist yet has only what it would say. */
async function describe({ reader, language }: PageRequest, proposal: Proposal): Promise<Waiting> {
  const say = sayIn(language);
  const type = typeByName(proposal.type);
  const found = type === undefined ? undefined : await reader.get(type, proposal.record);
  const before: Readonly<Record<string, unknown>> = found?.ok === true ? found.value.fields : {};
  const after = { ...before, ...proposal.patch };
  const called = [after.name, after.title, after.about, proposal.code, after.snapshot].find((one) => one != null);
  return {
    proposal,
    name: `${type === undefined ? say(editionWord) : say(type.label)}: ${String(called ?? proposal.record)}`,
    rows: Object.entries(proposal.patch).map(([field, then]) => ({
      field: type?.fields[field] === undefined ? field : say(type.fields[field].label),
      now: before[field],
      then,
    })),
  };
}

interface BodyProps {
  readonly request: PageRequest;
  readonly waiting: readonly Waiting[];
  readonly fault: Fault | undefined;
}

function Body({ request, waiting, fault }: BodyProps) {
  const say = sayIn(request.language);
  const { viewer, language, url } = request;
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <Refusal request={request} fault={fault} />
      {url.searchParams.has('bewaard') && fault === undefined ? (
        <p className="done" role="status">
          {say(decided)}
        </p>
      ) : null}
      {viewer === undefined ? (
        <p>
          {say(visitors)} <a href={signInAddress(language, url)}>{say(signIn)}</a>
        </p>
      ) : waiting.length === 0 ? (
        <p>{say(nothing)}</p>
      ) : (
        waiting.map((one) => <Card key={one.proposal.id} request={request} one={one} />)
      )}
    </>
  );
}

function Card({ request, one: { proposal, name, rows } }: { readonly request: PageRequest; readonly one: Waiting }) {
  const say = sayIn(request.language);
  return (
    <section aria-labelledby={proposal.id}>
      <h2 id={proposal.id}>{name}</h2>
      <p>
        {say(why)} <q>{proposal.reason}</q> ({proposal.source.by}, {proposal.proposedAt.slice(0, 10)})
        {proposal.source.evidence === undefined ? null : (
          <>
            . {say(source)} {proposal.source.evidence}
          </>
        )}
      </p>
      {proposal.type === publicationAct ? (
        <p>
          <a href={linksOf(request).page('/open-data/momentopnamen')}>{say(files)}</a>
        </p>
      ) : (
        <DataTable
          id={`velden-${proposal.id}`}
          caption={say(changes)}
          rows={rows}
          keyOf={({ field }) => field}
          columns={[
            { heading: say(fieldWord), cell: ({ field }) => field },
            { heading: say(nowWord), cell: ({ now }) => shown(say, now) },
            { heading: say(thenWord), cell: ({ then }) => shown(say, then) },
          ]}
        />
      )}
      <DecideForm request={request} proposal={proposal} />
    </section>
  );
}

function shown(say: Say, value: unknown): string {
  if (value === null || value === undefined) {
    return say(notFilled);
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const title = w('Voorstellen die op een tweede paar ogen wachten', 'Proposals that wait for a second pair of eyes');
const lead = w(
  'Een planning, een datum aan de Kamer, een drempel, een overdracht, een gebundelde vraag en een momentopname gelden pas als een ander dan de indiener ze goedkeurt.',
  'A plan, a date to parliament, a threshold, a hand-over, a bundled request and an edition hold only when somebody other than the proposer approves them.',
);
const decided = w('Het besluit is vastgelegd.', 'The decision is recorded.');
const visitors = w(
  'Open voorstellen zijn te zien voor wie is aangemeld.',
  'Open proposals can be seen by who signed in.',
);
const signIn = w('Aanmelden', 'Sign in');
const nothing = w('Er zijn geen open voorstellen.', 'There are no open proposals.');
const why = w('Reden:', 'Reason:');
const source = w('Bron:', 'Source:');
const files = w('Bekijk de bestanden van deze uitgave', 'Look at the files of this edition');
const changes = w('Wat er verandert', 'What changes');
const fieldWord = w('Veld', 'Field');
const nowWord = w('Nu', 'Now');
const thenWord = w('Voorgesteld', 'Proposed');
const notFilled = w('niet ingevuld', 'not filled in');
const editionWord = w('Uitgave van de open data', 'Edition of the open data');
