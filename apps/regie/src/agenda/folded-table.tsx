/** The table that belongs to a large drawing: one click away, always printed. */
import { DataTable, type DataTableProps } from '../parts/chart-with-table.tsx';

export function FoldedTable<R>({ open = false, ...table }: DataTableProps<R> & { readonly open?: boolean }) {
  return (
    <details className="folded" {...(open ? { open: true } : {})}>
      <summary>{table.caption}</summary>
      <DataTable {...table} />
    </details>
  );
}
