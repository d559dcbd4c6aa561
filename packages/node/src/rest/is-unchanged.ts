import type { FhirRequest } from './fhir-request.ts';

/**
 * Whether the asker has this version already (conditional read, R4 3.1.0.2.1). If-None-Match goes before If-Modified-Since,
 * whose seconds are all that Last-Modified tells; a date that is none is as if it was not sent (RFC 9110, 13.1.3).
 */
export function isUnchanged(
  { ifNoneMatch, ifModifiedSince }: Pick<FhirRequest, 'ifNoneMatch' | 'ifModifiedSince'>,
  { version, lastUpdated }: { readonly version: number; readonly lastUpdated: string },
): boolean {
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.includes(`"${version}"`);
  }
  if (ifModifiedSince === undefined) {
    return false;
  }
  const seconds = (text: string): number => Math.floor(Date.parse(text) / 1_000);
  return seconds(lastUpdated) <= seconds(ifModifiedSince);
}
