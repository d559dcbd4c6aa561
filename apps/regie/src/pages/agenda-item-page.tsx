/** One item of a multi-year agenda: what is asked of whom, when, what it waits for, and who is ready. */

import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  agendaPlan,
  decision,
  decisionsAbout,
  dependency,
  effort,
  type Page,
  type PageForm,
  type PageRequest,
  planLines,
  policyFeedback,
  productFamily,
  regieFaults,
  saveRecord,
  vendorReadiness,
} from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { kindWords, notSaid } from '../agenda/agenda-words.ts';
import { Day } from '../agenda/day.tsx';
import { DecisionTable } from '../agenda/decision-table.tsx';
import { hasRole, Refusal } from '../agenda/edit-forms.tsx';
import { EffortSection } from '../agenda/effort-section.tsx';
import { ItemForms } from '../agenda/item-forms.tsx';
import { ItemLinks } from '../agenda/item-links.tsx';
import type { ItemView } from '../agenda/item-view.ts';
import { MilestoneTable } from '../agenda/milestone-table.tsx';
import { ObligationTable } from '../agenda/obligation-table.tsx';
import { PolicyFeedbackSection } from '../agenda/policy-feedback-section.tsx';
import { ReadinessFigures } from '../agenda/readiness-figures.tsx';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { readNames } from '../records/called.ts';
import { AddLink } from '../records/keep-links.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

export const agendaItemPage: Page = {
  path: '/meerjarenagenda/:agenda/onderdeel/:code',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await change(request, form);
    return done.ok ? ok({ location: addressIn(request.language, request.url.pathname) }) : show(request, done.fault);
  },
};

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const view = await itemView(request);
  return view.ok
    ? ok({
        ...(fault === undefined ? {} : { status: 422 }),
        html: htmlDocument({
          request,
          title: view.value.line.item.fields.title ?? view.value.line.item.code,
          children: <ItemBody request={request} view={view.value} fault={fault} />,
        }),
      })
    : view;
}

async function itemView(request: PageRequest): Promise<Result<ItemView>> {
  const { reader, wholeReader, params } = request;
  const agenda = askedAgenda(request);
  if (!agenda.ok) {
    return agenda;
  }
  const loaded = combine([
    await agendaPlan(reader, wholeReader, agenda.value),
    await reader.list(productFamily),
    await reader.list(agendaItem),
    await decisionsAbout(reader, params.code ?? ''),
    await reader.list(effort),
    await reader.list(policyFeedback),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [plan, families, all, decisions, efforts, feedback, names] = loaded.value;
  const line = planLines(plan).find(({ item }) => item.code === params.code);
  if (line === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: 'agenda-item', id: params.code ?? '' }));
  }
  const categories = line.item.fields.productCategories ?? [];
  const reach = families
    .filter(({ fields }) => categories.includes(fields.category ?? ''))
    .map(({ fields }) => ({
      vendor: fields.vendor ?? '',
      ready: fields.qualifiedFor?.includes(line.item.code) === true,
      organisations: fields.organisations ?? 0,
    }));
  const titles = new Map(all.map(({ code, fields }) => [code, fields.title ?? code]));
  return ok({
    agenda: agenda.value,
    plan,
    line,
    names,
    titleOf: (code) => titles.get(code) ?? code,
    readiness: reach.length === 0 ? undefined : vendorReadiness(reach),
    decisions,
    efforts: efforts.filter(({ fields }) => fields.item === line.item.code),
    feedback: feedback.filter(({ fields }) => fields.item === line.item.code),
  });
}

async function change(request: PageRequest, { fields, writer }: PageForm): Promise<Result<unknown>> {
  const said = (name: string): string | undefined => fields.get(name)?.trim() || undefined;
  const code = request.params.code ?? '';
  if (fields.get('act') === 'dependency') {
    const from = said('from') ?? '';
    return saveRecord(writer, dependency, request.viewer, {
      expectedVersion: 0,
      code: `${from}.${code}`,
      invented: code.startsWith('v.'),
      patch: { from, to: code, kind: 'FS', lagDays: Number(said('lagDays') ?? 0) },
    });
  }
  const found = await request.reader.get(agendaItem, code);
  const texts = Object.fromEntries(
    ['reason', 'decision'].flatMap((name) => (said(name) === undefined ? [] : [[name, said(name)]])),
  );
  return found.ok
    ? saveRecord(writer, agendaItem, request.viewer, {
        id: found.value.id,
        expectedVersion: Number(fields.get('version')),
        patch: { state: said('state') ?? null, ...texts },
      })
    : found;
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: ItemView;
  readonly fault: Fault | undefined;
}

function ItemBody({ request, view, fault }: BodyProps) {
  const say = sayIn(request.language);
  const { item, milestones } = view.line;
  const links = linksOf(request);
  return (
    <>
      <p>
        <a href={links.page(agendaPath(view.agenda, `/programma/${item.fields.programme}`))}>← {say(back)}</a>
      </p>
      <h1>
        {item.fields.title ?? item.code} {item.invented ? <InventedMark say={say} /> : null}
      </h1>
      <AgendaTabs request={request} agenda={view.agenda} />
      <Refusal request={request} fault={fault} />
      <ItemFacts request={request} view={view} />
      <h2>{say(whoTitle)}</h2>
      <ObligationTable request={request} item={item} names={view.names} />
      <h2>{say(whenTitle)}</h2>
      <MilestoneTable request={request} agenda={view.agenda} milestones={milestones} />
      <ItemLinks request={request} view={view} />
      {view.readiness === undefined ? null : (
        <ReadinessFigures request={request} readiness={view.readiness} agenda={view.agenda} />
      )}
      <p>
        <a href={links.page(agendaPath(view.agenda, `/onderdeel/${item.code}/antwoord`))}>{say(answersWord)}</a> ·{' '}
        <a href={links.page(`/invoering/overdracht/${item.code}`)}>{say(handoverWord)}</a>
      </p>
      <EffortSection request={request} item={item.code} efforts={view.efforts} names={view.names} />
      <PolicyFeedbackSection
        request={request}
        feedback={view.feedback}
        about={{ item: item.code, ...(item.fields.topic == null ? {} : { topic: item.fields.topic }) }}
      />
      <h2>{say(decisionsTitle)}</h2>
      <DecisionTable request={request} decisions={view.decisions} />
      <AddLink request={request} type={decision} about={{ on: request.reader.moment.on, about: item.code }} />
      <ItemForms request={request} view={view} />
      {hasRole(request, 'agendaOwner') ? (
        <p>
          <a
            className="button"
            href={links.page(agendaPath(view.agenda, `/onderdeel/${item.code}/wijzigen`), { bewerk: '1' })}
          >
            {say(changeWord)}
          </a>
        </p>
      ) : null}
    </>
  );
}

function ItemFacts({ request, view }: Omit<BodyProps, 'fault'>) {
  const say = sayIn(request.language);
  const { fields, ...item } = view.line.item;
  const { legalDate, schedule } = view.line;
  const gap = <Gap say={say} words={notSaid} />;
  const facts = [
    [w('Stand', 'State'), fields.state == null ? gap : say(stateWord(fields.state))],
    [w('Soort', 'Kind'), say(kindWords[fields.kind ?? ''] ?? notSaid)],
    [w('Eigenaar', 'Owner'), fields.owner == null ? gap : view.names.of(fields.owner)],
    [w('Wat wordt opgeleverd', 'Deliverable'), fields.deliverable ?? gap],
    [w('Wettelijke datum', 'Legal date'), <Day key="law" language={request.language} day={legalDate} />],
    [
      w('Ruimte om te schuiven', 'Room to move'),
      schedule === undefined
        ? gap
        : say(
            schedule.slackDays < 0
              ? w(`${-schedule.slackDays} dagen te kort: kritiek`, `${-schedule.slackDays} days short: critical`)
              : w(
                  `${schedule.slackDays} dagen${schedule.critical ? ': kritiek' : ''}`,
                  `${schedule.slackDays} days${schedule.critical ? ': critical' : ''}`,
                ),
          ),
    ],
    [w('Eisen aan ICT', 'ICT requirements'), fields.ictRequirements?.join('; ') ?? gap],
    [w('Soorten producten', 'Kinds of products'), fields.productCategories?.map(view.names.product).join(', ') ?? gap],
    [w('Plateau', 'Plateau'), fields.plateau ?? gap],
    [w('Leidend principe', 'Leading principle'), fields.principle ?? gap],
    ...(fields.reason == null ? [] : ([[w('Reden', 'Reason'), fields.reason]] as const)),
  ] as const;
  return (
    <>
      <dl className="facts">
        {facts.map(([words, value]) => [
          <dt key={`${words.en} term`}>{say(words)}</dt>,
          <dd key={words.en}>{value}</dd>,
        ])}
      </dl>
      <SourceMark say={say} source={item.sourceOf('title')} />
    </>
  );
}

const back = w('Naar het programma', 'To the programme');
const whoTitle = w('Wie moet dit doen?', 'Who must do this?');
const whenTitle = w('Wanneer?', 'When?');
const answersWord = w('Wat leveranciers toezeggen of afwijzen', 'What suppliers commit to or decline');
const handoverWord = w('Gereed voor de volgende fase?', 'Ready for the next phase?');
const changeWord = w('Wijzig dit onderdeel', 'Change this item');
const decisionsTitle = w('Besluiten', 'Decisions');
