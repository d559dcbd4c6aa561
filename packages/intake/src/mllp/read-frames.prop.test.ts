import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, framed, frameReader } from './read-frames.ts';

const limits = { messageBytes: 4_096, noiseBytes: 64 };
const noFrameByte = fc.integer({ min: 0, max: 255 }).filter((byte) => byte !== 0x0b && byte !== 0x1c);
const message = fc
  .uint8Array({ maxLength: 200 })
  .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0x0b && byte !== 0x1c)));
const asFrame = (bytes: Buffer): Buffer => Buffer.concat([Buffer.of(0x0b), bytes, Buffer.of(0x1c, 0x0d)]);

/** The same bytes in pieces of any size. */
const pieces = (bytes: Buffer, sizes: readonly number[]): readonly Buffer[] => {
  const cut: Buffer[] = [];
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = Math.max(1, sizes[index % Math.max(1, sizes.length)] ?? 7);
    cut.push(bytes.subarray(at, at + size));
    at += size;
  }
  return cut;
};
const readAll = (chunks: readonly Buffer[]): readonly Frame[] => {
  const reader = frameReader(limits);
  return chunks.flatMap((chunk) => reader.read(chunk));
};

describe('frames of MLLP', () => {
  it('are found whole and in order, however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 50 })), (messages, sizes) => {
        const frames = readAll(pieces(Buffer.concat(messages.map(asFrame)), sizes));
        expect(frames).toEqual(messages.map((bytes) => ({ kind: 'message', bytes })));
      }),
    );
  });

  it('are the same for every way of cutting, also of what is no MLLP', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.integer({ min: 1, max: 50 })), (bytes, sizes) => {
        const whole = readAll([Buffer.from(bytes)]);
        const cut = readAll(pieces(Buffer.from(bytes), sizes));
        const until = (frames: readonly Frame[]): readonly Frame[] => {
          const end = frames.findIndex(({ kind }) => kind === 'noise');
          return end < 0 ? frames : frames.slice(0, end + 1);
        };
        expect(until(cut)).toEqual(until(whole));
      }),
    );
  });

  it('that begin again before their end are told as cut off, and the next one is read', () => {
    fc.assert(
      fc.property(message, message, (first, second) => {
        const cutOff = Buffer.concat([Buffer.of(0x0b), first, asFrame(second)]);
        expect(readAll([cutOff])).toEqual([
          { kind: 'broken', head: first.subarray(0, 1_024), why: 'restarted' },
          { kind: 'message', bytes: second },
        ]);
      }),
    );
  });

  it('never hold more than the limit', () => {
    fc.assert(
      fc.property(fc.array(noFrameByte, { minLength: 5_000, maxLength: 6_000 }), (bytes) => {
        const frames = readAll(pieces(Buffer.concat([Buffer.of(0x0b), Buffer.from(bytes)]), [500]));
        expect(frames[0]).toMatchObject({ kind: 'broken', why: 'too-large' });
      }),
      { numRuns: 20 },
    );
  });

  it('may have empty lines between them, and little else', () => {
    const lines = Buffer.from('\r\n'.repeat(500));
    expect(readAll([Buffer.concat([lines, framed('MSH|'), lines])])).toHaveLength(1);
    expect(
      readAll([Buffer.from('GET / HTTP/1.1\r\nHost: node.example\r\nUser-Agent: a browser that is lost here\r\n\r\n')]),
    ).toEqual([{ kind: 'noise' }]);
  });
});
