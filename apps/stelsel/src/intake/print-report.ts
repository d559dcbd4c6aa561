import type { Counted, IntakeReport } from '@stelsel/intake';
import type { Terminal } from '../cli/terminal.ts';

/** What happened to what was received, in counts: names of fields and places, never a value. */
export function printReport(report: IntakeReport, { out }: Terminal): void {
  const { mapping, received, pieces, left, originals } = report;
  const made = Object.entries(report.made).map(([type, count]) => `${count} ${type}`);
  out(`Mapping ${mapping}: ${received} ontvangen, ${pieces} delen gelezen.`);
  out(`  ${made.join(', ') || 'niets gemaakt'}; ${left} delen bewust niet overgenomen`);
  printCounts('Zonder regel, bewaard bij het gegeven', report.unmapped, out);
  printCounts('Zonder vertaling, bewaard bij het gegeven', report.untranslated, out);
  printCounts('Geen regel voor dit soort deel', report.unread, out);
  printCounts('Geen geldig gegeven', report.refused, out);
  if (originals > 0) {
    out(`${originals} keer is het geheel bewaard zoals het kwam, omdat een deel geen gegeven werd.`);
  }
}

function printCounts(title: string, counts: Readonly<Record<string, Counted>>, out: Terminal['out']): void {
  for (const [name, { count, first }] of Object.entries(counts).sort(([, a], [, b]) => b.count - a.count)) {
    out(`${title}: ${name} (${count}, het eerst in ${first.nl})`);
  }
}
