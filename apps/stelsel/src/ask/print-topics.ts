import type { ShownRow, ShownTopic } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { dutch, factsText, rowText } from './print-rows.ts';

/** Agreements about care: what counts now with date and who, what counted before, and that they differ. */
export function printTopics(terminal: Terminal, topics: readonly ShownTopic[]): void {
  if (topics.length === 0) {
    return;
  }
  terminal.out('\nAfspraken over de zorg');
  for (const { title, kind, standing, history, withdrawn, conflict } of topics) {
    terminal.out(`\n  ${dutch(title)} (${dutch(kind).toLowerCase()})`);
    if (conflict !== undefined) {
      terminal.out(`    ! ${conflict.nl}`);
    }
    if (standing.length === 0) {
      terminal.out('    Geldt nu niet meer.');
    }
    printRows(terminal, 'Geldt nu', standing);
    printRows(terminal, 'Eerder', history);
    printRows(terminal, 'Bleek een fout', withdrawn);
  }
}

function printRows(terminal: Terminal, label: string, rows: readonly ShownRow[]): void {
  for (const row of rows) {
    const said = [rowText(row), factsText(row)].filter((text) => text !== '').join(' · ');
    terminal.out(`    ${label.padEnd(16)} ${said}   (${row.sources.join(', ')})`);
  }
}
