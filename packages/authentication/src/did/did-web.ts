import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

/** One label of a host, an optional port as `%3A`, and path parts without dots, slashes or escapes. */
const pattern =
  /^did:web:((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:%3A\d{1,5})?)((?::[A-Za-z0-9][A-Za-z0-9._-]*)*)$/;

/**
 * Where the document of a did:web lives (GFI-001): `did:web:host%3A8443:org:a` gives
 * `https://host:8443/org/a/did.json`; without a path `/.well-known/did.json`. Always https.
 */
export function didDocumentUrl(did: string): Result<string> {
  const match = pattern.exec(did);
  if (match === null) {
    return err(fault('AUT-DID'));
  }
  const host = (match[1] ?? '').replace('%3A', ':');
  const path = (match[2] ?? '').split(':').slice(1);
  return ok(`https://${host}${path.length === 0 ? '/.well-known' : `/${path.join('/')}`}/did.json`);
}

/**
 * The did:web of a base address: `https://host:8443/90000001` gives `did:web:host%3A8443:90000001`.
 * For configuration; an address that is no https URL is a fault.
 */
export function didOf(baseUrl: string): Result<string> {
  if (!URL.canParse(baseUrl) || new URL(baseUrl).protocol !== 'https:') {
    return err(fault('AUT-DID'));
  }
  const url = new URL(baseUrl);
  const path = url.pathname.split('/').filter((part) => part !== '');
  const did = ['did:web', url.host.replace(':', '%3A'), ...path].join(':');
  return pattern.test(did) ? ok(did) : err(fault('AUT-DID'));
}

/** The DID in front of `#fragment` of a key id; undefined when there is none. */
export function didOfKeyId(keyId: string): string | undefined {
  const [did, fragment, ...rest] = keyId.split('#');
  return did?.startsWith('did:') && fragment && rest.length === 0 ? did : undefined;
}
