import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { attribute, type DicomJson, tags } from './dicom-json.ts';
import { frameParts, type ReadAt } from './frames.ts';

const attributes: DicomJson = {
  [tags.rows]: attribute('US', 2),
  [tags.columns]: attribute('US', 2),
  [tags.samplesPerPixel]: attribute('US', 1),
  [tags.bitsAllocated]: attribute('US', 16),
  [tags.frames]: attribute('IS', 2),
};
const nothing: ReadAt = async () => new Uint8Array();

function item(...content: readonly number[]): readonly number[] {
  return [0xfe, 0xff, 0x00, 0xe0, content.length, 0, 0, 0, ...content];
}
const end = [0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0];

function reading(bytes: readonly number[]): ReadAt {
  return async (offset, length) => Uint8Array.from(bytes.slice(offset, offset + length));
}

describe('bare pixels', () => {
  it('have each frame at its place', async () => {
    const instance = { attributes, pixels: { offset: 100, length: 16 } };
    expect(unwrap(await frameParts(instance, 2, nothing))).toEqual([{ offset: 108, length: 8 }]);
  });

  it.each([0, 3])('have no frame %i', async (frame) => {
    const parts = await frameParts({ attributes, pixels: { offset: 100, length: 16 } }, frame, nothing);
    expect(parts.ok ? 'found' : parts.fault.code).toBe('DCM-FRAME');
  });

  it('that are fewer than the instance says are refused', async () => {
    const parts = await frameParts({ attributes, pixels: { offset: 100, length: 15 } }, 2, nothing);
    expect(parts.ok ? 'found' : parts.fault.code).toBe('DCM-FORMAT');
  });
});

describe('packed pixels', () => {
  const packed = { attributes, pixels: { offset: 0 } };

  it('have one fragment for each frame, after the table of offsets', async () => {
    const bytes = [...item(), ...item(1, 2), ...item(3, 4, 5, 6), ...end];
    expect(unwrap(await frameParts(packed, 2, reading(bytes)))).toEqual([{ offset: 26, length: 4 }]);
  });

  it('of one frame are all fragments together', async () => {
    const one = { attributes: { ...attributes, [tags.frames]: attribute('IS', 1) }, pixels: { offset: 0 } };
    const bytes = [...item(), ...item(1, 2), ...item(3, 4), ...end];
    expect(unwrap(await frameParts(one, 1, reading(bytes)))).toHaveLength(2);
  });

  it.each([
    ['cannot be told apart', [...item(), ...item(1, 2), ...end]],
    ['stop too early', [...item(), ...item(1, 2)]],
    ['begin with something else', [1, 2, 3, 4, 5, 6, 7, 8]],
  ])('that %s are refused', async (_, bytes) => {
    const parts = await frameParts(packed, 1, reading(bytes));
    expect(parts.ok ? 'found' : parts.fault.code).toBe('DCM-FORMAT');
  });
});
