import type { Text } from '@stelsel/kernel';
import type { Words } from '../../../start/src/api.ts';
import type { ShownRow } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';

/** Words in Dutch, or as the source wrote them. */
export function dutch(words: Words): string {
  return typeof words === 'string' ? words : words.nl;
}

/** One fact on a line with its sources, under it what is told of it, and where they differ. */
export function printRow(terminal: Terminal, row: ShownRow, indent = '  '): void {
  terminal.out(`${indent}${rowText(row)}   (${row.sources.join(', ')})`);
  const facts = row.withdrawn ? '' : factsText(row);
  if (facts !== '') {
    terminal.out(`${indent}  ${facts}`);
  }
  for (const { nl } of row.differences) {
    terminal.out(`${indent}  ! ${nl}`);
  }
}

export function rowText({ title, status, date, withdrawn }: ShownRow): string {
  const parts = [dutch(title), withdrawn ? undefined : status?.nl, date?.nl];
  const mistake = withdrawn ? ' · bleek een fout, ingetrokken door de bron' : '';
  return `${parts.filter((part) => part !== undefined).join(' · ')}${mistake}`;
}

/** The facts of a row on one line. */
export function factsText({ facts }: ShownRow): string {
  return facts.map(({ label, value }) => `${label.nl}: ${dutch(value)}`).join(' · ');
}

export function printWarnings(terminal: Terminal, warnings: readonly Text[], indent = '  '): void {
  for (const { nl } of warnings) {
    terminal.out(`${indent}! ${nl}`);
  }
}
