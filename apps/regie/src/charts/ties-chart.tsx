/** Three columns of names with ties: who pays, for what, who does it. One name can be chosen; the rest fades. */
import type { PlacedName, TieEnds, TiesLayout } from './ties-layout.ts';

interface TiesChartProps {
  readonly layout: TiesLayout;
  readonly left: readonly TieEnds[];
  readonly right: readonly TieEnds[];
  readonly headings: readonly [string, string, string];
  readonly nameOf: (id: string) => string;
  /** Whether a name is Dutch on a page that is not. */
  readonly isDutch: (id: string) => boolean;
  readonly hrefOf: (id: string) => string;
  readonly chosen?: string;
  /** Stands for what a document does not say; its ties are dashed. */
  readonly unknown: string;
}

const width = 1290;
const top = 30;
const xs = { left: 240, middle: 420, middleEnd: 830, right: 990 } as const;

export function TiesChart(props: TiesChartProps) {
  const { layout, left, right, headings, unknown, chosen } = props;
  const yOf = (column: readonly PlacedName[], id: string): number =>
    top + (column.find((one) => one.id === id)?.y ?? 0);
  const touched = touchedBy(chosen, left, right);
  const tie = (middle: string, end: string, path: string) => {
    const on = chosen !== undefined && touched.has(middle) && (end === chosen || middle === chosen);
    return (
      <path
        key={path}
        className={[on ? 'tie--chosen' : '', end === unknown ? 'tie--unknown' : ''].join(' ').trim()}
        d={path}
      />
    );
  };
  return (
    <svg
      className="ties"
      aria-hidden="true"
      viewBox={`0 0 ${width} ${layout.height + top}`}
      width={width}
      height={layout.height + top}
    >
      {left.flatMap(({ middle, ends }) =>
        ends.map((end) =>
          tie(middle, end, curve(xs.left, yOf(layout.left, end), xs.middle, yOf(layout.middle, middle))),
        ),
      )}
      {right.flatMap(({ middle, ends }) =>
        ends.map((end) =>
          tie(middle, end, curve(xs.middleEnd, yOf(layout.middle, middle), xs.right, yOf(layout.right, end))),
        ),
      )}
      <text className="ties__heading" x={xs.left - 8} y={14} textAnchor="end">
        {headings[0]}
      </text>
      <text className="ties__heading" x={xs.middle + 8} y={14}>
        {headings[1]}
      </text>
      <text className="ties__heading" x={xs.right + 8} y={14}>
        {headings[2]}
      </text>
      <Names {...props} column={layout.left} x={xs.left - 8} anchor="end" length={32} touched={touched} />
      <Names {...props} column={layout.middle} x={xs.middle + 8} anchor="start" length={58} touched={touched} />
      <Names {...props} column={layout.right} x={xs.right + 8} anchor="start" length={40} touched={touched} />
    </svg>
  );
}

interface NamesProps extends Pick<TiesChartProps, 'nameOf' | 'isDutch' | 'hrefOf' | 'chosen'> {
  readonly column: readonly PlacedName[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Letters that fit. */
  readonly length: number;
  readonly touched: ReadonlySet<string>;
}

function Names({ column, x, anchor, length, nameOf, isDutch, hrefOf, chosen, touched }: NamesProps) {
  return column.map(({ id, y }) => {
    const name = nameOf(id);
    const look = id === chosen ? 'ties__chosen' : chosen !== undefined && !touched.has(id) ? 'ties__faint' : undefined;
    return (
      <a key={id} href={hrefOf(id)} tabIndex={-1} lang={isDutch(id) ? 'nl' : undefined}>
        <text className={look} x={x} y={top + y} dominantBaseline="middle" textAnchor={anchor}>
          {name.length > length ? `${name.slice(0, length - 1)}…` : name}
          <title>{name}</title>
        </text>
      </a>
    );
  });
}

function touchedBy(
  chosen: string | undefined,
  left: readonly TieEnds[],
  right: readonly TieEnds[],
): ReadonlySet<string> {
  const all = [...left, ...right];
  const middles = all.filter(({ middle, ends }) => middle === chosen || ends.includes(chosen ?? ''));
  const ids = new Set(middles.map(({ middle }) => middle));
  return new Set([...ids, ...all.filter(({ middle }) => ids.has(middle)).flatMap(({ ends }) => ends)]);
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  const [a, b] = [y0, y1].map((y) => Math.round(y * 10) / 10);
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}`;
}
