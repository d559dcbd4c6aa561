/**
 * Unpacks one frame in RLE Lossless (PS3.5, Annex G): up to fifteen segments, each a byte plane packed as PackBits, the most
 * significant byte of each sample first. What comes out is bare pixels: little endian, the samples of a pixel together.
 */
import { err, ok, type Result } from '@stelsel/kernel';
import { type DicomJson, numberOf, tags } from './dicom-json.ts';
import { fault } from './faults.ts';
import { dicomLimits } from './limits.ts';

/** Number of segments and the place of each, in 16 words of four bytes. */
const headBytes = 64;

/** @param packed the fragments of one frame together. Fault: DCM-FORMAT. */
export function unpackRle(attributes: DicomJson, packed: Uint8Array): Result<Uint8Array> {
  const [rows = 0, columns = 0, samples = 1, bits = 0] = [
    tags.rows,
    tags.columns,
    tags.samplesPerPixel,
    tags.bitsAllocated,
  ].map((tag) => numberOf(attributes, tag));
  const [pixels, bytes] = [rows * columns, bits / 8];
  const planes = samples * bytes;
  if (packed.byteLength < headBytes || !(pixels >= 1 && pixels <= dicomLimits.pixels) || !Number.isInteger(bytes)) {
    return err(fault('DCM-FORMAT', { why: 'het gepakte beeld heeft geen geldig begin' }));
  }
  const head = new DataView(packed.buffer, packed.byteOffset, headBytes);
  if (head.getUint32(0, true) !== planes) {
    return err(fault('DCM-FORMAT', { why: 'het gepakte beeld heeft een ander aantal lagen dan het zegt' }));
  }
  const unpacked = new Uint8Array(pixels * planes);
  for (let plane = 0; plane < planes; plane += 1) {
    const start = head.getUint32(4 + plane * 4, true);
    const end = plane + 1 < planes ? head.getUint32(8 + plane * 4, true) : packed.byteLength;
    const sample = Math.floor(plane / bytes);
    const place = sample * bytes + (bytes - 1 - (plane % bytes));
    const whole = start >= headBytes && unpackPlane(packed.subarray(start, end), unpacked, { place, step: planes });
    if (!whole) {
      return err(fault('DCM-FORMAT', { why: 'een laag van het gepakte beeld is niet heel' }));
    }
  }
  return ok(unpacked);
}

/** PackBits: a count and as many bytes, or a count and one byte to repeat. Fills every `step`th byte; false when it ends too soon. */
function unpackPlane(
  from: Uint8Array,
  into: Uint8Array,
  { place, step }: { readonly place: number; readonly step: number },
): boolean {
  let at = place;
  let read = 0;
  while (at < into.byteLength) {
    const code = from[read];
    if (code === undefined) {
      return false;
    }
    const count = code < 128 ? code + 1 : 257 - code;
    read += 1;
    if (code === 128) {
      continue;
    }
    const run = code > 128;
    for (let index = 0; index < count && at < into.byteLength; index += 1, at += step) {
      const value = from[run ? read : read + index];
      if (value === undefined) {
        return false;
      }
      into[at] = value;
    }
    read += run ? 1 : count;
  }
  return true;
}
