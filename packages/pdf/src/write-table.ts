/** Tables that stay whole where they fit on a page, and otherwise go on with their headings on the next one. */
import { bold, colours, footOf, margin, type Pdf, regular, type Structure, widthOf } from './page-layout.ts';

/** A colour beside the words, never instead of them. */
export type Tone = 'good' | 'warn' | 'bad' | 'quiet';

export type TableCell = string | { readonly text: string; readonly tone: Tone };

export interface TableOptions {
  /** How wide the columns are against each other; default: all the same. */
  readonly widths?: readonly number[];
}

type Row = readonly TableCell[];

const size = 9;
const padding = 3;
/** Heights are sums of fractions. */
const rounding = 0.01;

/** The first column heads its row. */
export function writeTable(
  pdf: Pdf,
  root: Structure,
  columns: readonly string[],
  rows: readonly Row[],
  { widths = columns.map(() => 1) }: TableOptions,
): void {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const points = widths.map((width) => (width / whole) * widthOf(pdf));
  const heightOf = (row: Row, font: string): number => {
    pdf.font(font).fontSize(size);
    const heights = row.map((cell, index) =>
      pdf.heightOfString(textOf(cell), { width: (points[index] ?? 0) - 2 * padding }),
    );
    return Math.max(...heights) + 2 * padding;
  };
  const heading = heightOf(columns, bold);
  const heights = rows.map((row) => heightOf(row, regular));
  const height = heading + heights.reduce((sum, one) => sum + one, 0);
  pdf.y += 4;
  if (pdf.y + height > footOf(pdf) && height < footOf(pdf) - margin) {
    pdf.addPage();
  }
  let from = 0;
  while (from < rows.length) {
    // What goes on begins at the top of the next page, and at least one row stands under the headings.
    if (from > 0 || footOf(pdf) - pdf.y < heading + (heights[from] ?? 0)) {
      pdf.addPage();
    }
    let room = footOf(pdf) - pdf.y - heading - (heights[from] ?? 0) - rounding;
    let to = from + 1;
    while (to < rows.length && room >= (heights[to] ?? 0)) {
      room -= heights[to] ?? 0;
      to += 1;
    }
    drawRows(pdf, root, columns, rows.slice(from, to), points);
    from = to;
  }
  pdf.x = margin;
  pdf.y += 6;
}

function drawRows(
  pdf: Pdf,
  root: Structure,
  columns: readonly string[],
  rows: readonly Row[],
  points: readonly number[],
): void {
  pdf.font(regular).fontSize(size).fillColor(colours.ink);
  // The types of the library do not know that a table may stand in the structure.
  const table = {
    structParent: root,
    columnStyles: [...points],
    defaultStyle: { border: { top: 0, right: 0, bottom: 0.5, left: 0 }, borderColor: colours.line, padding },
    data: [
      columns.map((text) => ({
        text,
        type: 'TH' as const,
        scope: 'Column' as const,
        font: { src: bold },
        textColor: colours.brand,
      })),
      ...rows.map((row) =>
        row.map((cell, index) => ({
          text: textOf(cell),
          ...(typeof cell === 'string' ? {} : { textColor: colours[cell.tone] }),
          ...(index === 0 ? { type: 'TH' as const, scope: 'Row' as const } : {}),
        })),
      ),
    ],
  };
  pdf.table(table);
  pdf.x = margin;
}

const textOf = (cell: TableCell): string => (typeof cell === 'string' ? cell : cell.text);
