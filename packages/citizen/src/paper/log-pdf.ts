import { taggedDocument } from '@stelsel/pdf';
import type { OwnLogView, Visit } from '../api/log.ts';
import { moment } from './records-pdf.ts';

/** Who looked, on paper: every visit with its reason, and what the list does not cover. */
export function logPdf(
  log: OwnLogView,
  { name, at }: { readonly name: string; readonly at: Date },
): Promise<Uint8Array> {
  const title = `Wie zag de gegevens van ${name}`;
  const pdf = taggedDocument({ title, author: 'MijnZorgoverzicht', lang: 'nl-NL', at });
  pdf.heading(1, title);
  pdf.paragraph(`Gemaakt op ${moment(at.toISOString(), 'nl')}.`, 'quiet');
  pdf.heading(2, 'Wie keek');
  writeVisits(pdf, log.visits);
  pdf.heading(2, 'Controles door systemen');
  writeVisits(pdf, log.automatic);
  pdf.heading(2, 'Dit ziet u hier niet');
  for (const { text } of log.gaps) {
    pdf.paragraph(text.nl);
  }
  return pdf.finish('bladzijde');
}

function writeVisits(pdf: ReturnType<typeof taggedDocument>, visits: readonly Visit[]): void {
  if (visits.length === 0) {
    pdf.paragraph('Niemand.');
    return;
  }
  pdf.table(
    ['Wanneer', 'Wie', 'Wat', 'Waarom', 'Uitkomst'],
    visits.map((visit) => [
      moment(visit.at, 'nl'),
      [visit.who.onBehalf, visit.who.name, visit.who.role?.nl, visit.who.organization]
        .filter((part) => part !== undefined)
        .join(', '),
      `${visit.what.map(({ nl }) => nl).join(', ')} (${visit.records})`,
      [visit.emergency ? 'SPOED.' : '', visit.why.nl, visit.emergencyReason ?? ''].join(' ').trim(),
      visit.outcomeText.nl,
    ]),
  );
}
