/** What did this programme buy? From the sum down to every promised result, or the gap where documents say nothing. */

import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  type PageRequest,
  type ProgrammePurchases,
  type Purchase,
  programme,
  programmePurchases,
  reference,
  regieFaults,
} from '@stelsel/regie';
import { type Links, linksOf } from '../layout/links.ts';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { centsColumn, countColumn } from '../parts/amount.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { type Names, readNames } from '../records/called.ts';
import { counted, roundedEuros } from '../words/amounts.ts';
import { claimStateWords, overdueWords, streamProgrammeWords, withoutResultWords } from '../words/money-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';
import { PrintedSum } from './printed-sum.tsx';
import { SchemeTable } from './scheme-table.tsx';

export const programmeMoneyPage = showPage('/geld/programma/:code', load, frame);

interface View extends ProgrammePurchases {
  readonly code: string;
  readonly name: string;
  readonly invented: boolean;
  readonly names: Names;
  readonly gaps: readonly HeldRecord<typeof reference.fields>[];
}

async function load(request: PageRequest): Promise<Result<View>> {
  const { reader, params, language } = request;
  const code = params.code ?? '';
  const loaded = combine([
    await programmePurchases(reader, code),
    await reader.list(reference, { part: 'data-gap' }),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [bought, gaps, names] = loaded.value;
  const named = streamProgrammeWords[code];
  const record = named === undefined ? await reader.get(programme, code) : undefined;
  if (record !== undefined && !record.ok) {
    return record;
  }
  if (record === undefined && !bought.money.streams.some(({ fields }) => fields.programme === code)) {
    return err(regieFaults('REG-UNKNOWN', { type: 'programme', id: code }));
  }
  const name = named === undefined ? (record?.value.fields.name ?? code) : named[language];
  return ok({ ...bought, names, gaps, code, name, invented: record?.value.invented ?? false });
}

function frame(request: PageRequest, view: View) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const title = `${view.name}: ${say(question)}`;
  const printed = view.money.printed.find((one) => one.programme === view.code);
  return {
    request,
    title,
    wide: true,
    children: (
      <>
        <h1>
          {title} {view.invented ? <InventedMark say={say} /> : null}
        </h1>
        <SectionTabs request={request} tabs={moneyTabs} />
        {view.money.schemes.length === 0 ? (
          <NothingBooked say={say} gaps={view.gaps} />
        ) : (
          <Bought request={request} view={view} say={say} links={links} />
        )}
        {printed === undefined ? null : (
          <PrintedSum
            request={request}
            name={view.name}
            names={view.names}
            sum={printed.sum}
            streams={view.money.streams.filter(({ fields }) => fields.programme === view.code)}
          />
        )}
      </>
    ),
  };
}

/** Real programmes: documents print amounts, and say that results are hardly reported. */
function NothingBooked({ say, gaps }: { readonly say: Say; readonly gaps: View['gaps'] }) {
  return (
    <section className="note">
      <p>
        <strong>{say(unknownAnswer)}</strong>
      </p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.code}>
            {gap.fields.about} <SourceMark say={say} source={gap.sourceOf('about')} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BoughtProps {
  readonly request: PageRequest;
  readonly view: View;
  readonly say: Say;
  readonly links: Links;
}

function Bought({ request, view, say, links }: BoughtProps) {
  const { language } = request;
  const rows = view.purchases;
  const total = (pick: (one: Purchase) => number): number => rows.reduce((sum, one) => sum + pick(one), 0);
  const delivered = total(({ claim }) => claim.fields.delivered ?? 0);
  const promised = total(({ claim }) => claim.fields.promised ?? 0);
  const paid = total(({ paidCents }) => paidCents);
  const overdue = rows.filter((one) => one.overdue);
  const empty = view.money.schemes.some(({ withoutResult }) => withoutResult);
  const claims = links.rows('funding/results', { limit: 'all', programme: view.code });
  return (
    <>
      <p className="lead">
        {roundedEuros(language, paid / 100)} {say(paidFor)} {counted(language, delivered)} {say(ofPromised)}{' '}
        {counted(language, promised)} {say(organisations)}.
      </p>
      <KeyFigures
        figures={[
          {
            label: say(paidLabel),
            value: paid,
            shown: roundedEuros(language, paid / 100),
            adds: 'total',
            href: links.page('/geld/boekingen', { programma: view.code, stap: 'advance' }),
            ...(empty ? { alarm: say(withoutResultWords) } : {}),
          },
          {
            label: say(deliveredLabel),
            value: delivered,
            shown: counted(language, delivered),
            adds: 'sum:delivered',
            href: claims,
          },
          {
            label: say(promisedLabel),
            value: promised,
            shown: counted(language, promised),
            adds: 'sum:promised',
            href: claims,
          },
          {
            label: say(overdueLabel),
            value: overdue.length,
            shown: counted(language, overdue.length),
            adds: 'rows:resultaten',
            href: `${links.here({ telaat: 'ja' })}#resultaten`,
          },
        ]}
      />
      <SchemeTable request={request} schemes={view.money.schemes} />
      <PurchaseTable
        request={request}
        say={say}
        links={links}
        names={view.names}
        rows={request.url.searchParams.get('telaat') === 'ja' ? overdue : rows}
      />
    </>
  );
}

interface PurchaseTableProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly links: Links;
  readonly rows: readonly Purchase[];
  readonly names: View['names'];
}

function placeName({ region: at, sector: of }: Purchase['claim']['fields'], names: View['names']): string {
  return [at, of].map((code) => names.of(code ?? '')).join(', ');
}

function PurchaseTable({ request, say, links, rows, names }: PurchaseTableProps) {
  const { language } = request;
  const bookings = ({ claim }: Purchase, more: Readonly<Record<string, string>>): string =>
    links.page('/geld/boekingen', {
      regeling: claim.fields.scheme ?? undefined,
      regio: claim.fields.region ?? undefined,
      sector: claim.fields.sector ?? undefined,
      ...more,
    });
  return (
    <DataTable
      id="resultaten"
      caption={say(purchasesCaption)}
      rows={rows}
      keyOf={({ claim }) => claim.code}
      columns={[
        {
          heading: say(placeHeading),
          foot: say(sumRows),
          cell: ({ claim }) => <a href={claim.uri}>{placeName(claim.fields, names)}</a>,
        },
        countColumn<Purchase>({
          language,
          heading: say(promisedLabel),
          rows,
          count: (one) => one.claim.fields.promised ?? 0,
        }),
        countColumn<Purchase>({
          language,
          heading: say(deliveredLabel),
          rows,
          count: (one) => one.claim.fields.delivered ?? 0,
        }),
        {
          heading: say(dueHeading),
          cell: ({ claim, overdue }) => (
            <>
              <span className="day">
                {claim.fields.due == null ? <Gap say={say} /> : <When say={say} at={claim.fields.due} />}
              </span>{' '}
              {overdue ? <strong className="differs">{say(overdueWords)}</strong> : null}
            </>
          ),
        },
        { heading: say(stateHeading), cell: ({ claim }) => stateName(say, claim.fields.state) },
        centsColumn<Purchase>({
          language,
          heading: say(paidLabel),
          rows,
          cents: ({ paidCents }) => paidCents,
          href: (one) => bookings(one, { stap: 'advance' }),
        }),
        centsColumn<Purchase>({
          language,
          heading: say(verifiedHeading),
          rows,
          cents: ({ verifiedCents }) => verifiedCents,
          href: (one) => bookings(one, { rekening: 'resultaat:geverifieerd' }),
        }),
        centsColumn<Purchase>({
          language,
          heading: say(unverifiedHeading),
          rows,
          cents: ({ unverifiedCents }) => unverifiedCents,
          href: (one) => bookings(one, { rekening: 'resultaat:niet geverifieerd' }),
        }),
        centsColumn<Purchase>({ language, heading: say(openHeading), rows, cents: ({ openCents }) => openCents }),
      ]}
    />
  );
}

function stateName(say: Say, state: string | null | undefined): string {
  const words = claimStateWords[state ?? ''];
  return words === undefined ? '' : say(words);
}

const question = w('wat kocht dit geld?', 'what did this money buy?');
const unknownAnswer = w(
  'Dat is niet bekend. De documenten noemen bedragen, geen resultaten per euro.',
  'That is not known. The documents give amounts, not results per euro.',
);
const paidFor = w('betaald voor', 'paid for');
const ofPromised = w('van de beloofde', 'of the promised');
const organisations = w('organisaties aangesloten en in gebruik', 'organisations connected and in use');
const paidLabel = w('Betaald', 'Paid');
const promisedLabel = w('Beloofd', 'Promised');
const deliveredLabel = w('Geleverd', 'Delivered');
const overdueLabel = w('Resultaten te laat', 'Results overdue');
const purchasesCaption = w('Elk beloofd resultaat met zijn geld', 'Every promised result with its money');
const placeHeading = w('Regio en sector', 'Region and sector');
const dueHeading = w('Uiterlijk', 'Due');
const stateHeading = w('Stand', 'State');
const verifiedHeading = w('Resultaat nagegaan', 'Result verified');
const unverifiedHeading = w('Resultaat niet nagegaan', 'Result not verified');
const openHeading = w('Nog niet verantwoord', 'Not accounted for');
const sumRows = w('Som van deze rijen', 'Sum of these rows');
