/** The thirteen actions of the plan: who, what and when, as far as the document can be read. */

import { combine, ok, type Result } from '@stelsel/kernel';
import { action, type HeldRecord, type PageRequest, type party, realParties } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { KeepLink } from '../records/keep-links.tsx';
import { counted } from '../words/amounts.ts';
import { governanceWord } from '../words/governance-words.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

type Action = HeldRecord<typeof action.fields>;
type Parties = ReadonlyMap<string, HeldRecord<typeof party.fields>>;

export const actionPlanPage = showPage('/actieplan', load, frame);

interface View {
  readonly actions: readonly Action[];
  readonly parties: Parties;
}

async function load({ reader }: PageRequest): Promise<Result<View>> {
  const loaded = combine([await reader.list(action), await realParties(reader)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [actions, parties] = loaded.value;
  return ok({
    actions: actions.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0)),
    parties: new Map(parties.map((one) => [one.code, one])),
  });
}

function frame(request: PageRequest, { actions, parties }: View) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const steps = actions.flatMap(({ fields }) => fields.steps ?? []);
  const dated = steps.filter(({ quarter }) => quarter !== null);
  const rows = links.rows('actions', { limit: 'all' });
  const figure = (label: string, value: number, adds: string) => ({
    label,
    value,
    adds,
    shown: counted(language, value),
    href: rows,
  });
  const nameOf = ({ code, fields }: Action): string => (language === 'en' ? fields.nameEn : fields.name) ?? code;
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <KeyFigures
          figures={[
            figure(say(actionsLabel), actions.length, 'count'),
            figure(say(stepsLabel), steps.length, 'items:steps'),
            figure(say(datedLabel), dated.length, 'dated:steps'),
          ]}
        />
        <p className="note">{say(chartLost)}</p>
        <DataTable
          id="acties"
          caption={say(overviewCaption)}
          rows={actions}
          keyOf={({ code }) => code}
          columns={[
            {
              heading: say(actionHeading),
              cell: (one) => <a href={`#${one.code}`}>{`${one.fields.order}. ${nameOf(one)}`}</a>,
            },
            { heading: say(lineHeading), cell: ({ fields }) => say(governanceWord(fields.line ?? '–')) },
            {
              heading: say(whoHeading),
              cell: ({ fields }) => (fields.who ?? []).map(({ party: code }) => partyName(code, parties)).join(', '),
            },
            { heading: say(planningHeading), cell: (one) => <Planning say={say} one={one} /> },
            {
              heading: say(stateHeading),
              cell: (one) =>
                one.fields.state == null ? <SourceGap say={say} record={one} /> : say(stateWord(one.fields.state)),
            },
          ]}
        />
        {actions.map((one) => (
          <ActionDetails key={one.code} request={request} one={one} name={nameOf(one)} parties={parties} />
        ))}
      </>
    ),
  };
}

function Planning({ say, one }: { readonly say: Say; readonly one: Action }) {
  const said = (one.fields.steps ?? []).flatMap(({ quarter, text }) => quarter ?? text ?? []);
  return said.length === 0 ? <SourceGap say={say} record={one} words={unreadable} /> : said.join('; ');
}

interface ActionDetailsProps {
  readonly request: PageRequest;
  readonly one: Action;
  readonly name: string;
  readonly parties: Parties;
}

function ActionDetails({ request, one, name, parties }: ActionDetailsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { fields, code } = one;
  return (
    <section className="action" id={code} aria-labelledby={`${code}-kop`}>
      <h2 id={`${code}-kop`}>{`${fields.order}. ${name}`}</h2>
      <p>{fields.goal ?? <SourceGap say={say} record={one} />}</p>
      <p>
        <KeepLink request={request} type={action} code={code} />
      </p>
      <div className="action__columns">
        <div>
          <h3>{say(whoHeading)}</h3>
          <ul>
            {(fields.who ?? []).map(({ party: by, does }) => (
              <li key={by}>
                {parties.has(by) ? (
                  <a href={links.page(`/partijen/${by}`)}>{partyName(by, parties)}</a>
                ) : (
                  partyName(by, parties)
                )}
                : {does}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{say(whatHeading)}</h3>
          <ul>
            {(fields.what ?? []).map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{say(planningHeading)}</h3>
          <ol>
            {(fields.steps ?? []).map(({ step, quarter, text }) => (
              <li key={step}>
                {step}: {quarter ?? <SourceGap say={say} record={one} words={quarterLost} />}
                {text === undefined ? null : ` (${text})`}
              </li>
            ))}
          </ol>
        </div>
      </div>
      <SourceMark say={say} source={one.sourceOf('name')} />
      <p>
        <a href={one.uri}>{say(record)}</a> · <a href={`${one.uri}/history`}>{say(history)}</a>
      </p>
    </section>
  );
}

function partyName(code: string, parties: Parties): string {
  return parties.get(code)?.fields.name ?? code.replaceAll('-', ' ');
}

const title = w('Actieplan zorg-ICT-markt', 'Action plan care ICT market');
const lead = w(
  'Dertien acties: wie doet wat, en wanneer. Voor zover het plan dat zegt.',
  'Thirteen actions: who does what, and when. As far as the plan says.',
);
const chartLost = w(
  'De tekening van de planning in bijlage 1 van het plan (maart 2023) was niet te lezen. Een kwartaal staat er alleen als de tekst het noemt.',
  'The drawing of the schedule in annex 1 of the plan (March 2023) could not be read. A quarter is shown only where the text names it.',
);
const actionsLabel = w('acties', 'actions');
const stepsLabel = w('stappen', 'steps');
const datedLabel = w('stappen met een kwartaal', 'steps with a quarter');
const overviewCaption = w('De acties in het kort', 'The actions in short');
const actionHeading = w('Actie', 'Action');
const lineHeading = w('Lijn', 'Line');
const whoHeading = w('Wie', 'Who');
const whatHeading = w('Wat', 'What');
const planningHeading = w('Planning', 'Planning');
const stateHeading = w('Stand', 'State');
const unreadable = w('planning niet leesbaar in', 'planning not readable in');
const quarterLost = w('kwartaal niet leesbaar in', 'quarter not readable in');
const record = w('Dit gegeven', 'This record');
const history = w('Geschiedenis', 'History');
