/** The beginning of a file in memory, and the whole of it to be read once more: the rest stays a stream. */
export interface SplitFile {
  /** At most the bytes that were asked for. */
  readonly head: Uint8Array;
  /** Nothing comes after the head. */
  readonly whole: boolean;
  /** Everything from the beginning; can be read once. */
  readonly content: AsyncIterable<Uint8Array>;
}

export async function splitHead(file: AsyncIterable<Uint8Array>, bytes: number): Promise<SplitFile> {
  const source = file[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  let whole = false;
  while (size <= bytes) {
    const { done, value } = await source.next();
    if (done === true) {
      whole = true;
      break;
    }
    chunks.push(value);
    size += value.byteLength;
  }
  async function* content(): AsyncGenerator<Uint8Array> {
    yield* chunks;
    if (!whole) {
      yield* { [Symbol.asyncIterator]: () => source };
    }
  }
  return { head: Buffer.concat(chunks).subarray(0, bytes), whole: whole && size <= bytes, content: content() };
}
