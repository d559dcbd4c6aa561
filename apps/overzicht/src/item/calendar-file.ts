import type { RecordGroup } from '@stelsel/citizen';

/** An iCalendar event (RFC 5545); nothing when there is no day. The place is told, the reason is not. */
export function calendarFile({ lead, key }: Pick<RecordGroup, 'lead' | 'key'>, title: string): string | undefined {
  const { date } = lead;
  const day = date?.from?.replaceAll('-', '');
  if (date === undefined || day === undefined) {
    return undefined;
  }
  const start = date.instant === undefined ? `DTSTART;VALUE=DATE:${day}` : `DTSTART:${compact(date.instant)}`;
  const place = lead.facts.find(({ id }) => id === 'where')?.value;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stelsel//MijnZorgoverzicht//NL',
    'BEGIN:VEVENT',
    `UID:${key}`,
    `DTSTAMP:${compact(new Date().toISOString())}`,
    start,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function compact(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');
}
