/** Where money comes from, where it went and what it bought: the books as a flow chart with its table. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  type MoneyFlows,
  type MoneyLink,
  type MoneyMap,
  moneyFlows,
  moneyMap,
  type PageRequest,
  type PlaceBy,
  region,
  sector,
} from '@stelsel/regie';
import { SankeyChart } from '../charts/sankey.tsx';
import { sankeyLayout } from '../charts/sankey-layout.ts';
import { type Links, linksOf } from '../layout/links.ts';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { centsColumn } from '../parts/amount.tsx';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { roundedEuros } from '../words/amounts.ts';
import { resultWords, withoutResultWords } from '../words/money-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';
import { SchemeTable } from './scheme-table.tsx';

export const moneyPage = showPage('/geld', loadMoney, frame);

interface MoneyView {
  readonly money: MoneyFlows;
  readonly map: MoneyMap;
  readonly by: PlaceBy;
  readonly names: ReadonlyMap<string, string>;
}

async function loadMoney({ reader, url }: PageRequest): Promise<Result<MoneyView>> {
  const by: PlaceBy = url.searchParams.get('per') === 'sector' ? 'sector' : 'region';
  const loaded = combine([await moneyFlows(reader), await reader.list(region), await reader.list(sector)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [money, regions, sectors] = loaded.value;
  const sides = money.entries.map(({ fields }) => ({
    transaction: fields.transaction ?? '',
    account: fields.account ?? '',
    amountCents: fields.amountCents ?? 0,
  }));
  const named = (records: readonly HeldRecord<{ readonly name: (typeof region.fields)['name'] }>[]) =>
    records.map(({ code, fields }) => [code, fields.name ?? code] as const);
  const schemes = money.schemes.map(({ scheme }) => [scheme.code, scheme.fields.name ?? scheme.code] as const);
  const names = new Map([...named(by === 'region' ? regions : sectors), ...schemes]);
  return ok({ money, by, names, map: moneyMap(sides, by) });
}

function frame(request: PageRequest, view: MoneyView) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const empty = view.money.schemes.filter(({ withoutResult }) => withoutResult);
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={moneyTabs} />
        <section aria-labelledby="boeken">
          <h2 id="boeken">
            {say(booksTitle)} <InventedMark say={say} />
          </h2>
          <p>{say(booksNote)}</p>
          <KeyFigures figures={figures(request, view, say, links)} />
          {empty.length === 0 ? null : (
            <p className="note">
              <strong>{say(withoutResultWords)}:</strong>{' '}
              {empty.map(({ scheme }) => (
                <a key={scheme.code} href={links.page(`/geld/programma/${scheme.fields.programme}`)}>
                  {scheme.fields.name}
                </a>
              ))}
              . {say(emptyNote)}
            </p>
          )}
          <FlowChart request={request} view={view} say={say} links={links} />
          <h2>{say(schemesTitle)}</h2>
          <SchemeTable request={request} schemes={view.money.schemes} />
        </section>
      </>
    ),
  };
}

function figures(request: PageRequest, { money }: MoneyView, say: Say, links: Links) {
  const sum = (pick: (one: MoneyFlows['schemes'][number]) => number): number =>
    money.schemes.reduce((total, one) => total + pick(one), 0);
  const figure = (label: string, value: number, rows: Readonly<Record<string, string>>) => ({
    label,
    value,
    shown: roundedEuros(request.language, value / 100),
    adds: 'total',
    href: links.page('/geld/boekingen', rows),
  });
  return [
    figure(
      say(w('begroot', 'budgeted')),
      sum(({ budgetCents }) => budgetCents),
      { stap: 'budget' },
    ),
    figure(
      say(w('toegezegd aan regio’s', 'committed to regions')),
      sum(({ committedCents }) => committedCents),
      { stap: 'commitment' },
    ),
    figure(
      say(w('betaald aan regio’s', 'paid to regions')),
      sum(({ paidCents }) => paidCents),
      { stap: 'advance' },
    ),
    figure(
      say(w('verantwoord (met en zonder bewijs)', 'accounted for (with and without evidence)')),
      sum(({ verifiedCents, unverifiedCents }) => verifiedCents + unverifiedCents),
      { stap: 'realised' },
    ),
    figure(
      say(w('terugbetaald', 'returned')),
      sum(({ returnedCents }) => returnedCents),
      { stap: 'returned' },
    ),
    {
      label: say(w('som van alle boekingen', 'sum of all bookings')),
      value: money.entries.reduce((total, { fields }) => total + (fields.amountCents ?? 0), 0),
      shown: roundedEuros(
        request.language,
        money.entries.reduce((total, { fields }) => total + (fields.amountCents ?? 0), 0) / 100,
      ),
      adds: 'sum:amountCents',
      href: links.rows('funding/ledger', { limit: 'all' }),
    },
  ];
}

const size = { width: 930, height: 620, nodeWidth: 16, gap: 9 } as const;
const columns = { source: 0, scheme: 1, place: 2, result: 3 } as const;

interface FlowChartProps {
  readonly request: PageRequest;
  readonly view: MoneyView;
  readonly say: Say;
  readonly links: Links;
}

function FlowChart({ request, view, say, links }: FlowChartProps) {
  const { map, by, names } = view;
  const nodes = map.nodes.toSorted((a, b) => orderOf(a.id) - orderOf(b.id) || b.amountCents - a.amountCents);
  const sankey = sankeyLayout(
    nodes.map(({ id, step, amountCents }) => ({ id, column: columns[step], amount: amountCents })),
    map.links.map(({ from, to, amountCents }) => ({ from, to, amount: amountCents })),
    size,
  );
  const amountOf = new Map(nodes.map(({ id, amountCents }) => [id, amountCents]));
  const label = (id: string): string => labelOf(id, names, say);
  const rounded = (cents: number): string => roundedEuros(request.language, cents / 100);
  const rows = map.links.toSorted(
    (a, b) => orderOf(a.from) - orderOf(b.from) || a.from.localeCompare(b.from) || b.amountCents - a.amountCents,
  );
  return (
    <>
      <p className="choices">
        {say(perLabel)}{' '}
        <a href={links.here({ per: undefined })} {...(by === 'region' ? { 'aria-current': 'true' as const } : {})}>
          {say(perRegion)}
        </a>{' '}
        <a href={links.here({ per: 'sector' })} {...(by === 'sector' ? { 'aria-current': 'true' as const } : {})}>
          {say(perSector)}
        </a>
      </p>
      <ChartWithTable
        id="stroom"
        title={say(chartTitle)}
        summary={say(chartSummary)}
        chart={
          <SankeyChart
            {...size}
            sankey={sankey}
            linkText={({ from, to, amount }) => `${label(from)} → ${label(to)}: ${rounded(amount)}`}
            textOf={(id) => ({
              label: label(id),
              amount: rounded(amountOf.get(id) ?? 0),
              href: links.page('/geld/boekingen', bookingsOf(id, by)),
              look: looks[id] ?? 'plain',
            })}
          />
        }
        rows={rows}
        keyOf={({ from, to }) => `${from} ${to}`}
        columns={[
          { heading: say(fromHeading), cell: ({ from }) => label(from) },
          { heading: say(toHeading), cell: ({ to }) => label(to) },
          {
            ...centsColumn<MoneyLink>({
              language: request.language,
              heading: say(amountHeading),
              rows,
              cents: ({ amountCents }) => amountCents,
              href: ({ from, to }) => links.page('/geld/boekingen', linkBookings(from, to, by)),
            }),
            foot: say(noSum),
          },
        ]}
      />
    </>
  );
}

const steps = ['source', 'scheme', 'place', 'result:verified', 'result:unverified', 'result:open', 'result'];

function orderOf(id: string): number {
  return steps.findIndex((step) => id.startsWith(step));
}

const looks: Readonly<Record<string, 'solid' | 'outline' | 'hatched'>> = {
  'result:verified': 'solid',
  'result:unverified': 'hatched',
  'result:open': 'outline',
  'result:committed': 'outline',
  'result:not-awarded': 'outline',
  'result:returned': 'outline',
};

function labelOf(id: string, names: ReadonlyMap<string, string>, say: Say): string {
  const [step = '', name = ''] = id.split(/:(.*)/s);
  if (step === 'result') {
    const words = resultWords[name];
    return words === undefined ? name : say(words);
  }
  return step === 'source' ? say(budgetName) : (names.get(name) ?? name);
}

/** Filters of the page of bookings that show what stands behind a node. */
function bookingsOf(id: string, by: PlaceBy): Readonly<Record<string, string>> {
  const [step = '', name = ''] = id.split(/:(.*)/s);
  switch (step) {
    case 'scheme':
      return { regeling: name };
    case 'place':
      return by === 'region' ? { regio: name } : { sector: name };
    case 'result':
      return resultBookings[name] ?? {};
    default:
      return { stap: 'budget' };
  }
}

const resultBookings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  verified: { rekening: 'resultaat:geverifieerd' },
  unverified: { rekening: 'resultaat:niet geverifieerd' },
  returned: { stap: 'returned' },
  open: {},
  committed: {},
  'not-awarded': {},
};

function linkBookings(from: string, to: string, by: PlaceBy): Readonly<Record<string, string>> {
  const stage = from.startsWith('source:') ? { stap: 'budget' } : to.startsWith('place:') ? { stap: 'advance' } : {};
  return { ...bookingsOf(from, by), ...bookingsOf(to, by), ...stage };
}

const title = w('Geld', 'Money');
const lead = w(
  'Waar geld vandaan komt, waar het heen ging en wat ermee is bereikt. Elk bedrag leidt naar de rijen erachter.',
  'Where money comes from, where it went and what it achieved. Every amount leads to the rows behind it.',
);
const booksTitle = w('De boeken van het verzonnen land', 'The books of the invented country');
const booksNote = w(
  'Van echte regelingen zijn geen boekingen openbaar. Deze boeken zijn verzonnen en laten zien hoe verantwoording eruit kan zien: dubbel geboekt, samen nul.',
  'No bookings of real schemes are public. These books are invented and show what accounting can look like: double entry, adding up to zero.',
);
const emptyNote = w(
  'Er is betaald, de termijn is voorbij en er is niets geleverd.',
  'It was paid, the date has passed and nothing was delivered.',
);
const schemesTitle = w('Regelingen', 'Schemes');
const perLabel = w('Teken per', 'Draw by');
const perRegion = w('regio', 'region');
const perSector = w('sector', 'sector');
const chartTitle = w('Van begroting naar resultaat', 'From budget to result');
const chartSummary = w(
  'Hoe dikker de band, hoe meer geld. Dicht: resultaat nagegaan. Gearceerd: uitgegeven zonder nagegaan resultaat. Open: nog niet verantwoord, toegezegd en nog niet betaald, nog niet toegezegd of terugbetaald.',
  'The thicker the band, the more money. Solid: result verified. Hatched: spent without a verified result. Open: not yet accounted for, committed and not yet paid, not yet committed or returned.',
);
const fromHeading = w('Van', 'From');
const toHeading = w('Naar', 'To');
const amountHeading = w('Bedrag', 'Amount');
const noSum = w('geen som: elke euro komt meer keren langs', 'no sum: every euro passes more than once');
const budgetName = w('Begroting', 'Budget');
