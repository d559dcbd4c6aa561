/** Columns of datasets that are computed rather than recorded. */
import type { Result } from '@stelsel/kernel';
import type { Column, ColumnKind } from './dataset.ts';

export const column = (name: string, kind: ColumnKind, nl: string, en: string): Column => ({
  name,
  kind,
  label: { nl, en },
});

export const uriColumn = column('uri', 'text', 'Vast adres', 'Stable address');
export const inventedColumn = column(
  'invented',
  'boolean',
  'Verzonnen, voor de demonstratie',
  'Invented, for demonstration',
);

/** Rows are read as a stream: what goes wrong is thrown, with its fault. */
export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) {
    throw Object.assign(new Error(result.fault.code), { fault: result.fault });
  }
  return result.value;
}
