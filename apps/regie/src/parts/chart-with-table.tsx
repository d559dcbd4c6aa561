/** A chart with its table beside it: the table has every number of the chart, and is there without looking at the chart. */
import type { ReactNode } from 'react';

export interface TableColumn<R> {
  readonly heading: string;
  readonly cell: (row: R) => ReactNode;
  /** Numbers stand under each other. */
  readonly numeric?: boolean;
  /** Under the column: the sum of its rows. */
  readonly foot?: ReactNode;
}

export interface ChartWithTableProps<R> {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in a sentence: for who does not see it, and for who wants the point at once. */
  readonly summary: string;
  /** SVG; hidden from screen readers, which read the table. */
  readonly chart: ReactNode;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
}

export function ChartWithTable<R>({ id, title, summary, chart, columns, rows, keyOf }: ChartWithTableProps<R>) {
  return (
    <figure className="chart" aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className="chart__title">
        {title}
      </figcaption>
      <p>{summary}</p>
      <div className="chart__drawing" aria-hidden="true">
        {chart}
      </div>
      <DataTable id={id} caption={title} columns={columns} rows={rows} keyOf={keyOf} />
    </figure>
  );
}

export interface DataTableProps<R> extends Pick<ChartWithTableProps<R>, 'id' | 'columns' | 'rows' | 'keyOf'> {
  readonly caption: string;
  /** Many narrow columns of one kind: on paper their headings stand on end. */
  readonly matrix?: boolean;
}

/** A table that can be scrolled with the keyboard when the window is narrow. The first column heads its row. */
export function DataTable<R>({ id, caption, columns, rows, keyOf, matrix = false }: DataTableProps<R>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
    <section className="table-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table {...(matrix ? { className: 'matrix' } : {})}>
        <caption id={`${id}-caption`}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ heading, numeric }) => (
              <th key={heading} scope="col" {...(numeric === true ? { className: 'numeric' } : {})}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ heading, cell, numeric }, index) =>
                index === 0 ? (
                  <th key={heading} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={heading} {...(numeric === true ? { className: 'numeric' } : {})}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {columns.some(({ foot }) => foot !== undefined) ? (
          <tfoot>
            <tr>
              {columns.map(({ heading, foot, numeric }) => (
                <td key={heading} {...(numeric === true ? { className: 'numeric' } : {})}>
                  {foot}
                </td>
              ))}
            </tr>
          </tfoot>
        ) : null}
      </table>
    </section>
  );
}
