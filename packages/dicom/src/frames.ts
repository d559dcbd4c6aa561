/** Where the frames of an instance stand in its file. */
import { err, ok, type Result } from '@stelsel/kernel';
import { type DicomJson, numberOf, tags } from './dicom-json.ts';
import { fault } from './faults.ts';
import { dicomLimits } from './limits.ts';
import type { DicomInstance } from './read-instance.ts';

/** Part of the file, in bytes. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** Reads that many bytes at a place of the file; fewer at its end. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>;

export function frameCount(attributes: DicomJson): number {
  return Math.max(1, Math.trunc(numberOf(attributes, tags.frames) ?? 1));
}

/**
 * The parts of the file that make one frame, counted from 1: one part when pixels stand bare, one or more fragments when
 * they are packed. Faults: DCM-FRAME, DCM-FORMAT.
 */
export async function frameParts(
  instance: Pick<DicomInstance, 'attributes' | 'pixels'>,
  frame: number,
  readAt: ReadAt,
): Promise<Result<readonly Extent[]>> {
  const { attributes, pixels } = instance;
  const frames = frameCount(attributes);
  if (pixels === undefined || frame < 1 || frame > frames || frames > dicomLimits.frames) {
    return err(fault('DCM-FRAME', { frames: pixels === undefined ? 0 : frames }));
  }
  if (pixels.length !== undefined) {
    const length = frameBytes(attributes);
    const offset = pixels.offset + (frame - 1) * length;
    return length > 0 && offset + length <= pixels.offset + pixels.length
      ? ok([{ offset, length }])
      : err(fault('DCM-FORMAT', { why: 'er zijn minder beeldpunten dan het zegt' }));
  }
  const fragments = await fragmentsOf(pixels.offset, readAt);
  return fragments.ok ? chooseFragments(fragments.value, frame, frames) : fragments;
}

/** Bytes of one frame of bare pixels. */
function frameBytes(attributes: DicomJson): number {
  const [rows = 0, columns = 0, samples = 1, bits = 0] = [
    tags.rows,
    tags.columns,
    tags.samplesPerPixel,
    tags.bitsAllocated,
  ].map((tag) => numberOf(attributes, tag));
  return (rows * columns * samples * bits) / 8;
}

const itemTag = 0xfffe_e000;
const sequenceEnd = 0xfffe_e0dd;

/** The fragments of packed pixels, after the table of offsets that stands first. */
async function fragmentsOf(start: number, readAt: ReadAt): Promise<Result<readonly Extent[]>> {
  const found: Extent[] = [];
  let at = start;
  while (found.length <= dicomLimits.frames) {
    const bytes = await readAt(at, 8);
    if (bytes.byteLength < 8) {
      return err(fault('DCM-FORMAT', { why: 'het houdt te vroeg op' }));
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tag = view.getUint16(0, true) * 0x1_0000 + view.getUint16(2, true);
    if (tag === sequenceEnd) {
      return ok(found.slice(1));
    }
    if (tag !== itemTag) {
      return err(fault('DCM-FORMAT', { why: 'een beeld erin begint niet waar het hoort' }));
    }
    const length = view.getUint32(4, true);
    found.push({ offset: at + 8, length });
    at += 8 + length;
  }
  return err(fault('DCM-TOO-LARGE', { max: dicomLimits.frames, unit: 'frames' }));
}

/** One fragment for each frame, or all of them for the only frame; other ways of packing are not guessed at. */
function chooseFragments(fragments: readonly Extent[], frame: number, frames: number): Result<readonly Extent[]> {
  if (frames === 1) {
    return ok(fragments);
  }
  const one = fragments.length === frames ? fragments[frame - 1] : undefined;
  return one === undefined ? err(fault('DCM-FORMAT', { why: 'de frames zijn niet uit elkaar te houden' })) : ok([one]);
}
