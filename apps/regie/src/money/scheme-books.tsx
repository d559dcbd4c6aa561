/** What a scheme is, what stands on each of its accounts, and the results it promised to pay for. */
import type { PageRequest, SchemeMoney } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { When } from '../parts/when.tsx';
import type { Names } from '../records/called.ts';
import { recordPath } from '../records/record-name.ts';
import { counted, euros } from '../words/amounts.ts';
import { claimStateWords } from '../words/money-words.ts';
import { sayIn, w } from '../words/words.ts';

interface SchemeBooksProps {
  readonly request: PageRequest;
  readonly money: SchemeMoney;
  readonly sides: readonly { readonly account: string; readonly amountCents: number }[];
  readonly names: Names;
}

export function SchemeBooks({ request, money, sides, names }: SchemeBooksProps) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { scheme, claims } = money;
  const standing = [...Map.groupBy(sides, ({ account }) => account)]
    .map(([account, own]) => ({ account, cents: own.reduce((sum, { amountCents }) => sum + amountCents, 0) }))
    .toSorted((a, b) => a.account.localeCompare(b.account));
  const amount = (cents: number): string => euros(language, cents / 100);
  return (
    <>
      <p>
        {say(trigger)} <strong>{scheme.fields.paymentTrigger ?? <Gap say={say} />}</strong>.{' '}
        <a href={links.page(recordPath('funding-scheme', scheme.code))}>{say(facts)}</a>
      </p>
      <h2>{say(accountsTitle)}</h2>
      <DataTable
        id="rekeningen"
        caption={say(accountsCaption)}
        rows={standing}
        keyOf={({ account }) => account}
        columns={[
          {
            heading: say(accountWord),
            cell: ({ account }) => (
              <a href={links.page('/geld/boekingen', { regeling: scheme.code, rekening: account })}>{account}</a>
            ),
            foot: say(together),
          },
          {
            heading: say(amountWord),
            numeric: true,
            cell: ({ cents }) => amount(cents),
            foot: amount(standing.reduce((sum, { cents }) => sum + cents, 0)),
          },
        ]}
      />
      <h2>{say(claimsTitle)}</h2>
      <DataTable
        id="resultaten"
        caption={say(w(`${claims.length} beloofde resultaten`, `${claims.length} promised results`))}
        rows={claims}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(placeWord),
            cell: ({ code, fields }) => (
              <a href={links.page(recordPath('result-claim', code))}>
                {names.of(fields.region ?? '–')} · {names.of(fields.sector ?? '–')}
              </a>
            ),
          },
          { heading: say(kindWord), cell: ({ fields }) => fields.kind ?? <Gap say={say} /> },
          { heading: say(promisedWord), numeric: true, cell: ({ fields }) => counted(language, fields.promised ?? 0) },
          {
            heading: say(deliveredWord),
            numeric: true,
            cell: ({ fields }) => counted(language, fields.delivered ?? 0),
          },
          {
            heading: say(dueWord),
            cell: ({ fields }) => (fields.due == null ? <Gap say={say} /> : <When say={say} at={fields.due} />),
          },
          {
            heading: say(stateWord),
            cell: ({ fields }) => say(claimStateWords[fields.state ?? ''] ?? w('–', '–')),
          },
        ]}
      />
    </>
  );
}

const trigger = w('Betaald wordt na:', 'Paid after:');
const facts = w(
  'Alles over deze regeling, met bron en versies',
  'Everything about this scheme, with source and versions',
);
const accountsTitle = w('Wat er op de rekeningen staat', 'What stands on the accounts');
const accountsCaption = w('Rekeningen van deze regeling; samen nul', 'Accounts of this scheme; zero together');
const accountWord = w('Rekening', 'Account');
const amountWord = w('Stand', 'Standing');
const together = w('Samen', 'Together');
const claimsTitle = w('Waarvoor betaald wordt', 'What is paid for');
const placeWord = w('Waar', 'Where');
const kindWord = w('Soort', 'Kind');
const promisedWord = w('Beloofd', 'Promised');
const deliveredWord = w('Geleverd', 'Delivered');
const dueWord = w('Uiterlijk', 'Due');
const stateWord = w('Stand', 'State');
