import type { IntakeReport } from '@stelsel/intake';
import type { Terminal } from '../cli/terminal.ts';

/** What happened to the file, in counts: names of fields and places, never a value. */
export function printReport(report: IntakeReport, { out }: Terminal): void {
  const made = Object.entries(report.made).map(([type, count]) => `${count} ${type}`);
  out(`Mapping ${report.mapping}: ${report.pieces} delen gelezen, ${report.resources} gegevens gemaakt.`);
  out(`  ${made.join(', ') || 'niets gemaakt'}; ${report.left} delen bewust niet overgenomen`);
  printCounts('Zonder regel, bewaard bij het gegeven', report.unmapped, out);
  printCounts('Zonder vertaling, bewaard bij het gegeven', report.untranslated, out);
  printFirst('Geen regel voor dit soort deel, bewaard in het origineel', report.unread, out);
  printFirst('Geen geldige FHIR, bewaard in het origineel', report.refused, out);
}

function printCounts(title: string, counts: Readonly<Record<string, number>>, out: Terminal['out']): void {
  for (const [name, count] of Object.entries(counts).sort(([, a], [, b]) => b - a)) {
    out(`${title}: ${name} (${count})`);
  }
}

function printFirst(
  title: string,
  counts: Readonly<Record<string, { readonly count: number; readonly first: string }>>,
  out: Terminal['out'],
): void {
  for (const [name, { count, first }] of Object.entries(counts)) {
    out(`${title}: ${name} (${count}, het eerst in ${first})`);
  }
}
