import type { ShownChange, ShownHandover, ShownHandoverSection } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { dutch, factsText, printRow, rowText } from './print-rows.ts';

const elsewhere = { medication: 'zie Medicijnen', directives: 'zie Afspraken over de zorg' } as const;
const changeWords = { new: '+ nieuw', changed: '~ anders', gone: '- niet meer' } as const;

/** A handover in its sections: what is in it, of every empty section by whom it is empty, and what changed. */
export function printHandover(terminal: Terminal, handover: ShownHandover): void {
  const { source, document, remark, sections, other, withdrawn, since } = handover;
  terminal.out(`\nOverdracht van ${source}${document === undefined ? '' : `: ${rowText(document)}`}`);
  if (remark !== undefined) {
    terminal.out(`  ! ${remark.nl}`);
  }
  if (since !== undefined) {
    terminal.out(`\n  Veranderd sinds ${rowText(since.document)}`);
    for (const change of since.changes) {
      printChange(terminal, change);
    }
    if (since.changes.length === 0) {
      terminal.out('    niets');
    }
    if (since.remark !== undefined) {
      terminal.out(`    ! ${since.remark.nl}`);
    }
  }
  for (const section of sections.filter(({ state }) => state === 'filled')) {
    printSection(terminal, section);
  }
  if (other.length > 0) {
    terminal.out('\n  Ook ontvangen');
    for (const row of other) {
      printRow(terminal, row, '    ');
    }
  }
  if (withdrawn.length > 0) {
    terminal.out(`\n  ${withdrawn.length} ingetrokken door de afzender: bleek een fout.`);
  }
  printEmpty(terminal, sections);
}

function printSection(terminal: Terminal, section: ShownHandoverSection): void {
  const { name, remark, rows, elsewhere: place } = section;
  const said = [place === undefined ? undefined : elsewhere[place], remark?.nl].filter((part) => part !== undefined);
  terminal.out(`\n  ${name.nl}${said.length === 0 ? '' : ` (${said.join('; ')})`}`);
  for (const row of rows) {
    terminal.out(`    ${rowText(row)}`);
    const facts = factsText(row);
    if (facts !== '') {
      terminal.out(`      ${facts}`);
    }
  }
}

function printChange(terminal: Terminal, { kind, section, title, facts }: ShownChange): void {
  terminal.out(`    ${changeWords[kind]}: ${dutch(title)} (${dutch(section)})`);
  for (const { label, before, now } of facts) {
    terminal.out(`        ${label.nl}: ${before ?? 'niet genoemd'} → ${now ?? 'niet meer genoemd'}`);
  }
}

/** One line per reason: who left what open. */
function printEmpty(terminal: Terminal, sections: readonly ShownHandoverSection[]): void {
  const empty = sections.filter(({ state }) => state !== 'filled');
  const byRemark = Map.groupBy(empty, ({ remark, state }) => remark?.nl ?? state);
  if (byRemark.size > 0) {
    terminal.out('\n  Ontbreekt');
  }
  for (const [remark, some] of byRemark) {
    terminal.out(`    ! ${remark}: ${some.map(({ name }) => name.nl).join(', ')}`);
  }
}
