/** In which characters a file is written: it says so by its first bytes, or is UTF-8 from beginning to end, or is of Windows. */
export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-15' | 'utf-16le';

/** Reads the whole file once, without keeping it. */
export async function encodingOf(source: AsyncIterable<Uint8Array>): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of source) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) {
        return 'utf-16le';
      }
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
