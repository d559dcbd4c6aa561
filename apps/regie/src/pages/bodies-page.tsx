/** Bodies by level, with chair, members and mandate, and the routes along which decisions travel. */

import { combine, ok, type Result } from '@stelsel/kernel';
import {
  body,
  dayText,
  decisionRoute,
  type HeldRecord,
  type PageRequest,
  type party,
  realParties,
} from '@stelsel/regie';
import { BodiesChart } from '../charts/bodies-chart.tsx';
import { bodiesLayout } from '../charts/bodies-layout.ts';
import { type Links, linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { PartyLinks } from '../parts/party-links.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { governanceWord, routeStep } from '../words/governance-words.ts';
import { levelWords } from '../words/plan-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

type Body = HeldRecord<typeof body.fields>;

export const bodiesPage = showPage('/organen', load, frame);

interface View {
  readonly bodies: readonly Body[];
  readonly routes: readonly HeldRecord<typeof decisionRoute.fields>[];
  readonly parties: ReadonlyMap<string, HeldRecord<typeof party.fields>>;
}

const levels = ['strategisch', 'tactisch', 'operationeel', 'regionaal'] as const;

async function load({ reader }: PageRequest): Promise<Result<View>> {
  const loaded = combine([await reader.list(body), await reader.list(decisionRoute), await realParties(reader)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [bodies, routes, parties] = loaded.value;
  return ok({
    routes,
    parties: new Map(parties.map((one) => [one.code, one])),
    bodies: levels.flatMap((level) => bodies.filter(({ fields }) => fields.level === level)),
  });
}

function frame(request: PageRequest, view: View) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const nameOf = new Map(view.bodies.map(({ code, fields }) => [code, fields.name ?? code]));
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <h2>{say(routesTitle)}</h2>
        {view.routes.map((route) => (
          <section key={route.code} id={route.code}>
            <h3>{route.fields.name}</h3>
            <ol className="route">
              {(route.fields.steps ?? []).map((step) => (
                <li key={step}>
                  {nameOf.has(step) ? <a href={`#${step}`}>{nameOf.get(step)}</a> : say(routeStep(step))}
                </li>
              ))}
            </ol>
            <SourceMark say={say} source={route.sourceOf('steps')} />
          </section>
        ))}
        <BodyChart view={view} say={say} links={links} nameOf={nameOf} />
        <p>
          <a href={links.rows('bodies', { limit: 'all' })}>{say(asData)}</a>
        </p>
      </>
    ),
  };
}

interface BodyChartProps {
  readonly view: View;
  readonly say: Say;
  readonly links: Links;
  readonly nameOf: ReadonlyMap<string, string>;
}

function BodyChart({ view, say, links, nameOf }: BodyChartProps) {
  const route = view.routes.flatMap(({ fields }) =>
    (fields.steps ?? [])
      .slice(1)
      .map((to, index) => ({ from: fields.steps?.[index] ?? '', to, kind: 'route' as const })),
  );
  const successors = view.bodies.flatMap(({ code, fields }) =>
    fields.predecessor == null ? [] : [{ from: fields.predecessor, to: code, kind: 'successor' as const }],
  );
  const layout = bodiesLayout(
    levels,
    view.bodies.map(({ code, fields }) => ({ id: code, level: fields.level ?? '' })),
    route,
  );
  const looks = new Map(view.bodies.map(({ code, fields }) => [code, lookOf(fields.state)]));
  return (
    <ChartWithTable
      id="organen"
      title={say(chartTitle)}
      summary={say(chartSummary)}
      chart={
        <BodiesChart
          layout={layout}
          lines={[...route, ...successors]}
          nameOf={(id) => nameOf.get(id) ?? id}
          levelOf={(level) => say(levelWords[level] ?? w(level, level))}
          lookOf={(id) => looks.get(id) ?? 'existing'}
        />
      }
      rows={view.bodies}
      keyOf={({ code }) => code}
      columns={[
        {
          heading: say(nameHeading),
          cell: (one) => (
            <div className="wide-cell" id={one.code}>
              <a href={one.uri}>{one.fields.name}</a>
              {one.fields.note == null ? null : <p>{one.fields.note}</p>}
              <SourceMark say={say} source={one.sourceOf('name')} />
            </div>
          ),
        },
        { heading: say(levelHeading), cell: ({ fields }) => say(levelWords[fields.level ?? ''] ?? w('', '')) },
        {
          heading: say(stateHeading),
          cell: ({ fields }) =>
            `${say(governanceWord(fields.state ?? '–'))}${fields.ended == null ? '' : ` (${say(dayText(fields.ended))})`}`,
        },
        {
          heading: say(mandateHeading),
          cell: (one) =>
            one.fields.mandate == null ? <Gap say={say} words={notNamed} /> : say(governanceWord(one.fields.mandate)),
        },
        {
          heading: say(chairHeading),
          cell: (one) =>
            one.fields.chair == null ? (
              <Gap say={say} words={notNamed} />
            ) : (
              <PartyLinks links={links} parties={view.parties} codes={[one.fields.chair]} />
            ),
        },
        {
          heading: say(membersHeading),
          cell: (one) =>
            (one.fields.members ?? []).length === 0 ? (
              <Gap say={say} words={notNamed} />
            ) : (
              <PartyLinks links={links} parties={view.parties} codes={one.fields.members ?? []} />
            ),
        },
        { heading: say(suppliersHeading), cell: (one) => <SupplierSeats say={say} of={one} view={view} /> },
        {
          heading: say(meetsHeading),
          numeric: true,
          cell: (one) => one.fields.meetsPerYear ?? <Gap say={say} words={notNamed} />,
        },
        {
          heading: say(beforeHeading),
          cell: ({ fields }) =>
            fields.predecessor == null ? (
              ''
            ) : (
              <a href={`#${fields.predecessor}`}>{nameOf.get(fields.predecessor) ?? fields.predecessor}</a>
            ),
        },
      ]}
    />
  );
}

/** Suppliers among the members; the documents do not say who speaks for small ones, and that is shown. */
function SupplierSeats({ say, of, view }: { readonly say: Say; readonly of: Body; readonly view: View }) {
  const members = of.fields.members ?? [];
  if (members.length === 0) {
    return <Gap say={say} words={notNamed} />;
  }
  const seats = members.filter((code) =>
    view.parties.get(code)?.fields.roles?.some((role) => role === 'leverancierskoepel' || role === 'leverancier'),
  );
  return (
    <>
      {say(w(`${seats.length} van ${members.length}`, `${seats.length} of ${members.length}`))}
      {seats.length === 0 ? null : (
        <>
          {'; '}
          <SourceGap say={say} record={of} words={smallNotSaid} />
        </>
      )}
    </>
  );
}

function lookOf(state: string | null | undefined): 'existing' | 'proposed' | 'ended' {
  switch (state) {
    case 'bestaand':
      return 'existing';
    case 'opgeheven':
    case 'opgevolgd':
      return 'ended';
    default:
      return 'proposed';
  }
}

const title = w('Organen en routes van besluiten', 'Bodies and routes of decisions');
const lead = w(
  'Wie overlegt waarover, en langs welke weg een vraag bij een besluit komt.',
  'Who meets about what, and along which way a question reaches a decision.',
);
const routesTitle = w('Routes', 'Routes');
const chartTitle = w('Organen per niveau', 'Bodies by level');
const chartSummary = w(
  'Pijlen zijn routes van besluiten. Stippellijnen gaan van een orgaan naar zijn opvolger. Een streepjesrand: voorgesteld of in oprichting, nog niet bestaand.',
  'Arrows are routes of decisions. Dotted lines go from a body to its successor. A dashed edge: proposed or being set up, not existing yet.',
);
const nameHeading = w('Orgaan', 'Body');
const levelHeading = w('Niveau', 'Level');
const stateHeading = w('Stand', 'State');
const mandateHeading = w('Mandaat', 'Mandate');
const chairHeading = w('Voorzitter', 'Chair');
const membersHeading = w('Leden', 'Members');
const suppliersHeading = w('Zetels van leveranciers', 'Seats of suppliers');
const smallNotSaid = w(
  'wie voor kleine leveranciers spreekt: niet genoemd in',
  'who speaks for small suppliers: not named in',
);
const notNamed = w('niet genoemd', 'not named');
const meetsHeading = w('Keer per jaar', 'Times a year');
const beforeHeading = w('Volgt op', 'Follows');
const asData = w('Organen als data', 'Bodies as data');
