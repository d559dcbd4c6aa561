import type { ShownAdministration, ShownDose } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { dutch } from './print-rows.ts';

/**
 * The administration list (toedienlijst) of a day, by time. An empty list is told as what was received, never as what is so:
 * a source may not have answered.
 */
export function printAdministration(terminal: Terminal, { dayText, lines }: ShownAdministration): void {
  terminal.out(`\nToedienlijst van ${dayText.nl}`);
  if (lines.length === 0) {
    terminal.out('  In wat is ontvangen staat niets om op deze dag te geven.');
  }
  for (const line of lines) {
    terminal.out(`  ${doseLine(line)}`);
  }
}

function doseLine({ time, title, dose, instruction, state, stateText, note, by }: ShownDose): string {
  const at = state === 'when-needed' ? 'zo nodig' : dutch(time ?? 'geen tijd');
  const what = [title, dose?.nl ?? instruction?.nl].filter((part) => part !== undefined).join(' · ');
  const done = note === undefined ? stateText.nl : `${stateText.nl} (${dutch(note)})`;
  return `${at.padEnd(14)} ${what}   [${done}]   (${by})`;
}
