/** The books of one scheme: what stands where, the results it pays for, and the form with which its funder books. */
import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  bookMoney,
  fundingScheme,
  inOrder,
  mayWrite,
  moneyFlows,
  type Page,
  type PageForm,
  type PageRequest,
  regieFaults,
  region,
  type SchemeMoney,
  sector,
} from '@stelsel/regie';
import { type FormField, type FormValues, valuesFrom } from '../forms/form-field.ts';
import { RecordForm } from '../forms/record-form.tsx';
import { answerOf, type FormState } from '../forms/submit-record.ts';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { bookingFields, bookingOf } from '../money/booking-fields.ts';
import { SchemeBooks } from '../money/scheme-books.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { type NamedFields, nameOf } from '../parts/named.tsx';
import { type Names, readNames } from '../records/called.ts';
import { formAction } from '../regional/edit-address.ts';
import { claimStateWords } from '../words/money-words.ts';
import { sayIn, w } from '../words/words.ts';

interface BooksView {
  readonly money: SchemeMoney;
  /** Of this scheme; the sides of every booking. */
  readonly sides: readonly { readonly account: string; readonly amountCents: number }[];
  readonly fields: readonly FormField[];
  readonly names: Names;
}

export const schemeBooksPage: Page = {
  path: '/geld/regelingen/:scheme',
  render: async (request) => {
    const view = await read(request);
    if (!view.ok) {
      return view;
    }
    const open = request.url.searchParams.has('bewerk');
    return ok({ html: draw(request, view.value, open ? firstBooking(request, view.value) : undefined) });
  },
  submit: async (request, form) => {
    const view = await read(request);
    return view.ok ? book(request, form, view.value) : view;
  },
};

const firstBooking = ({ reader }: PageRequest, { sides }: BooksView): FormState => ({
  step: 'edit',
  values: { on: reader.moment.on },
  version: sides.length,
});

async function read(request: PageRequest): Promise<Result<BooksView>> {
  const { reader, params } = request;
  const loaded = combine([
    await moneyFlows(reader),
    await reader.list(region),
    await reader.list(sector),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [flows, regions, sectors, names] = loaded.value;
  const money = flows.schemes.find(({ scheme }) => scheme.code === params.scheme);
  if (money === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: fundingScheme.name, id: params.scheme ?? '' }));
  }
  const options = (records: readonly { readonly code: string; readonly fields: NamedFields }[]) =>
    records.map(({ code, fields }) => ({ value: code, words: w(fields.name ?? code, nameOf('en', fields, code)) }));
  const claims = money.claims.map(({ code, fields }) => {
    const about = `${names.of(fields.region ?? '–')}, ${names.of(fields.sector ?? '–')}: ${fields.delivered ?? 0}/${fields.promised ?? 0}`;
    const state = claimStateWords[fields.state ?? ''] ?? w('', '');
    return { value: code, words: w(`${about}, ${state.nl}`, `${about}, ${state.en}`) };
  });
  const own = flows.entries.filter(({ fields }) => fields.scheme === money.scheme.code);
  return ok({
    money,
    sides: own.map(({ fields }) => ({ account: fields.account ?? '', amountCents: fields.amountCents ?? 0 })),
    names,
    fields: bookingFields({ regions: options(regions), sectors: options(inOrder(sectors)), claims }),
  });
}

/** The number of entries that the funder saw goes with the form: nothing is booked twice. */
async function book(request: PageRequest, { fields: sent, writer }: PageForm, view: BooksView) {
  const values = valuesFrom(view.fields, sent);
  const version = Number(sent.get('versie'));
  const step = sent.get('stap');
  const show = (state: FormState) => ok(answerOf(state, draw(request, view, state)));
  if (step === 'voorbeeld' || step === 'terug') {
    return show({ step: step === 'terug' ? 'edit' : 'preview', values, version });
  }
  const booked = await bookMoney(writer, request.viewer, bookingOf(view.money.scheme.code, values), version);
  if (booked.ok) {
    const note = booked.value.kind === 'booked' ? 'bewaard' : 'voorgelegd';
    const url = new URL(request.url.pathname, request.url.origin);
    return ok({ location: addressIn(request.language, withQuery(url, { [note]: '1' })) });
  }
  return ['REG-SIGN-IN', 'REG-ROLE', 'REG-SCOPE'].includes(booked.fault.code)
    ? booked
    : show(refusedState(booked.fault, values, view.sides.length));
}

const refusedState = (fault: Fault, values: FormValues, version: number): FormState => ({
  step: 'refused',
  values,
  version,
  fault: fault.at === 'amountCents' ? { ...fault, at: 'amountEur' } : fault,
});

function draw(request: PageRequest, view: BooksView, state: FormState | undefined): string {
  const { language, url, viewer } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const { scheme } = view.money;
  const mayBook = mayWrite(viewer, fundingScheme, 'book', [scheme.fields]).ok;
  const here = addressIn(language, url.pathname);
  const note = url.searchParams.has('bewaard') ? booked : url.searchParams.has('voorgelegd') ? proposed : undefined;
  return htmlDocument({
    request,
    title: scheme.fields.name ?? scheme.code,
    wide: true,
    children: (
      <>
        <p className="trail">
          <a href={links.page('/geld/regelingen')}>{say(back)}</a>
        </p>
        <h1>
          {scheme.fields.name ?? scheme.code} {scheme.invented ? <InventedMark say={say} /> : null}
        </h1>
        <SectionTabs request={request} tabs={moneyTabs} />
        {note === undefined ? null : (
          <p className="done" role="status">
            {say(note)}
          </p>
        )}
        {!mayBook ? null : state === undefined ? (
          <p>
            <a className="button" href={`${here}?bewerk=1#formulier`}>
              {say(form)}
            </a>
          </p>
        ) : (
          <RecordForm
            language={language}
            say={say}
            title={say(form)}
            action={formAction(request)}
            back={here}
            fields={view.fields}
            state={state}
          />
        )}
        <SchemeBooks request={request} money={view.money} sides={view.sides} names={view.names} />
      </>
    ),
  });
}

const back = w('Alle regelingen', 'All schemes');
const form = w('Boek geld', 'Book money');
const booked = w('Geboekt: beide kanten staan in de boeken.', 'Booked: both sides stand in the books.');
const proposed = w(
  'Voorgelegd als uitzondering. Er is niets betaald voordat iemand anders het goedkeurt; zie Voorstellen.',
  'Proposed as an exception. Nothing is paid before somebody else approves it; see Proposals.',
);
