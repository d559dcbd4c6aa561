/** A name an asker wrote, fit to be repeated in a fault: cut short, and no number of a person can be in it. */
export function safeName(name: string): string {
  return name.replaceAll(/\d{4,}/g, '…').slice(0, 64);
}
