/** Binary values on the wire: both base64 alphabets are read, base64url without padding is written. */

/**
 * Reads base64 or base64url, padded or not. A space is read as `+`: a form or URL decoder may have made it from one.
 * Returns undefined for anything else, and for trailing bits that are not zero.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const plain = text
    .replaceAll(' ', '+')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={0,3}$/, '');
  if (!/^[A-Za-z0-9_-]*$/.test(plain) || plain.length % 4 === 1) {
    return undefined;
  }
  const bytes = Buffer.from(plain, 'base64url');
  return bytes.toString('base64url') === plain ? new Uint8Array(bytes) : undefined;
}

/** Writes base64url without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
