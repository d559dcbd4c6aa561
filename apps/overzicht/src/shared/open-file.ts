import { bytesOf } from './read-link.ts';

/** Opens one file of a link: compact JWE with `dir` and `A256GCM`, perhaps deflated. Throws when the key does not fit. */
export async function openFile(jwe: string, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const [header = '', , iv = '', ciphertext = '', tag = ''] = jwe.split('.');
  const { zip } = JSON.parse(new TextDecoder().decode(bytesOf(header))) as { readonly zip?: string };
  const secret = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt']);
  const sealed = new Uint8Array([...bytesOf(ciphertext), ...bytesOf(tag)]);
  const additionalData = new TextEncoder().encode(header);
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv), additionalData }, secret, sealed);
  return zip === 'DEF' ? inflate(opened) : new Uint8Array(opened);
}

async function inflate(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
