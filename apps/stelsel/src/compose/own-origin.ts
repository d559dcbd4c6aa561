import type { Fetcher } from '@stelsel/http';

/** The https form of an address. A did:web always means https, also of a process that listens without TLS on loopback. */
export function secureForm(url: string): string {
  return url.replace(/^http:/, 'https:');
}

/** Lets a process without TLS read the DID documents that it publishes itself; every other address is left as it is. */
export function readOwnDocuments(fetch: Fetcher, publicUrl: string): Fetcher {
  const secure = `${secureForm(publicUrl)}/`;
  return (request) =>
    fetch(
      publicUrl.startsWith('http:') && request.url.startsWith(secure)
        ? { ...request, url: request.url.replace(/^https:/, 'http:') }
        : request,
    );
}
