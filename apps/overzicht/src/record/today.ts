const dayMs = 86_400_000;

/** This day in the Netherlands, `yyyy-mm-dd`. */
export function today(nowMs: number = Date.now()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(nowMs);
}

export function daysAgo(days: number): string {
  return today(Date.now() - days * dayMs);
}
