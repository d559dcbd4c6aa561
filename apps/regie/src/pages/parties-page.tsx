/** Organisations: a graph of who pays, for what and who does it, and a table of everybody with what they do. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  body,
  type HeldRecord,
  type InitiativeOverview,
  initiativeOverview,
  type PageRequest,
  type party,
  partyRoles,
} from '@stelsel/regie';
import { TiesChart } from '../charts/ties-chart.tsx';
import { tiesLayout } from '../charts/ties-layout.ts';
import { type Links, linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { countColumn } from '../parts/amount.tsx';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { counted } from '../words/amounts.ts';
import { roleWords } from '../words/plan-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

type Party = HeldRecord<typeof party.fields>;

export const partiesPage = showPage('/partijen', load, frame);

interface View extends InitiativeOverview {
  readonly bodies: readonly HeldRecord<typeof body.fields>[];
}

async function load({ reader }: PageRequest): Promise<Result<View>> {
  const loaded = combine([await initiativeOverview(reader), await reader.list(body)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [overview, bodies] = loaded.value;
  return ok({ ...overview, bodies });
}

interface PartyRow {
  readonly party: Party;
  readonly executes: number;
  readonly finances: number;
  readonly sits: number;
}

function frame(request: PageRequest, view: View) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const role = request.url.searchParams.get('rol') ?? '';
  const all = [...view.parties.values()].filter(({ invented }) => !invented);
  const rows = all
    .filter(({ fields }) => role === '' || (fields.roles ?? []).some((one) => one === role))
    .map((one) => rowOf(one, view))
    .toSorted((a, b) => b.executes + b.finances - a.executes - a.finances || a.party.code.localeCompare(b.party.code));
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <KeyFigures
          figures={[
            {
              label: say(title),
              value: all.length,
              shown: counted(request.language, all.length),
              adds: 'rows:partijen',
              href: links.page('/partijen'),
            },
            ...(['standaard', 'toezicht', 'financier', 'leverancier'] as const).map((one) => {
              const count = all.filter(({ fields }) => (fields.roles ?? []).includes(one)).length;
              return {
                label: say(roleWords[one] ?? w(one, one)),
                value: count,
                shown: counted(request.language, count),
                adds: 'rows:partijen',
                href: links.page('/partijen', { rol: one }),
              };
            }),
          ]}
        />
        <FilterForm
          say={say}
          language={request.language}
          url={request.url}
          choices={[
            {
              name: 'rol',
              label: say(roleLabel),
              options: partyRoles.map((value) => ({ value, label: say(roleWords[value] ?? w(value, value)) })),
            },
            {
              name: 'midden',
              label: say(highlight),
              options: all
                .map(({ code, fields }) => ({ value: code, label: fields.name ?? code }))
                .toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
            },
          ]}
        />
        <PartyChart request={request} view={view} rows={rows} say={say} links={links} />
      </>
    ),
  };
}

function rowOf(one: Party, { initiatives, bodies }: View): PartyRow {
  return {
    party: one,
    executes: initiatives.filter(({ fields }) => (fields.executors ?? []).includes(one.code)).length,
    finances: initiatives.filter(({ fields }) => (fields.financiers ?? []).includes(one.code)).length,
    sits: bodies.filter(({ fields }) => fields.chair === one.code || (fields.members ?? []).includes(one.code)).length,
  };
}

interface PartyChartProps {
  readonly request: PageRequest;
  readonly view: View;
  readonly rows: readonly PartyRow[];
  readonly say: Say;
  readonly links: Links;
}

/** Code of what a document does not name; no organisation has it. */
const nobody = '?';

function PartyChart({ request, view, rows, say, links }: PartyChartProps) {
  const { language } = request;
  const ends = (codes: readonly string[] | null | undefined): readonly string[] =>
    codes == null || codes.length === 0 ? [nobody] : codes;
  const left = view.initiatives.map(({ code, fields }) => ({ middle: code, ends: ends(fields.financiers) }));
  const right = view.initiatives.map(({ code, fields }) => ({ middle: code, ends: ends(fields.executors) }));
  const initiativeNames = new Map(view.initiatives.map(({ code, fields }) => [code, fields.name ?? code]));
  const chosen = request.url.searchParams.get('midden') ?? '';
  const layout = tiesLayout(
    view.initiatives.map(({ code }) => code),
    left,
    right,
    21,
  );
  return (
    <ChartWithTable
      id="partijen"
      title={say(chartTitle)}
      summary={say(chartSummary)}
      chart={
        <TiesChart
          layout={layout}
          left={left}
          right={right}
          headings={[say(paysHeading), say(initiativeHeading), say(doesHeading)]}
          unknown={nobody}
          {...(chosen === '' ? {} : { chosen })}
          nameOf={(id) =>
            id === nobody ? say(notNamed) : (initiativeNames.get(id) ?? view.parties.get(id)?.fields.name ?? id)
          }
          isDutch={(id) => language === 'en' && id !== nobody}
          hrefOf={(id) =>
            initiativeNames.has(id)
              ? links.page(`/initiatieven/${id}`)
              : links.here({ midden: id === nobody ? undefined : id })
          }
        />
      }
      rows={rows}
      keyOf={({ party: { code } }) => code}
      columns={[
        {
          heading: say(nameHeading),
          foot: say(sumRows),
          cell: ({ party: one }) => (
            <>
              <a href={links.page(`/partijen/${one.code}`)}>{one.fields.name ?? one.code}</a>{' '}
              {one.invented ? <InventedMark say={say} /> : null}
              {one.fields.proposed === true ? <span className="tag">{say(proposed)}</span> : null}
            </>
          ),
        },
        {
          heading: say(roleLabel),
          cell: ({ party: one }) =>
            (one.fields.roles ?? []).map((role) => (
              <span key={role} className="tag">
                {say(roleWords[role] ?? w(role, role))}
              </span>
            )),
        },
        { heading: say(aboutHeading), cell: ({ party: one }) => one.fields.about },
        countColumn<PartyRow>({
          language,
          heading: say(doesHeading),
          rows,
          count: ({ executes }) => executes,
          href: ({ party: one }) => links.page('/initiatieven', { uitvoerder: one.code }),
        }),
        countColumn<PartyRow>({
          language,
          heading: say(paysHeading),
          rows,
          count: ({ finances }) => finances,
          href: ({ party: one }) => links.page('/initiatieven', { financier: one.code }),
        }),
        countColumn<PartyRow>({
          language,
          heading: say(sitsHeading),
          rows,
          count: ({ sits }) => sits,
          href: ({ party: one }) => links.page(`/partijen/${one.code}`),
        }),
      ]}
    />
  );
}

const title = w('Partijen', 'Parties');
const lead = w(
  'Wie doet mee, in welke rol, en wie betaalt wat. Alleen organisaties, nooit personen.',
  'Who takes part, in which role, and who pays for what. Organisations only, never persons.',
);
const roleLabel = w('Rol', 'Role');
const highlight = w('Licht uit in de tekening', 'Highlight in the drawing');
const chartTitle = w('Wie betaalt wat, en wie voert het uit', 'Who pays for what, and who carries it out');
const chartSummary = w(
  'Links wie betaalt, in het midden de initiatieven, rechts wie uitvoert. Een streepjeslijn: het document noemt niemand. Een organisatie kan meer keren meetellen.',
  'On the left who pays, in the middle the initiatives, on the right who carries out. A dashed line: the document names nobody. An organisation may count more than once.',
);
const paysHeading = w('Betaalt', 'Pays for');
const initiativeHeading = w('Initiatief', 'Initiative');
const doesHeading = w('Voert uit', 'Carries out');
const notNamed = w('niet genoemd', 'not named');
const nameHeading = w('Organisatie', 'Organisation');
const aboutHeading = w('Wat doet zij', 'What it does');
const sitsHeading = w('Organen', 'Bodies');
const proposed = w('alleen voorgesteld', 'proposed only');
const sumRows = w('Som van deze rijen', 'Sum of these rows');
