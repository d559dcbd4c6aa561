/** The initiatives: who carries them out, who pays, and signals of overlap and convergence between them. */

import { ok } from '@stelsel/kernel';
import {
  dayText,
  type HeldRecord,
  type InitiativeOverview,
  type InitiativeSignal,
  type initiative,
  initiativeOverview,
  type Page,
  type PageRequest,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { type Links, linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { PartyLinks } from '../parts/party-links.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { counted } from '../words/amounts.ts';
import { governanceWord } from '../words/governance-words.ts';
import { signalNotes, signalWords } from '../words/plan-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

type Initiative = HeldRecord<typeof initiative.fields>;

export const initiativesPage: Page = {
  path: '/initiatieven',
  render: async (request) => {
    const view = await initiativeOverview(request.reader);
    return view.ok ? ok({ html: htmlDocument(frame(request, view.value)) }) : view;
  },
};

function frame(request: PageRequest, view: InitiativeOverview) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const rows = chosen(request.url, view);
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <KeyFigures figures={figures(request, view, say, links)} />
        <FilterForm
          say={say}
          language={request.language}
          url={request.url}
          words={{ name: 'q', label: say(wordsLabel) }}
          choices={choices(view, say)}
        />
        <InitiativeTable say={say} links={links} view={view} rows={rows} />
        <h2 id="signalen">{say(signalsTitle)}</h2>
        <p>{say(signalsNote)}</p>
        <SignalTable say={say} links={links} view={view} />
        <p>
          <a href={links.rows('initiatives', { limit: 'all' })}>{say(asData)}</a> ·{' '}
          <a href={links.rows('initiative-relations', { limit: 'all' })}>{say(relationsAsData)}</a>
        </p>
      </>
    ),
  };
}

function chosen({ searchParams }: URL, { initiatives, signals }: InitiativeOverview): readonly Initiative[] {
  const asked = (name: string): string => searchParams.get(name) ?? '';
  const words = asked('q').toLowerCase();
  const signal = asked('signaal');
  const signalled = new Set(signals.filter(({ kind }) => kind === signal).flatMap((one) => one.initiatives));
  return initiatives.filter(
    ({ code, fields }) =>
      (asked('soort') === '' || fields.kind === asked('soort')) &&
      (asked('uitvoerder') === '' || (fields.executors ?? []).includes(asked('uitvoerder'))) &&
      (asked('financier') === '' || (fields.financiers ?? []).includes(asked('financier'))) &&
      (asked('overzicht') === '' || String(fields.inOverview ?? false) === asked('overzicht')) &&
      (signal === '' || signalled.has(code)) &&
      `${fields.name} ${fields.about}`.toLowerCase().includes(words),
  );
}

function choices({ initiatives, parties }: InitiativeOverview, say: Say) {
  const unique = (pick: (one: Initiative) => readonly (string | null | undefined)[]): readonly string[] =>
    [...new Set(initiatives.flatMap(pick))].filter((value): value is string => typeof value === 'string').sort();
  const named = (codes: readonly string[]) =>
    codes.map((value) => ({ value, label: parties.get(value)?.fields.name ?? value }));
  return [
    {
      name: 'soort',
      label: say(kindHeading),
      options: unique(({ fields }) => [fields.kind]).map((value) => ({ value, label: say(governanceWord(value)) })),
    },
    { name: 'uitvoerder', label: say(executorHeading), options: named(unique(({ fields }) => fields.executors ?? [])) },
    {
      name: 'financier',
      label: say(financierHeading),
      options: named(unique(({ fields }) => fields.financiers ?? [])),
    },
    {
      name: 'signaal',
      label: say(signalHeading),
      options: Object.entries(signalWords).map(([value, words]) => ({ value, label: say(words) })),
    },
  ];
}

function figures(request: PageRequest, { initiatives, signals }: InitiativeOverview, say: Say, links: Links) {
  const about = (kind: InitiativeSignal['kind']): number =>
    new Set(signals.filter((one) => one.kind === kind).flatMap((one) => one.initiatives)).size;
  const figure = (label: string, value: number, query: Readonly<Record<string, string>>) => ({
    label,
    value,
    shown: counted(request.language, value),
    adds: 'rows:initiatieven',
    href: links.page('/initiatieven', query),
  });
  const inOverview = initiatives.filter(({ fields }) => fields.inOverview === true).length;
  return [
    figure(say(w('initiatieven', 'initiatives')), initiatives.length, {}),
    figure(say(w('in het overzicht van het advies', 'in the overview of the advice')), inOverview, {
      overzicht: 'true',
    }),
    ...(['overlap', 'not-aligned', 'no-executor', 'no-financier', 'same-executors'] as const).map((kind) =>
      figure(say(signalWords[kind] ?? w(kind, kind)), about(kind), { signaal: kind }),
    ),
  ];
}

interface InitiativeTableProps {
  readonly say: Say;
  readonly links: Links;
  readonly view: InitiativeOverview;
  readonly rows: readonly Initiative[];
}

function InitiativeTable({ say, links, view, rows }: InitiativeTableProps) {
  return (
    <DataTable
      id="initiatieven"
      caption={`${say(title)}: ${rows.length}`}
      rows={rows}
      keyOf={({ code }) => code}
      columns={[
        {
          heading: say(nameHeading),
          cell: ({ code, fields }) => (
            <div className="wide-cell">
              <a href={links.page(`/initiatieven/${code}`)}>{fields.name}</a>
              <p>{fields.about}</p>
            </div>
          ),
        },
        { heading: say(kindHeading), cell: ({ fields }) => say(governanceWord(fields.kind ?? '–')) },
        {
          heading: say(executorHeading),
          cell: (one) => <Who say={say} links={links} view={view} one={one} codes="executors" text="executorsText" />,
        },
        {
          heading: say(financierHeading),
          cell: (one) => <Who say={say} links={links} view={view} one={one} codes="financiers" text="financiersText" />,
        },
        {
          heading: say(periodHeading),
          cell: (one) =>
            one.fields.start == null && one.fields.end == null ? (
              <SourceGap say={say} record={one} />
            ) : (
              `${say(dayText(one.fields.start ?? '…'))} – ${say(dayText(one.fields.end ?? '…'))}`
            ),
        },
        {
          heading: say(signalHeading),
          cell: ({ code }) =>
            [...new Set(view.signals.filter((one) => one.initiatives.includes(code)).map(({ kind }) => kind))].map(
              (kind) => (
                <span key={kind} className="tag">
                  {say(signalWords[kind] ?? w(kind, kind))}
                </span>
              ),
            ),
        },
      ]}
    />
  );
}

interface WhoProps {
  readonly say: Say;
  readonly links: Links;
  readonly view: InitiativeOverview;
  readonly one: Initiative;
  readonly codes: 'executors' | 'financiers';
  readonly text: 'executorsText' | 'financiersText';
}

export function Who({ say, links, view, one, codes, text }: WhoProps) {
  const known = one.fields[codes] ?? [];
  const said = one.fields[text];
  if (known.length === 0 && said == null) {
    return <SourceGap say={say} record={one} />;
  }
  return (
    <>
      <PartyLinks links={links} codes={known} parties={view.parties} />
      {said == null ? null : <p className="not-added">{said}</p>}
    </>
  );
}

interface SignalTableProps {
  readonly say: Say;
  readonly links: Links;
  readonly view: InitiativeOverview;
}

function SignalTable({ say, links, view }: SignalTableProps) {
  const nameOf = new Map(view.initiatives.map(({ code, fields }) => [code, fields.name ?? code]));
  const rows = view.signals.filter(({ kind }) => kind !== 'no-executor' && kind !== 'no-financier');
  return (
    <DataTable
      id="signaaltabel"
      caption={say(signalsTitle)}
      rows={rows}
      keyOf={({ kind, initiatives }) => `${kind} ${initiatives.join()}`}
      columns={[
        { heading: say(signalHeading), cell: ({ kind }) => say(signalWords[kind] ?? w(kind, kind)) },
        {
          heading: say(aboutHeading),
          cell: ({ initiatives }) =>
            initiatives.map((code, index) => (
              <span key={code}>
                {index === 0 ? '' : ' + '}
                <a href={links.page(`/initiatieven/${code}`)}>{nameOf.get(code) ?? code}</a>
              </span>
            )),
        },
        { heading: say(whyHeading), cell: ({ kind }) => say(signalNotes[kind] ?? w('', '')) },
        { heading: say(derivedHeading), cell: ({ derived }) => say(derived ? derivedYes : derivedNo) },
      ]}
    />
  );
}

const title = w('Initiatieven', 'Initiatives');
const lead = w(
  'Wat er loopt, wie het doet en wie het betaalt. Signalen zijn vragen om te bespreken, geen oordelen.',
  'What is going on, who does it and who pays. Signals are questions to discuss, not judgements.',
);
const wordsLabel = w('Woorden', 'Words');
const nameHeading = w('Initiatief', 'Initiative');
const kindHeading = w('Soort', 'Kind');
const executorHeading = w('Uitvoerder', 'Executor');
const financierHeading = w('Financier', 'Financier');
const periodHeading = w('Periode', 'Period');
const signalHeading = w('Signaal', 'Signal');
const signalsTitle = w('Signalen van overlap en samenloop', 'Signals of overlap and convergence');
const signalsNote = w(
  'Wat een document zegt en wat wij afleiden staan apart.',
  'What a document says and what we derive stand apart.',
);
const aboutHeading = w('Tussen', 'Between');
const whyHeading = w('Waarom', 'Why');
const derivedHeading = w('Hoe bekend', 'How known');
const derivedYes = w('afgeleid', 'derived');
const derivedNo = w('uit het advies van 31 januari 2025', 'from the advice of 31 January 2025');
const asData = w('Initiatieven als data', 'Initiatives as data');
const relationsAsData = w('Verbanden als data', 'Relations as data');
