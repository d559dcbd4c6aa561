/** What would be concentrated where: the tasks of the advice, who holds them today, and the rules that come with it. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { type HeldRecord, type PageRequest, type party, publicTask, realParties, reference } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { PartyLinks } from '../parts/party-links.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, w } from '../words/words.ts';

export const tasksPage = showPage('/taken', load, frame);

interface View {
  readonly tasks: readonly HeldRecord<typeof publicTask.fields>[];
  readonly rules: readonly HeldRecord<typeof reference.fields>[];
  readonly forms: readonly HeldRecord<typeof reference.fields>[];
  readonly parties: ReadonlyMap<string, HeldRecord<typeof party.fields>>;
}

async function load({ reader }: PageRequest): Promise<Result<View>> {
  const loaded = combine([
    await reader.list(publicTask),
    await reader.list(reference, { part: 'u-zorg-rule' }),
    await reader.list(reference, { part: 'legal-form' }),
    await realParties(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [tasks, rules, forms, parties] = loaded.value;
  return ok({
    rules,
    forms,
    tasks: tasks.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0)),
    parties: new Map(parties.map((one) => [one.code, one])),
  });
}

function frame(request: PageRequest, { tasks, rules, forms, parties }: View) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const choice = request.url.searchParams.get('nu') ?? '';
  const unnamed = tasks.filter(({ fields }) => (fields.now ?? []).length === 0);
  const spread = tasks.filter(({ fields }) => (fields.now ?? []).length > 1);
  const rows = choice === 'onbekend' ? unnamed : choice === 'verspreid' ? spread : tasks;
  const figure = (label: string, value: number, nu: string | undefined) => ({
    label,
    value,
    shown: counted(request.language, value),
    adds: 'rows:taken',
    href: links.page('/taken', { nu }),
  });
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <p className="note">{say(notDecided)}</p>
        <KeyFigures
          figures={[
            figure(say(allLabel), tasks.length, undefined),
            figure(say(spreadLabel), spread.length, 'verspreid'),
            figure(say(unknownLabel), unnamed.length, 'onbekend'),
          ]}
        />
        <DataTable
          id="taken"
          caption={say(caption)}
          rows={rows}
          keyOf={({ code }) => code}
          columns={[
            { heading: say(taskHeading), cell: (one) => <a href={one.uri}>{one.fields.name}</a> },
            {
              heading: say(nowHeading),
              cell: (one) =>
                (one.fields.now ?? []).length === 0 ? (
                  <SourceGap say={say} record={one} words={nowhere} />
                ) : (
                  <PartyLinks links={links} codes={one.fields.now ?? []} parties={parties} />
                ),
            },
            {
              heading: say(proposedHeading),
              cell: (one) =>
                one.fields.proposed == null ? (
                  <SourceGap say={say} record={one} />
                ) : (
                  <PartyLinks links={links} codes={[one.fields.proposed]} parties={parties} />
                ),
            },
            { heading: say(fromHeading), cell: (one) => one.fields.from ?? <SourceGap say={say} record={one} /> },
            { heading: say(basisHeading), cell: ({ fields }) => fields.basis },
          ]}
        />
        <p>
          <a href={links.rows('public-tasks', { limit: 'all' })}>{say(asData)}</a>
        </p>
        {[
          { words: rulesTitle, entries: rules },
          { words: formsTitle, entries: forms },
        ].map(({ words, entries }) => (
          <section key={words.nl}>
            <h2>{say(words)}</h2>
            <dl className="facts">
              {entries.map((entry) => [
                <dt key={entry.code}>{entry.fields.name}</dt>,
                <dd key={`${entry.code}-uitleg`}>
                  {entry.fields.about} <SourceMark say={say} source={entry.sourceOf('about')} />
                </dd>,
              ])}
            </dl>
          </section>
        ))}
      </>
    ),
  };
}

const title = w('Wie zou welke taak krijgen (U-Zorg)', 'Who would get which task (U-Zorg)');
const lead = w(
  'Vijftien taken die een advies bij één organisatie wil leggen, en waar ze nu liggen.',
  'Fifteen tasks that an advice wants to bring together at one organisation, and where they are today.',
);
const notDecided = w(
  'Dit is een advies van 31 januari 2025, geen besluit. U-Zorg bestaat niet.',
  'This is an advice of 31 January 2025, not a decision. U-Zorg does not exist.',
);
const allLabel = w('taken', 'tasks');
const spreadLabel = w('nu bij meer organisaties', 'today at several organisations');
const unknownLabel = w('bron noemt niet waar nu', 'source does not say where today');
const caption = w('Taken: nu en voorgesteld', 'Tasks: today and proposed');
const taskHeading = w('Taak', 'Task');
const nowHeading = w('Nu bij', 'Today at');
const proposedHeading = w('Voorgesteld bij', 'Proposed at');
const fromHeading = w('Vanaf', 'From');
const basisHeading = w('Waarop gebaseerd', 'Based on');
const nowhere = w('niet genoemd in', 'not named in');
const rulesTitle = w('Regels die het advies erbij noemt', 'Rules the advice adds');
const formsTitle = w('Rechtsvormen die het advies vergelijkt', 'Legal forms the advice compares');
const asData = w('Deze taken als data', 'These tasks as data');
