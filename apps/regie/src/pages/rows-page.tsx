/** The rows behind a number, to read: the same rows as the data has, with the columns in words. */

import { err, ok } from '@stelsel/kernel';
import {
  type Cell,
  type Column,
  type Dataset,
  datasetByName,
  dayText,
  type Page,
  type PageRequest,
  type Row,
  type RowsPage,
  rowsPage as readRows,
  regieFaults,
  regieLimits,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable, type TableColumn } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { Paging } from '../parts/paging.tsx';
import { counted } from '../words/amounts.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const rowsPage: Page = {
  path: '/open-data/:name/rijen',
  render: async (request) => {
    const dataset = datasetByName(request.params.name ?? '');
    if (dataset === undefined) {
      return err(regieFaults('REG-UNKNOWN', { type: 'dataset', id: request.params.name ?? '' }));
    }
    const page = Math.max(1, Math.trunc(Number(request.url.searchParams.get('pagina') ?? 1)) || 1);
    const found = await readRows(dataset, request.reader, request.wholeReader, request.url.searchParams, page);
    return found.ok ? ok({ html: htmlDocument(frame(request, dataset, found.value, page)) }) : found;
  },
};

function frame(request: PageRequest, dataset: Dataset, { rows, count, filters }: RowsPage, page: number) {
  const { language } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const data = (format: string): string =>
    links.rows(dataset.path, { ...Object.fromEntries(filters), format, limit: 'all' });
  const labels = new Map(dataset.columns.map(({ name, label }) => [name, say(label)]));
  const isMore = count >= regieLimits.countedRows;
  return {
    request,
    title: say(dataset.title),
    wide: true,
    children: (
      <>
        <p className="trail">
          <a href={links.page(`/open-data/${dataset.name}`)}>{say(about)}</a>
        </p>
        <h1>{say(dataset.title)}</h1>
        <SectionTabs request={request} tabs={dataTabs} />
        <p className="total">
          <strong>
            {isMore ? `${say(moreThan)} ` : ''}
            {counted(language, count)} {say(count === 1 ? oneRow : manyRows)}
          </strong>
          {filters.length === 0 ? null : ` ${say(where)} `}
          {filters.map(([name, value], index) => (
            <span key={name}>
              {index === 0 ? '' : ', '}
              {labels.get(name) ?? name}: {value === '' ? say(nothing) : value}
            </span>
          ))}
          . <a href={data('json')}>JSON</a> <a href={data('csv')}>CSV</a>
        </p>
        <DataTable
          id="rijen"
          caption={say(dataset.title)}
          rows={rows}
          keyOf={(row) => String(row.uri)}
          columns={columnsFor(dataset, rows, say)}
        />
        <Paging request={request} page={page} pages={Math.ceil(count / regieLimits.pageDefault)} />
      </>
    ),
  };
}

/** Columns that say something in these rows; the address of a row is under its first column. */
function columnsFor(dataset: Dataset, rows: readonly Row[], say: Say): readonly TableColumn<Row>[] {
  const shown = dataset.columns.filter(
    ({ name }) => !hidden.includes(name) && rows.some((row) => !isEmpty(row[name] ?? null)),
  );
  return shown.map((column, index) => ({
    heading: say(column.label),
    numeric: ['integer', 'number'].includes(column.kind),
    cell: (row) =>
      index === 0 ? (
        <>
          <a href={String(row.uri)}>{cellText(column, row[column.name] ?? null, say)}</a>{' '}
          {row.invented === true ? <InventedMark say={say} /> : null}
        </>
      ) : (
        cellText(column, row[column.name] ?? null, say)
      ),
  }));
}

/** The address and the mark of invention stand with the name. */
const hidden: readonly string[] = ['uri', 'invented'];

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === '' || (Array.isArray(cell) && cell.length === 0);
}

function cellText({ kind }: Column, cell: Cell, say: Say): string {
  if (isEmpty(cell)) {
    return '–';
  }
  if (typeof cell === 'boolean') {
    return say(cell ? yes : no);
  }
  if (Array.isArray(cell)) {
    return cell.map((one) => textOf(one)).join('; ');
  }
  return kind === 'date' || isInstant(cell) ? say(dayText(String(cell))) : say(stateWord(textOf(cell)));
}

/** Columns of text may hold the moment of a fact. */
const isInstant = (cell: Cell): boolean => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(cell);

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .map(([name, part]) => `${name}: ${textOf(part)}`)
        .join(', ')
    : String(value ?? '–');
}

const about = w('Over deze data', 'About this data');
const oneRow = w('rij', 'row');
const manyRows = w('rijen', 'rows');
const moreThan = w('Meer dan', 'More than');
const where = w('met', 'with');
const nothing = w('niet ingevuld', 'not filled in');
const yes = w('ja', 'yes');
const no = w('nee', 'no');
