/** Schemes side by side: planned, paid, with result, without, returned, and what is not accounted for. */
import type { PageRequest, SchemeMoney } from '@stelsel/regie';
import { type Links, linksOf } from '../layout/links.ts';
import { centsColumn, countColumn } from '../parts/amount.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { purposeWords, withoutResultWords } from '../words/money-words.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

interface SchemeTableProps {
  readonly request: PageRequest;
  readonly schemes: readonly SchemeMoney[];
  readonly caption?: Words;
  readonly id?: string;
}

export function SchemeTable({ request, schemes, caption = defaultCaption, id = 'regelingen' }: SchemeTableProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const cents = (heading: Words, pick: (one: SchemeMoney) => number, rows: Readonly<Record<string, string>>) =>
    centsColumn<SchemeMoney>({
      language,
      heading: say(heading),
      rows: schemes,
      cents: pick,
      href: ({ scheme }) => links.page('/geld/boekingen', { regeling: scheme.code, ...rows }),
    });
  return (
    <DataTable
      id={id}
      caption={say(caption)}
      rows={schemes}
      keyOf={({ scheme }) => scheme.code}
      columns={[
        {
          heading: say(nameHeading),
          foot: say(total),
          cell: (one) => <SchemeName say={say} links={links} one={one} />,
        },
        {
          heading: say(purposeHeading),
          cell: ({ scheme }) => (scheme.fields.purpose == null ? '' : say(purposeWords[scheme.fields.purpose])),
        },
        cents(budgetHeading, ({ budgetCents }) => budgetCents, { stap: 'budget' }),
        cents(committedHeading, ({ committedCents }) => committedCents, { stap: 'commitment' }),
        cents(paidHeading, ({ paidCents }) => paidCents, { stap: 'advance' }),
        cents(verifiedHeading, ({ verifiedCents }) => verifiedCents, { rekening: 'resultaat:geverifieerd' }),
        cents(unverifiedHeading, ({ unverifiedCents }) => unverifiedCents, { rekening: 'resultaat:niet geverifieerd' }),
        cents(returnedHeading, ({ returnedCents }) => returnedCents, { stap: 'returned' }),
        cents(openHeading, unaccounted, {}),
        countColumn<SchemeMoney>({
          language,
          heading: say(promisedHeading),
          rows: schemes,
          count: ({ promised }) => promised,
          href: ({ scheme }) => links.page(`/geld/programma/${scheme.fields.programme}`),
        }),
        countColumn<SchemeMoney>({
          language,
          heading: say(deliveredHeading),
          rows: schemes,
          count: ({ delivered }) => delivered,
          href: ({ scheme }) => links.page(`/geld/programma/${scheme.fields.programme}`),
        }),
      ]}
    />
  );
}

/** Paid, and neither accounted for nor returned. */
function unaccounted({ paidCents, verifiedCents, unverifiedCents, returnedCents }: SchemeMoney): number {
  return paidCents - verifiedCents - unverifiedCents - returnedCents;
}

function SchemeName({ say, links, one }: { readonly say: Say; readonly links: Links; readonly one: SchemeMoney }) {
  const { scheme, withoutResult } = one;
  return (
    <>
      <a href={links.page(`/geld/regelingen/${scheme.code}`)}>{scheme.fields.name}</a>{' '}
      {scheme.invented ? <InventedMark say={say} /> : null}
      {withoutResult ? <strong className="differs">{say(withoutResultWords)}</strong> : null}
    </>
  );
}

const defaultCaption = w('Regelingen met bedragen en resultaten', 'Schemes with amounts and results');
const nameHeading = w('Regeling', 'Scheme');
const purposeHeading = w('Waarvoor', 'What for');
const budgetHeading = w('Begroot', 'Budgeted');
const committedHeading = w('Toegezegd', 'Committed');
const paidHeading = w('Betaald', 'Paid');
const verifiedHeading = w('Resultaat nagegaan', 'Result verified');
const unverifiedHeading = w('Resultaat niet nagegaan', 'Result not verified');
const returnedHeading = w('Terugbetaald', 'Returned');
const openHeading = w('Nog niet verantwoord', 'Not accounted for');
const promisedHeading = w('Beloofd', 'Promised');
const deliveredHeading = w('Geleverd', 'Delivered');
const total = w('Som van deze rijen', 'Sum of these rows');
