/** The bookings themselves: every amount of the money pages ends here. */

import { combine, ok } from '@stelsel/kernel';
import {
  type Booking,
  type BookingFilter,
  type Bookings,
  findBookings,
  type Page,
  type PageRequest,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { centsColumn, Euros } from '../parts/amount.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Paging, pageOf } from '../parts/paging.tsx';
import { When } from '../parts/when.tsx';
import { type Names, readNames } from '../records/called.ts';
import { counted } from '../words/amounts.ts';
import { entryStageWords } from '../words/money-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

/** Questions in the address, in Dutch, and the fields they ask about. */
const questions = {
  regeling: 'scheme',
  programma: 'programme',
  regio: 'region',
  sector: 'sector',
  stap: 'stage',
  rekening: 'account',
  van: 'from',
  naar: 'to',
} as const satisfies Readonly<Record<string, keyof BookingFilter>>;

const rowsPerPage = 100;

export const bookingsPage: Page = {
  path: '/geld/boekingen',
  render: async (request) => {
    const asked = Object.entries(questions).flatMap(([name, field]) => {
      const value = request.url.searchParams.get(name) ?? '';
      return value === '' ? [] : [[field, value]];
    });
    const loaded = combine([
      await findBookings(request.reader, {}),
      await findBookings(request.reader, Object.fromEntries(asked) as BookingFilter),
      await readNames(request),
    ]);
    return loaded.ok ? ok({ html: htmlDocument(frame(request, ...loaded.value)) }) : loaded;
  },
};

function frame(request: PageRequest, all: Bookings, found: Bookings, names: Names) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { rows, page, pages } = pageOf(request.url, found.bookings, rowsPerPage);
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>
          {say(title)} <InventedMark say={say} />
        </h1>
        <SectionTabs request={request} tabs={moneyTabs} />
        <FilterForm say={say} language={language} url={request.url} choices={choices(all, say, names)} />
        <p className="total" id="totaal">
          <Euros language={language} cents={found.totalCents} /> {say(inWords)}{' '}
          {counted(language, found.bookings.length)} {say(bookingsWord)}. {say(balance)}{' '}
          <Euros language={language} cents={found.balanceCents} />.{' '}
          <a href={links.rows('funding/ledger', dataQuery(request.url))}>{say(asData)}</a>
        </p>
        <DataTable
          id="boekingen"
          caption={`${say(title)}, ${say(pageWord)} ${page} ${say(ofWord)} ${pages}`}
          rows={rows}
          keyOf={({ entry }) => entry.code}
          columns={[
            {
              heading: say(dateHeading),
              cell: ({ entry }) =>
                entry.fields.on == null ? <Gap say={say} /> : <When say={say} at={entry.fields.on} />,
              foot: say(pageSum),
            },
            { heading: say(fromHeading), cell: ({ from }) => from },
            { heading: say(toHeading), cell: ({ to }) => to },
            centsColumn<Booking>({
              language,
              heading: say(amountHeading),
              rows,
              cents: ({ amountCents }) => amountCents,
              href: ({ entry }) => entry.uri,
            }),
            { heading: say(stageHeading), cell: ({ entry }) => stageName(say, entry.fields.stage) },
            { heading: say(transactionHeading), cell: ({ transaction }) => <code>{transaction}</code> },
          ]}
        />
        <Paging request={request} page={page} pages={pages} />
      </>
    ),
  };
}

function stageName(say: Say, stage: string | null | undefined): string {
  const words = entryStageWords[stage ?? ''];
  return words === undefined ? (stage ?? '') : say(words);
}

function choices({ bookings }: Bookings, say: Say, names: Names) {
  const choice = (name: keyof typeof questions, label: string) => {
    const field = questions[name] as 'scheme' | 'region' | 'sector' | 'stage';
    const values = [...new Set(bookings.flatMap(({ entry }) => entry.fields[field] ?? []))].sort();
    return {
      name,
      label,
      options: values.map((value) => ({ value, label: name === 'stap' ? stageName(say, value) : names.of(value) })),
    };
  };
  return [
    choice('regeling', say(schemeLabel)),
    choice('regio', say(regionLabel)),
    choice('sector', say(sectorLabel)),
    choice('stap', say(stageHeading)),
  ];
}

/** The same question to the dataset, as far as it has the same filters. */
function dataQuery(url: URL): Readonly<Record<string, string>> {
  const same = ['regeling', 'programma', 'regio', 'sector', 'stap'] as const;
  return Object.fromEntries([
    ['limit', 'all'],
    ...same.flatMap((name) => {
      const value = url.searchParams.get(name) ?? '';
      return value === '' ? [] : [[questions[name], value]];
    }),
  ]);
}

const title = w('Boekingen', 'Bookings');
const inWords = w('in', 'in');
const bookingsWord = w('boekingen', 'bookings');
const balance = w('Af en bij samen:', 'Debit and credit together:');
const asData = w('Deze rijen als data', 'These rows as data');
const pageWord = w('bladzijde', 'page');
const ofWord = w('van', 'of');
const dateHeading = w('Datum', 'Date');
const fromHeading = w('Van rekening', 'From account');
const toHeading = w('Naar rekening', 'To account');
const amountHeading = w('Bedrag', 'Amount');
const stageHeading = w('Stap', 'Stage');
const transactionHeading = w('Transactie', 'Transaction');
const pageSum = w('Som van deze bladzijde', 'Sum of this page');
const schemeLabel = w('Regeling', 'Scheme');
const regionLabel = w('Regio', 'Region');
const sectorLabel = w('Sector', 'Sector');
