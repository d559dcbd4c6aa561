/** A multipart/related body, read as it comes: at most one chunk and one boundary are in memory. */
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';

export interface IncomingPart {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Must be read, or left, before the next part is asked for; what is left is skipped. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** Something in the message itself is wrong; carries the fault to answer with. */
export class PartsError extends Error {
  readonly fault = fault('NOD-DICOM-BODY', { max: nodeLimits.dicomParts });
}

const lineEnd = Buffer.from('\r\n');
const headEnd = Buffer.from('\r\n\r\n');

/** The parts in order. Throws a `PartsError` for a body that is no multipart message, is cut short or has too many parts. */
export async function* readParts(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<IncomingPart> {
  const reader = bufferedReader(body);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it.
  reader.unread(lineEnd);
  await drain(reader.until(delimiter));
  for (let count = 0; ; count += 1) {
    const after = await reader.take(2);
    if (after.equals(Buffer.from('--'))) {
      return;
    }
    if (count >= nodeLimits.dicomParts) {
      throw new PartsError('too many parts');
    }
    const padding = after.equals(lineEnd) ? Buffer.alloc(0) : Buffer.concat([after, await reader.line(lineEnd)]);
    if (padding.toString('latin1').trim() !== '') {
      throw new PartsError('a boundary between the parts is wrong');
    }
    const headers = headersOf(await headBytes(reader));
    const content = reader.until(delimiter);
    yield { headers, content };
    await drain(content);
  }
}

type Reader = ReturnType<typeof bufferedReader>;

/** The head of a part; one without headers begins with the empty line itself. */
async function headBytes(reader: Reader): Promise<Buffer> {
  reader.unread(lineEnd);
  return reader.line(headEnd);
}

function headersOf(head: Buffer): Readonly<Record<string, string>> {
  const lines = head
    .toString('latin1')
    .split('\r\n')
    .filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(colon, 0)).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

async function drain(content: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _chunk of content) {
    // Skipped.
  }
}

function bufferedReader(body: AsyncIterable<Uint8Array>) {
  const source = body[Symbol.asyncIterator]();
  let buffer: Buffer = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const { done, value } = await source.next();
    if (done === true) {
      throw new PartsError('it ends too early');
    }
    buffer = buffer.byteLength === 0 ? Buffer.from(value) : Buffer.concat([buffer, value]);
  };
  const cut = (length: number): Buffer => {
    const taken = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    return taken;
  };
  return {
    unread(bytes: Uint8Array): void {
      buffer = Buffer.concat([bytes, buffer]);
    },
    async take(length: number): Promise<Buffer> {
      while (buffer.byteLength < length) {
        await more();
      }
      return cut(length);
    },
    /** Up to and without `end`, which is taken too; for short things. */
    async line(end: Buffer): Promise<Buffer> {
      let at = buffer.indexOf(end);
      while (at < 0) {
        if (buffer.byteLength > nodeLimits.dicomPartHeaderBytes) {
          throw new PartsError('the head of a part is too long');
        }
        await more();
        at = buffer.indexOf(end);
      }
      const taken = cut(at);
      cut(end.byteLength);
      return taken;
    },
    /** Content up to `end`, as it comes; `end` is taken too. Ends at once when it was read to its end before. */
    until(end: Buffer): AsyncIterable<Uint8Array> {
      let over = false;
      async function* content(): AsyncGenerator<Uint8Array> {
        while (!over) {
          const at = buffer.indexOf(end);
          if (at >= 0) {
            const last = cut(at);
            cut(end.byteLength);
            over = true;
            yield last;
            return;
          }
          if (buffer.byteLength >= end.byteLength) {
            yield cut(buffer.byteLength - end.byteLength + 1);
          } else {
            await more();
          }
        }
      }
      return { [Symbol.asyncIterator]: content };
    },
  };
}
