/** Search over everything that has a page. */
import { ok } from '@stelsel/kernel';
import { type FoundRecord, findRecords, type Page, type PageRequest, typeByName } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Paging, pageOf } from '../parts/paging.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, w } from '../words/words.ts';

const foundPerPage = 50;

export const searchPage: Page = {
  path: '/zoeken',
  render: async (request) => {
    const found = await findRecords(request.reader, request.url.searchParams.get('q') ?? '');
    return found.ok ? ok({ html: htmlDocument(frame(request, found.value)) }) : found;
  },
};

function frame(request: PageRequest, all: readonly FoundRecord[]) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const question = request.url.searchParams.get('q') ?? '';
  const { rows, page, pages } = pageOf(request.url, all, foundPerPage);
  const typeOf = ({ record }: FoundRecord): string => typeByName(record.type)?.label[request.language] ?? record.type;
  return {
    request,
    title: question === '' ? say(title) : `${say(title)}: ${question}`,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="total" role="status">
          {question === '' ? say(ask) : `${counted(request.language, all.length)} ${say(foundFor)} “${question}”.`}
        </p>
        {question !== '' && all.length === 0 ? <p>{say(nothing)}</p> : null}
        <ol className="found" start={(page - 1) * foundPerPage + 1}>
          {rows.map((one) => (
            <li key={one.record.uri}>
              <a href={addressOf(one, links.page)}>{one.name}</a> <span className="tag">{typeOf(one)}</span>
              {one.record.invented ? <InventedMark say={say} /> : null}
              {one.about === undefined || one.about === one.name ? null : <p>{one.about}</p>}
            </li>
          ))}
        </ol>
        <Paging request={request} page={page} pages={pages} />
      </>
    ),
  };
}

/** The page on which people read a record; what has none is shown as the record itself. */
function addressOf({ record }: FoundRecord, page: (path: string) => string): string {
  const { type, code, uri, fields } = record;
  const read = fields as Readonly<Record<string, string | undefined>>;
  const addresses: Readonly<Record<string, string>> = {
    initiative: `/initiatieven/${code}`,
    action: `/actieplan#${code}`,
    party: `/partijen/${code}`,
    body: `/organen#${code}`,
    'public-task': '/taken',
    'funding-stream': `/geld/documenten#${read.programme ?? ''}`,
    'funding-scheme': `/geld/programma/${read.programme ?? ''}`,
    'parliament-commitment': '/toezeggingen',
    programme: `/meerjarenagenda/${read.agenda ?? ''}/programma/${code}`,
    reference: `/begrippen#${code}`,
    region: `/regionale-agenda/${code}`,
    obstacle: '/obstakels',
  };
  const address = addresses[type];
  return address === undefined ? uri : page(address);
}

const title = w('Zoeken', 'Search');
const ask = w('Typ een woord in het zoekvak bovenaan.', 'Type a word in the search box at the top.');
const foundFor = w('gevonden voor', 'found for');
const nothing = w(
  'Niets gevonden. Probeer minder of kortere woorden, of kijk bij Begrippen.',
  'Nothing found. Try fewer or shorter words, or look at Definitions.',
);
