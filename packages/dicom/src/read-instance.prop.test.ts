import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readInstance } from './read-instance.ts';
import { firstFile } from './sample-study.test-support.ts';

it('whatever bytes a file has, reading it ends with an instance or a reason', async () => {
  const file = await firstFile();
  const change = fc.record({ at: fc.nat(file.byteLength - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.nat(file.byteLength),
      async (changes, cut) => {
        const broken = file.slice();
        for (const { at, bytes } of changes) {
          broken.set(bytes.subarray(0, broken.byteLength - at), at);
        }
        for (const read of [await readInstance(broken, true), await readInstance(broken.subarray(0, cut), false)]) {
          expect(read.ok || read.fault.code.startsWith('DCM-')).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('a list in a list without end is refused', async () => {
  const file = await firstFile();
  const sequence = [
    0x08, 0, 0x40, 0x11, 0x53, 0x51, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0x00, 0xe0, 0xff, 0xff, 0xff, 0xff,
  ];
  const start = 144 + new DataView(file.buffer, file.byteOffset).getUint32(140, true);
  const bomb = Buffer.concat([file.subarray(0, start), ...Array.from({ length: 5000 }, () => Buffer.from(sequence))]);
  const read = await readInstance(bomb, true);
  expect(read.ok ? 'read' : read.fault.code).toBe('DCM-FORMAT');
});
