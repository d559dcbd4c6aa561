/** The log as a table for other programs (RFC 4180, UTF-8 with a mark so that spreadsheets read it). */
import type { OwnLogView } from '../api/log.ts';

const heading = [
  'datum en tijd',
  'wie',
  'rol',
  'naam',
  'namens',
  'wat',
  'aantal',
  'waarom',
  'spoed',
  'uitkomst',
  'logboek van',
  'nummer',
];

export function logAsCsv({ visits, automatic, gaps }: OwnLogView): string {
  const rows = [...visits, ...automatic].flatMap((visit) =>
    visit.lines.map((line) => [
      line.at,
      visit.who.organization,
      visit.who.role?.nl ?? '',
      visit.who.name ?? '',
      visit.who.onBehalf ?? '',
      line.what.nl,
      String(line.records),
      visit.why.nl,
      visit.emergency ? 'ja' : 'nee',
      line.outcomeText.nl,
      line.source,
      line.event,
    ]),
  );
  const notes = gaps.map(({ source, text }) => ['', source ?? 'Dit ziet u hier niet', '', '', '', text.nl]);
  return `\ufeff${[heading, ...rows, ...notes].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins as a formula would be run by a spreadsheet: it gets an apostrophe in front. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
