/** Nine digits that stand alone could be a BSN. The mask keeps a line of JSON valid and fails the 11-proof itself. */
const bsnLike = /(?<![\d.])\d{9}(?!\d)/g;
const mask = '999999999';

/** A text for the technical log without anything that looks like a BSN. */
export function scrubText(text: string): string {
  return text.replace(bsnLike, mask);
}

/** A URL for the technical log: no query string, no user information, nothing that looks like a BSN. */
export function scrubUrl(url: string): string {
  const end = url.search(/[?#]/);
  return scrubText((end < 0 ? url : url.slice(0, end)).replace(/\/\/[^/@]*@/, '//'));
}
