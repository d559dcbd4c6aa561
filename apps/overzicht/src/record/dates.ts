/** Days and hours as people say them, in the time of the Netherlands. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using one, and a list has thousands of dates. */
function formatter(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(parts)}`;
  const found = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'Europe/Amsterdam' });
  formatters.set(key, found);
  return found;
}

export function clockTime(instant: string, locale: string): string {
  return format(instant, locale, { hour: '2-digit', minute: '2-digit' });
}

export function longDay(instant: string, locale: string): string {
  return format(instant, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

export function dayAndTime(instant: string, locale: string): string {
  return `${longDay(instant, locale)}, ${clockTime(instant, locale)}`;
}

function format(instant: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  const moment = new Date(instant.length === 10 ? `${instant}T12:00:00Z` : instant);
  return Number.isNaN(moment.getTime()) ? '' : formatter(locale, parts).format(moment);
}
