/** An amount with its exact value for machines, and columns of amounts with their sum under them. */
import type { Language } from '@stelsel/regie';
import type { ReactNode } from 'react';
import { counted, euros } from '../words/amounts.ts';
import type { TableColumn } from './chart-with-table.tsx';

export function Euros({ language, cents }: { readonly language: Language; readonly cents: number }) {
  return <data value={cents}>{euros(language, cents / 100)}</data>;
}

interface AmountColumn<R> {
  readonly language: Language;
  readonly heading: string;
  readonly rows: readonly R[];
  /** Cents. */
  readonly cents: (row: R) => number;
  /** The rows behind the amount. */
  readonly href?: (row: R) => string;
}

/** A column whose foot is the sum of exactly the rows that are shown. */
export function centsColumn<R>({ language, heading, rows, cents, href }: AmountColumn<R>): TableColumn<R> {
  const shown = (amount: number): ReactNode => <Euros language={language} cents={amount} />;
  return {
    heading,
    numeric: true,
    cell: (row) => (href === undefined ? shown(cents(row)) : <a href={href(row)}>{shown(cents(row))}</a>),
    foot: shown(rows.reduce((total, row) => total + cents(row), 0)),
  };
}

interface CountColumn<R> {
  readonly language: Language;
  readonly heading: string;
  readonly rows: readonly R[];
  readonly count: (row: R) => number;
  readonly href?: (row: R) => string;
}

export function countColumn<R>({ language, heading, rows, count, href }: CountColumn<R>): TableColumn<R> {
  const shown = (amount: number): ReactNode => <data value={amount}>{counted(language, amount)}</data>;
  return {
    heading,
    numeric: true,
    cell: (row) => (href === undefined ? shown(count(row)) : <a href={href(row)}>{shown(count(row))}</a>),
    foot: shown(rows.reduce((total, row) => total + count(row), 0)),
  };
}
