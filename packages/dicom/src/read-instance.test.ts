import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { tags, textOf } from './dicom-json.ts';
import { readInstance } from './read-instance.ts';
import { firstFile } from './sample-study.test-support.ts';
import { sampleUid } from './sample-study.ts';

function withBytes(file: Uint8Array, at: number, ...bytes: readonly number[]): Uint8Array {
  const changed = file.slice();
  changed.set(bytes, at);
  return changed;
}

function positionOf(file: Uint8Array, ...bytes: readonly number[]): number {
  return Buffer.from(file).indexOf(Buffer.from(bytes));
}

/** Element and VR of the pixel data in Explicit VR Little Endian. */
const pixelData = [0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x57];

describe('an instance', () => {
  it('says what it is, and where its pixels stand', async () => {
    const file = await firstFile();
    const instance = unwrap(await readInstance(file, true));
    expect(instance).toMatchObject({
      study: sampleUid('test-knee/study'),
      series: sampleUid('test-knee/series-0'),
      transferSyntax: '1.2.840.10008.1.2.1',
      pixels: { length: 32 * 32 * 2 },
    });
    expect((instance.pixels?.offset ?? 0) + 32 * 32 * 2).toBe(file.byteLength);
    expect(textOf(instance.attributes, tags.patientName)).toBe('Jansen^Mia');
    expect(instance.attributes[tags.pixelData]).toBeUndefined();
  });

  it('is read from its beginning alone', async () => {
    const file = await firstFile();
    const head = file.subarray(0, positionOf(file, ...pixelData) + 12);
    expect(unwrap(await readInstance(head, false)).study).toBe(sampleUid('test-knee/study'));
  });

  it.each([
    ['an empty file', () => new Uint8Array()],
    ['a text', () => Buffer.from('x'.repeat(500))],
    ['a file that is cut short', (file: Uint8Array) => file.subarray(0, positionOf(file, ...pixelData) - 20)],
    [
      'a length beyond the file',
      (file: Uint8Array) => withBytes(file, positionOf(file, 0x10, 0, 0x10, 0, 0x50, 0x4e) + 6, 0xff, 0xff),
    ],
    [
      'a group of file meta information beyond the file',
      (file: Uint8Array) => withBytes(file, 140, 0xff, 0xff, 0xff, 0x0f),
    ],
    [
      'a transfer syntax we do not take',
      (file: Uint8Array) => withBytes(file, Buffer.from(file).indexOf('1.2.840.10008.1.2.1\0') + 18, 0x32),
    ],
    [
      'a study without a valid identifier',
      (file: Uint8Array) => withBytes(file, positionOf(file, 0x20, 0, 0x0d, 0, 0x55, 0x49) + 8, 0x41),
    ],
  ])('that is %s is refused', async (_, broken) => {
    const read = await readInstance(broken(await firstFile()), true);
    expect(read.ok ? 'read' : read.fault.code).toMatch(/^DCM-/);
  });

  it('whose data before the pixels do not fit in the head is refused', async () => {
    const file = await firstFile();
    const read = await readInstance(file.subarray(0, positionOf(file, ...pixelData)), false);
    expect(read.ok ? 'read' : read.fault.code).toBe('DCM-TOO-LARGE');
  });
});
