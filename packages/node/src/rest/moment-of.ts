/** The plus of a zone becomes a space in an address. */
export function withZone(text: string): string {
  return text.replace(' ', '+');
}

const instantForm = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?)?)?$/;

/** The moment that `_since` names, in milliseconds: an instant, or the beginning of a date. NaN when it names none. */
export function momentOf(since: string): number {
  const text = withZone(since);
  return instantForm.test(text) ? Date.parse(text) : Number.NaN;
}
