const time = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** `21:40`, on the clock of the Netherlands. */
export function clockText(ms: number): string {
  return time.format(new Date(ms));
}
