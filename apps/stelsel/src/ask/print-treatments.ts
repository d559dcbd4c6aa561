import type { ShownMedication, ShownTold, ShownTreatment } from '../../../start/src/viewer/shown-answer.ts';
import type { Terminal } from '../cli/terminal.ts';
import { dutch, printWarnings } from './print-rows.ts';

/** Treatments as rows: how it is used and its state, then who says what, then on what they differ. */
export function printTreatments(terminal: Terminal, { treatments, verified, withdrawn }: ShownMedication): void {
  if (treatments.length === 0) {
    return;
  }
  terminal.out('\nMedicijnen');
  for (const treatment of treatments) {
    printTreatment(terminal, treatment);
  }
  if (verified !== undefined) {
    terminal.out(`\n  ${verified.nl}`);
  }
  if (withdrawn > 0) {
    terminal.out(`  ${withdrawn} ingetrokken door de bron: bleek een fout.`);
  }
}

function printTreatment(terminal: Terminal, treatment: ShownTreatment): void {
  const { title, state, sentence, told, earlier, differences, deviations, joined } = treatment;
  terminal.out(`\n  ${dutch(title)}`);
  terminal.out(`    ${[state.nl, sentence?.nl].filter(isSaid).join(' · ')}`);
  for (const one of told) {
    terminal.out(`    ${one.kind.nl.padEnd(28)} ${toldLine(one)}`);
    if (one.reply !== undefined) {
      terminal.out(`    ${'Antwoord'.padEnd(28)} ${one.reply.nl}`);
    }
  }
  if (earlier > 0) {
    terminal.out(`    ${'Eerder'.padEnd(28)} ${earlierText(earlier)}`);
  }
  if (joined !== undefined) {
    terminal.out(`    (${joined.nl})`);
  }
  printWarnings(terminal, differences, '    ');
  if (deviations !== undefined) {
    terminal.out(`    Anders of niet gegeven: ${deviations.summary.nl}`);
    for (const deviation of deviations.list) {
      terminal.out(`      ${deviation.nl}`);
    }
  }
}

function toldLine({ words, by, on, holds }: ShownTold): string {
  const when = on === undefined ? '' : `, ${on.nl}`;
  return `${[words?.nl, `(${by}${when})`].filter(isSaid).join(' ')}${holds ? '' : ' (geldt nu niet)'}`;
}

function earlierText(count: number): string {
  return count === 1 ? '1 gegeven dat niet meer geldt' : `${count} gegevens die niet meer gelden`;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
