import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PartsError, readParts } from './read-parts.ts';
import { writeParts } from './write-parts.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size) {
    yield bytes.subarray(at, at + size);
  }
}

async function together(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Bytes that look like boundaries more often than chance would have it. */
const body = fc
  .array(fc.constantFrom('\r', '\n', '-', '--g', '\r\n--', '\r\n--gren', 'x', '\0'), { maxLength: 40 })
  .map((pieces) => Buffer.from(pieces.join('')));

it('what is written in parts is read back in the same parts, however it is cut on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(body, { maxLength: 4 }), fc.integer({ min: 1, max: 50 }), async (bodies, size) => {
      const parts = bodies.map((bytes) => ({
        type: 'application/dicom',
        location: 'x',
        size: bytes.byteLength,
        content: inChunks(bytes, 7),
      }));
      const written = writeParts(parts, 'application/dicom', 'grens');
      const message = await together(written.content);
      expect(message.byteLength).toBe(written.length);
      const read: Buffer[] = [];
      for await (const { content, headers } of readParts(inChunks(message, size), 'grens')) {
        expect(headers['content-type']).toBe('application/dicom');
        read.push(await together(content));
      }
      expect(read).toEqual(bodies);
    }),
    { numRuns: 200 },
  );
});

it('whatever is sent, reading it ends with parts or with what is wrong', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(body, fc.constant(Buffer.from('--grens\r\n'))), { maxLength: 6 }),
      async (pieces) => {
        try {
          for await (const { content } of readParts(inChunks(Buffer.concat(pieces), 5), 'grens')) {
            await together(content);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(PartsError);
        }
      },
    ),
    { numRuns: 200 },
  );
});
