/** Everything that waits for a second pair of eyes: what it says now, what it would say, why, and the decision. */
import { type Fault, ok, type Result } from '@stelsel/kernel';
import {
  bookingAct,
  type Page,
  type PageRequest,
  type Proposal,
  publicationAct,
  type RecordType,
  typeByName,
} from '@stelsel/regie';
import { Refusal } from '../agenda/edit-forms.tsx';
import { type FormField, type FormValues, valuesOf } from '../forms/form-field.ts';
import { ShownValue } from '../forms/shown-value.tsx';
import { signInAddress } from '../layout/account-links.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { bookingShown } from '../money/booking-fields.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { When } from '../parts/when.tsx';
import { DecideForm } from '../proposals/decide-form.tsx';
import { proposalWords } from '../proposals/proposal-words.ts';
import { sendDecision } from '../proposals/send-decision.ts';
import { referenceChoices } from '../records/reference-choices.ts';
import { shownFields } from '../records/type-form.ts';
import { sayIn, w } from '../words/words.ts';

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
  readonly fields: readonly FormField[];
  readonly now: FormValues;
  readonly proposed: FormValues;
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
async function describe(request: PageRequest, proposal: Proposal): Promise<Waiting> {
  const { reader, language } = request;
  const say = sayIn(language);
  const type = typeByName(proposal.type);
  const found = type === undefined ? undefined : await reader.get(type, proposal.record);
  const before: Readonly<Record<string, unknown>> = found?.ok === true ? found.value.fields : {};
  const after = { ...before, ...proposal.patch };
  const called = [after.name, after.title, after.about, proposal.code, after.snapshot].find((one) => one != null);
  return {
    proposal,
    name: `${say(proposalWords(proposal.type))}: ${String(called ?? proposal.record)}`,
    ...(type === undefined ? actOf(proposal) : await changesOf(request, type, proposal, before)),
  };
}

type Change = Pick<Waiting, 'fields' | 'now' | 'proposed'>;

/** The fields that change, with what they say now and would say. */
async function changesOf(
  request: PageRequest,
  type: RecordType,
  { patch }: Proposal,
  before: Readonly<Record<string, unknown>>,
): Promise<Change> {
  const choices = await referenceChoices(request, type);
  const fields = shownFields(type, choices.ok ? choices.value : new Map()).filter(({ name }) => name in patch);
  return { fields, now: valuesOf(fields, before), proposed: valuesOf(fields, patch) };
}

function actOf({ type, patch }: Proposal): Change {
  if (type !== bookingAct) {
    return { fields: [], now: {}, proposed: {} };
  }
  const { fields, values } = bookingShown(patch);
  return { fields, now: {}, proposed: values };
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

function Card({ request, one }: { readonly request: PageRequest; readonly one: Waiting }) {
  const { proposal, name, fields } = one;
  const say = sayIn(request.language);
  return (
    <section aria-labelledby={proposal.id}>
      <h2 id={proposal.id}>{name}</h2>
      <p>
        {say(why)} <q>{proposal.reason}</q> ({proposal.source.by}, <When say={say} at={proposal.proposedAt} />)
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
      ) : proposal.removes === true ? (
        <p>
          <strong>{say(removal)}</strong>
        </p>
      ) : (
        <DataTable
          id={`velden-${proposal.id}`}
          caption={say(changes)}
          rows={fields}
          keyOf={({ name: field }) => field}
          columns={[
            { heading: say(fieldWord), cell: ({ label }) => say(label) },
            { heading: say(nowWord), cell: (field) => <ShownValue say={say} field={field} values={one.now} /> },
            { heading: say(thenWord), cell: (field) => <ShownValue say={say} field={field} values={one.proposed} /> },
          ]}
        />
      )}
      <DecideForm request={request} proposal={proposal} />
    </section>
  );
}

const title = w('Voorstellen die op een tweede paar ogen wachten', 'Proposals that wait for a second pair of eyes');
const lead = w(
  'Een planning, een datum aan de Kamer, een drempel, een overdracht, een gebundelde vraag, bewijs van een resultaat, een betaling zonder bewijs en een momentopname gelden pas als een ander dan de indiener ze goedkeurt.',
  'A plan, a date to parliament, a threshold, a hand-over, a bundled request, evidence of a result, a payment without evidence and an edition hold only when somebody other than the proposer approves them.',
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
const removal = w(
  'Dit wordt verwijderd; de geschiedenis blijft te lezen.',
  'This is removed; its history can still be read.',
);
