/** Proposals that wait for a second pair of eyes, and decisions taken. */
import { combine, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  type Agenda,
  body,
  type DecisionRecord,
  dayText,
  decision,
  decisionsOfAgenda,
  type Page,
  type PageForm,
  type PageRequest,
  type Proposal,
  programme,
  saveRecord,
} from '@stelsel/regie';
import { AgendaTabs, askedAgenda } from '../agenda/agenda-frame.tsx';
import { DecisionTable } from '../agenda/decision-table.tsx';
import { EditForm, hasRole, Refusal } from '../agenda/edit-forms.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { When } from '../parts/when.tsx';
import { DecideForm } from '../proposals/decide-form.tsx';
import { sendDecision } from '../proposals/send-decision.ts';
import { sayIn, w } from '../words/words.ts';

export const agendaDecisionsPage: Page = {
  path: '/meerjarenagenda/:agenda/besluiten',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await act(request, form);
    return done.ok ? ok({ location: addressIn(request.language, request.url.pathname) }) : show(request, done.fault);
  },
};

interface DecisionsView {
  readonly agenda: Agenda;
  readonly decisions: readonly DecisionRecord[];
  readonly proposals: readonly Proposal[];
  readonly programmes: ReadonlyMap<string, string>;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
}

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const view = await decisionsView(request);
  return view.ok
    ? ok({
        ...(fault === undefined ? {} : { status: 422 }),
        html: htmlDocument({
          request,
          title: sayIn(request.language)(title),
          children: <DecisionsBody request={request} view={view.value} fault={fault} />,
        }),
      })
    : view;
}

async function decisionsView(request: PageRequest): Promise<Result<DecisionsView>> {
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([
    await decisionsOfAgenda(request.reader, agenda.value),
    await request.reader.list(programme, { part: agenda.value }),
    await request.reader.list(body),
    request.viewer === undefined ? ok([]) : await request.proposals.list('open'),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [decisions, programmes, bodies, open] = loaded.value;
  const names = new Map(programmes.map(({ id, code, fields }) => [String(id), fields.name ?? code]));
  return ok({
    agenda: agenda.value,
    decisions,
    programmes: names,
    bodies: bodies.map(({ code, fields }) => ({ code, name: fields.name ?? code })),
    proposals: open.filter(({ type, record }) => type === 'programme' && names.has(record)),
  });
}

async function act(request: PageRequest, form: PageForm): Promise<Result<unknown>> {
  const { fields, writer } = form;
  const said = (name: string): string => fields.get(name)?.trim() ?? '';
  if (said('act') === 'decision') {
    return saveRecord(writer, decision, request.viewer, {
      expectedVersion: 0,
      patch: {
        title: said('title'),
        text: said('text'),
        on: said('on'),
        about: [said('about')],
        ...(said('body') === '' ? {} : { body: said('body') }),
        followUp: followUpOf(said),
      },
    });
  }
  return sendDecision(request, form);
}

/** What follows: by whom, what, and until when where that was said. */
function followUpOf(said: (name: string) => string) {
  const [party, what, due] = [said('followParty'), said('followWhat'), said('followDue')];
  return party === '' || what === '' ? [] : [{ party, what, due: due === '' ? null : due }];
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: DecisionsView;
  readonly fault: Fault | undefined;
}

function DecisionsBody({ request, view, fault }: BodyProps) {
  const say = sayIn(request.language);
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <AgendaTabs request={request} agenda={view.agenda} />
      <Refusal request={request} fault={fault} />
      <h2>{say(openTitle)}</h2>
      {request.viewer === undefined ? (
        <p>{say(signIn)}</p>
      ) : view.proposals.length === 0 ? (
        <p>{say(noProposals)}</p>
      ) : (
        <ol className="causes">
          {view.proposals.map((proposal) => (
            <li key={proposal.id}>
              <ProposalCard request={request} proposal={proposal} name={view.programmes.get(proposal.record) ?? ''} />
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={addressIn(request.language, '/voorstellen')}>{say(allProposals)}</a>
      </p>
      <h2>{say(takenTitle)}</h2>
      <DecisionTable request={request} decisions={view.decisions} />
      {hasRole(request, 'agendaOwner', 'portfolioBoard') ? <DecisionForm request={request} view={view} /> : null}
    </>
  );
}

interface ProposalCardProps {
  readonly request: PageRequest;
  readonly proposal: Proposal;
  readonly name: string;
}

function ProposalCard({ request, proposal, name }: ProposalCardProps) {
  const say = sayIn(request.language);
  const { baselineCurrent } = proposal.patch as { readonly baselineCurrent?: { readonly end: string } };
  return (
    <>
      <h3>{name}</h3>
      <p>
        {baselineCurrent === undefined
          ? Object.keys(proposal.patch).join(', ')
          : say(
              w(
                `Nieuw einde: ${dayText(baselineCurrent.end).nl}. De eerste afspraak blijft staan.`,
                `New end: ${dayText(baselineCurrent.end).en}. The first agreement stays.`,
              ),
            )}
      </p>
      <p>
        {say(whyWord)} <q>{proposal.reason}</q> ({proposal.proposedFor}, <When say={say} at={proposal.proposedAt} />)
      </p>
      <DecideForm request={request} proposal={proposal} />
    </>
  );
}

function DecisionForm({ request, view }: Pick<BodyProps, 'request' | 'view'>) {
  const say = sayIn(request.language);
  return (
    <EditForm request={request} act="decision" title={recordTitle} submit={saveWord}>
      <label>
        {say(aboutWord)}
        <input name="about" required pattern="[a-z0-9][a-z0-9.\-]*" />
      </label>
      <label>
        {say(dayWord)}
        <input type="date" name="on" defaultValue={request.reader.moment.on} required />
      </label>
      <label className="edit__wide">
        {say(decisionWord)}
        <input name="title" required />
      </label>
      <label className="edit__wide">
        {say(textWord)}
        <textarea name="text" rows={3} required />
      </label>
      <label>
        {say(bodyWord)}
        <select name="body">
          <option value="">{say(noBody)}</option>
          {view.bodies.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(followParty)}
        <input name="followParty" pattern="[a-z0-9][a-z0-9.\-]*" />
      </label>
      <label>
        {say(followWhat)}
        <input name="followWhat" />
      </label>
      <label>
        {say(followDue)}
        <input type="date" name="followDue" />
      </label>
      <p className="edit__wide">{[...view.programmes.values()].join('; ')}</p>
    </EditForm>
  );
}

const title = w('Voorstellen en besluiten', 'Proposals and decisions');
const lead = w(
  'Wie een planning wil vernieuwen, doet een voorstel. Een ander beslist. De eerste afspraak verandert nooit.',
  'Who wants to renew a plan makes a proposal. Somebody else decides. The first agreement never changes.',
);
const openTitle = w('Wacht op een besluit', 'Waiting for a decision');
const signIn = w('Meld u aan om open voorstellen te zien.', 'Sign in to see open proposals.');
const noProposals = w('Er zijn geen open voorstellen.', 'There are no open proposals.');
const allProposals = w('Alle voorstellen, ook van andere onderdelen', 'All proposals, also of other parts');
const takenTitle = w('Genomen besluiten', 'Decisions taken');
const whyWord = w('Reden:', 'Reason:');
const recordTitle = w('Besluit vastleggen', 'Record a decision');
const saveWord = w('Bewaar', 'Save');
const aboutWord = w('Over (code van programma of onderdeel)', 'About (code of programme or item)');
const dayWord = w('Datum', 'Date');
const decisionWord = w('Besluit', 'Decision');
const textWord = w('Tekst', 'Text');
const bodyWord = w('Wie besloot', 'Who decided');
const noBody = w('niet ingevuld', 'not filled in');
const followParty = w('Vervolg: wie (kenmerk)', 'Follow-up: who (code)');
const followWhat = w('Vervolg: wat', 'Follow-up: what');
const followDue = w('Vervolg: uiterlijk', 'Follow-up: due');
