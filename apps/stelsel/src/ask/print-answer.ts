import type { SourceState } from '@stelsel/network';
import type { ShownAnswer } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { printAdministration } from './print-administration.ts';
import { printHandover } from './print-handover.ts';
import { dutch, printRow, printWarnings } from './print-rows.ts';
import { printTopics } from './print-topics.ts';
import { printTreatments } from './print-treatments.ts';

/** A line per source as it becomes known. */
export function printSource(terminal: Terminal, source: SourceState): void {
  const count = source.status === 'done' || source.status === 'partial' ? `, ${source.resources} gegevens` : '';
  const why = source.fault === undefined ? '' : `: ${source.fault.text.nl}`;
  terminal.note(`  ${source.name.padEnd(32)} ${source.statusText.nl}${count}${why}`);
}

/**
 * The whole answer in words: agreements about care, the handover in its sections, every other section with its sources,
 * medicines as treatments and what is to be given, and last which source this all lacks.
 */
export function printAnswer(terminal: Terminal, shown: ShownAnswer): void {
  printTopics(terminal, shown.directives);
  for (const handover of shown.handovers) {
    printHandover(terminal, handover);
  }
  for (const { name, rows } of shown.sections) {
    terminal.out(`\n${dutch(name)}`);
    for (const row of rows) {
      printRow(terminal, row);
    }
  }
  printTreatments(terminal, shown.medication);
  if (shown.administration !== undefined && shown.status === 'answered') {
    printAdministration(terminal, shown.administration);
  }
  printMissing(terminal, shown);
  terminal.out(`\n${closingOf(shown)}`);
}

function printMissing(terminal: Terminal, { missing, sources }: ShownAnswer): void {
  if (missing.length === 0) {
    return;
  }
  terminal.out('');
  printWarnings(terminal, missing);
  for (const { name, lacking } of sources.filter((source) => source.lacking.length > 0)) {
    terminal.out(`    ${name}: ${lacking.map(({ nl }) => nl).join(', ')}`);
  }
}

function closingOf(shown: ShownAnswer): string {
  const { status, sources, ms, questionId, step, fault } = shown;
  switch (status) {
    case 'answered':
      return `Antwoord van ${sources.length} bronnen in ${ms} ms.${warningOf(shown)} Vraag ${questionId}.`;
    case 'nothing':
      return `Niets gevonden bij wie antwoordde.${warningOf(shown)} Vraag ${questionId}.`;
    case 'refused':
    case 'failed':
      return `${status === 'refused' ? 'Geweigerd' : 'Niet gelukt'} bij stap ${step ?? '-'}: ${fault?.text.nl ?? ''}`;
    default:
      return status satisfies never;
  }
}

function warningOf({ sources, missing }: ShownAnswer): string {
  const lacking = sources.filter(({ status }) => status === 'failed' || status === 'refused' || status === 'partial');
  return missing.length === 0 ? '' : ` Let op, niet compleet: ${lacking.map(({ name }) => name).join(', ')}.`;
}
