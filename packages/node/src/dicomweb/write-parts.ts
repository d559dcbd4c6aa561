/** A multipart/related body (RFC 2387), written part by part: no part is ever in memory as a whole. */

export interface Part {
  readonly type: string;
  /** Address of the part itself. */
  readonly location: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

export interface Parts {
  readonly type: string;
  /** Bytes of the whole body, known beforehand. */
  readonly length: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** @param type media type of the parts, without parameters */
export function writeParts(parts: readonly Part[], type: string, boundary: string): Parts {
  const heads = parts.map((part, index) => Buffer.from(headOf(part, boundary, index)));
  const tail = Buffer.from(`${parts.length === 0 ? '' : '\r\n'}--${boundary}--\r\n`);
  const length = parts.reduce((sum, { size }, index) => sum + size + (heads[index]?.byteLength ?? 0), tail.byteLength);
  async function* content(): AsyncGenerator<Uint8Array> {
    for (const [index, part] of parts.entries()) {
      yield heads[index] ?? tail;
      yield* part.content;
    }
    yield tail;
  }
  return { type: `multipart/related; type="${type}"; boundary=${boundary}`, length, content: content() };
}

function headOf({ type, location, size }: Part, boundary: string, index: number): string {
  const lines = [`--${boundary}`, `Content-Type: ${type}`, `Content-Length: ${size}`, `Content-Location: ${location}`];
  return `${index === 0 ? '' : '\r\n'}${lines.join('\r\n')}\r\n\r\n`;
}
