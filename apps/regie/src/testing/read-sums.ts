/** Reads tables and key figures of a page as a machine would, to check that totals are the sum of rows. */
import type { Page } from 'playwright-core';

export interface SummedColumn {
  readonly table: string;
  readonly foot: number;
  readonly sum: number;
}

/** Every column with a sum under it, in the tables that have one. */
export function readSums(page: Page): Promise<readonly SummedColumn[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table) =>
      [...(table.tFoot?.rows[0]?.cells ?? [])].flatMap((cell, index) => {
        const foot = cell.querySelector('data');
        const values = [...(table.tBodies[0]?.rows ?? [])].map((row) =>
          Number(row.cells[index]?.querySelector('data')?.value ?? 0),
        );
        return foot === null
          ? []
          : [
              {
                table: table.caption?.id ?? '',
                foot: Number(foot.value),
                sum: values.reduce((total, value) => total + value, 0),
              },
            ];
      }),
    ),
  );
}

export interface ReadFigure {
  readonly label: string;
  readonly value: number;
  readonly href: string;
  /** `count`, `sum:column`, `total`, `rows:table`, `list:class`, `items:column`, `dated:column`. */
  readonly adds: string;
}

export function readFigures(page: Page): Promise<readonly ReadFigure[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.key-figures a')].map((link) => ({
      label: link.textContent ?? '',
      value: Number(link.querySelector('data')?.value),
      href: link.href,
      adds: link.dataset.adds ?? '',
    })),
  );
}

/** The number again, from the rows that a key figure leads to. */
export async function addAgain(page: Page, { href, adds }: ReadFigure): Promise<number> {
  const [how = '', column = ''] = adds.split(':');
  if (how === 'list') {
    await page.goto(href);
    return page.locator(`.${column} > li`).count();
  }
  if (how === 'total' || how === 'rows') {
    await page.goto(href);
    return page.evaluate(
      ([kind, table]) =>
        kind === 'total'
          ? Number(document.querySelector<HTMLDataElement>('#totaal data')?.value)
          : document.querySelectorAll(`[aria-labelledby="${table}-caption"] tbody tr`).length,
      [how, column] as const,
    );
  }
  const rows = (await (await fetch(href)).json()) as readonly Readonly<Record<string, unknown>>[];
  switch (how) {
    case 'count':
      return rows.length;
    case 'sum':
      return rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
    default: {
      const items = rows.flatMap((row) => (row[column] ?? []) as readonly { readonly quarter: string | null }[]);
      return items.filter(({ quarter }) => how !== 'dated' || quarter !== null).length;
    }
  }
}
