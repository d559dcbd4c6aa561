/** A SMART Health Link, as it stands behind the `#` of the address: where the manifest is, and the key to the files. */
export interface HealthLink {
  readonly url: string;
  /** 32 bytes, base64url; never sent anywhere. */
  readonly key: string;
}

/** Reads `#shlink:/…`; only links to this site count, so that a passcode goes nowhere else. */
export function readLink(fragment: string, origin: string): HealthLink | undefined {
  const packed = /shlink:\/([\w-]+)$/.exec(fragment)?.[1];
  if (packed === undefined) {
    return undefined;
  }
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytesOf(packed)));
    const { url, key } = payload as Readonly<Record<string, unknown>>;
    return typeof url === 'string' && typeof key === 'string' && new URL(url).origin === origin
      ? { url, key }
      : undefined;
  } catch {
    return undefined;
  }
}

export function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
