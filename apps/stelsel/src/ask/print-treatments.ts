import type { Text } from '@stelsel/kernel';
import type { MedicationOverview, Told, TreatmentRow } from '@stelsel/zibs';
import type { Terminal } from '../cli/terminal.ts';

/** Treatments as rows: how it is used and its state, then who says what, then on what they differ. */
export function printTreatments(terminal: Terminal, overview: MedicationOverview): void {
  if (overview.rows.length === 0) {
    return;
  }
  terminal.out('\nMedicijnen');
  for (const row of overview.rows) {
    printRow(terminal, row);
  }
  const { verified, missing, withdrawn } = overview;
  if (verified !== undefined) {
    terminal.out(`\n  Laatst geverifieerd op ${verified.on.text.nl} door ${verified.by}.`);
  }
  if (withdrawn.length > 0) {
    terminal.out(`  ${withdrawn.length} ingetrokken door de bron: bleek een fout.`);
  }
  for (const { text } of missing) {
    terminal.out(`  ! ${text.nl}`);
  }
}

function printRow(terminal: Terminal, row: TreatmentRow): void {
  terminal.out(`\n  ${row.ownTitle?.nl ?? row.title}`);
  terminal.out(`    ${[row.state.text, row.sentence].map(nl).filter(isSaid).join(' · ')}`);
  for (const told of [...row.agreed, ...row.supplied, ...row.used, ...lastOf(row.given), ...row.proposed]) {
    terminal.out(`    ${told.kindName.nl.padEnd(28)} ${toldLine(told)}`);
  }
  if (row.earlier.length > 0) {
    terminal.out(`    ${'Eerder'.padEnd(28)} ${earlierText(row.earlier.length)}`);
  }
  if (row.joined !== undefined) {
    terminal.out(`    (${row.joined.nl})`);
  }
  for (const { text } of row.differences) {
    terminal.out(`    ! ${text.nl}`);
  }
}

/** What was handed over, given or proposed happened; only of an agreement it matters whether it still holds. */
function toldLine({ kind, sentence, by, recorded, holds, view }: Told): string {
  const when = recorded === undefined ? '' : `, ${recorded.text.nl}`;
  const agreement = kind === 'MA' || kind === 'WDS' || kind === 'TA';
  const status = kind === 'MTD' ? view.status?.text.nl : undefined;
  return `${[sentence?.nl ?? status, `(${by}${when})`].filter(isSaid).join(' ')}${holds || !agreement ? '' : ' (geldt nu niet)'}`;
}

function earlierText(count: number): string {
  return count === 1 ? '1 gegeven dat niet meer geldt' : `${count} gegevens die niet meer gelden`;
}

function lastOf(given: readonly Told[]): readonly Told[] {
  return given.slice(-1);
}

function nl(text: Text | undefined): string | undefined {
  return text?.nl;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}
