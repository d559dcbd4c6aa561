/** Keeps technique out of what people read: no URL, no object identifier, no long number, no resource id. */
const technical = /urn:|http|\bid\b|\d{6,}/i;
const codeBetweenBrackets = /\s*\((?:\d{6,}|[A-Z]?\d+(?:\.\d+)?) in codesysteem[^)]*\)/g;

/** The text if people can read it, or nothing. */
export function sayable(text: string | undefined): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const before = asked.get(text);
  if (before !== undefined) {
    return before.said;
  }
  const said = cleanedOf(text);
  if (asked.size >= askedMax) {
    asked.clear();
  }
  asked.set(text, { said });
  return said;
}

/** Texts that were asked before: names of codes, people and places come back in record after record. */
const asked = new Map<string, { readonly said: string | undefined }>();
const askedMax = 5_000;

function cleanedOf(text: string): string | undefined {
  const cleaned = text.replaceAll(codeBetweenBrackets, '').replaceAll(/\s+/g, ' ').trim();
  return cleaned === '' || technical.test(cleaned) ? undefined : cleaned;
}

/** First letter as a capital, the rest as it was: displays come in every case. */
export function capitalised(text: string): string {
  const lower = text === text.toUpperCase() && text.length > 4 ? text.toLowerCase() : text;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
