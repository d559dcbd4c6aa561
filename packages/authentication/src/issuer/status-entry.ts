import type { StatusEntry } from '../credentials/credential.ts';
import type { StatusPlace } from '../ports.ts';

export function statusListUrl(issuer: string, list: number): string {
  return `${issuer}/status/${list}`;
}

/** `credentialStatus` of a credential with this place. */
export function statusEntry(issuer: string, { list, index }: StatusPlace): StatusEntry {
  const url = statusListUrl(issuer, list);
  return {
    id: `${url}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: url,
  };
}
