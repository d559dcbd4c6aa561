/** Draws one frame of bare pixels as PNG: 8 or 16 bit grey values through their window, or colours as they are or by brightness. */
import { err, ok, type Result } from '@stelsel/kernel';
import { PNG } from 'pngjs';
import { type DicomJson, numberOf, tags, textOf } from './dicom-json.ts';
import { fault } from './faults.ts';
import { dicomLimits } from './limits.ts';

export interface RenderOptions {
  /** Centre and width of the grey values to show, after rescaling; those of the instance otherwise, or all values. */
  readonly window?: { readonly center: number; readonly width: number };
  /** Longest side in pixels; smaller pictures stay as they are. */
  readonly longestSide?: number;
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly samples: number;
  readonly bytes: number;
  readonly signed: boolean;
  readonly photometric: string;
  readonly planar: boolean;
  readonly bitsStored: number;
}

/** @param pixels the bytes of one frame, little endian. Fault: DCM-NO-PICTURE. */
export function renderFrame(
  attributes: DicomJson,
  pixels: Uint8Array,
  options: RenderOptions = {},
): Result<Uint8Array> {
  const shape = shapeOf(attributes);
  if (!shape.ok) {
    return shape;
  }
  const { rows, columns, samples, bytes } = shape.value;
  if (pixels.byteLength < rows * columns * samples * bytes) {
    return err(fault('DCM-NO-PICTURE', { why: 'er ontbreken beeldpunten' }));
  }
  const side = options.longestSide ?? Number.POSITIVE_INFINITY;
  const scale = Math.min(1, side / Math.max(rows, columns));
  const [width, height] = [Math.max(1, Math.round(columns * scale)), Math.max(1, Math.round(rows * scale))];
  const png = new PNG({ width, height, colorType: samples === 1 ? 0 : 2, inputColorType: 2, inputHasAlpha: false });
  png.data = Buffer.alloc(width * height * 3);
  const colorAt = samples === 1 ? greyAt(shape.value, attributes, pixels, options) : colourAt(shape.value, pixels);
  for (let y = 0; y < height; y += 1) {
    const row = Math.min(rows - 1, Math.floor(y / scale));
    for (let x = 0; x < width; x += 1) {
      const column = Math.min(columns - 1, Math.floor(x / scale));
      colorAt(row * columns + column, png.data, (y * width + x) * 3);
    }
  }
  return ok(PNG.sync.write(png, { inputColorType: 2, inputHasAlpha: false, colorType: samples === 1 ? 0 : 2 }));
}

const greys = new Set(['MONOCHROME1', 'MONOCHROME2']);

function shapeOf(attributes: DicomJson): Result<Shape> {
  const rows = numberOf(attributes, tags.rows) ?? 0;
  const columns = numberOf(attributes, tags.columns) ?? 0;
  const samples = numberOf(attributes, tags.samplesPerPixel) ?? 1;
  const allocated = numberOf(attributes, tags.bitsAllocated) ?? 0;
  const photometric = textOf(attributes, tags.photometric) ?? 'MONOCHROME2';
  const supported =
    (samples === 1 && greys.has(photometric) && (allocated === 8 || allocated === 16)) ||
    (samples === 3 && (photometric === 'RGB' || photometric === 'YBR_FULL') && allocated === 8);
  if (!supported) {
    return err(
      fault('DCM-NO-PICTURE', { why: `deze manier van kleuren kennen we niet (${photometric}, ${allocated} bits)` }),
    );
  }
  if (!(rows >= 1 && columns >= 1 && rows * columns <= dicomLimits.pixels)) {
    return err(fault('DCM-NO-PICTURE', { why: 'het beeld is leeg of te groot' }));
  }
  return ok({
    rows,
    columns,
    samples,
    photometric,
    bytes: allocated / 8,
    signed: numberOf(attributes, tags.pixelRepresentation) === 1,
    planar: numberOf(attributes, tags.planar) === 1,
    bitsStored: numberOf(attributes, tags.bitsStored) ?? allocated,
  });
}

type Paint = (pixel: number, into: Buffer, at: number) => void;

function colourAt({ planar, rows, columns, photometric }: Shape, pixels: Uint8Array): Paint {
  const plane = rows * columns;
  const sampleOf = (pixel: number, sample: number): number =>
    pixels[planar ? sample * plane + pixel : pixel * 3 + sample] ?? 0;
  if (photometric === 'RGB') {
    return (pixel, into, at) => {
      for (let sample = 0; sample < 3; sample += 1) {
        into[at + sample] = sampleOf(pixel, sample);
      }
    };
  }
  return (pixel, into, at) => {
    const [light, blue, red] = [sampleOf(pixel, 0), sampleOf(pixel, 1) - 128, sampleOf(pixel, 2) - 128];
    into[at] = asByte(light + 1.402 * red);
    into[at + 1] = asByte(light - 0.344_136 * blue - 0.714_136 * red);
    into[at + 2] = asByte(light + 1.772 * blue);
  };
}

/** The colours of brightness and difference (PS3.3, C.7.6.3.1.2) can come out just outside of what a byte holds. */
function asByte(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

/** The linear window of PS3.3, C.11.2.1.2; without one the whole range of the values. */
function greyAt(shape: Shape, attributes: DicomJson, pixels: Uint8Array, options: RenderOptions): Paint {
  const slope = numberOf(attributes, tags.rescaleSlope) ?? 1;
  const intercept = numberOf(attributes, tags.rescaleIntercept) ?? 0;
  const read = readerOf(shape, pixels);
  const value = (pixel: number): number => read(pixel) * slope + intercept;
  const { center, width } = options.window ?? ownWindow(attributes) ?? wholeRange(shape, value);
  const inverted = shape.photometric === 'MONOCHROME1';
  return (pixel, into, at) => {
    const level =
      width <= 1 ? Number(value(pixel) > center - 0.5) : (value(pixel) - (center - 0.5)) / (width - 1) + 0.5;
    const grey = Math.round(Math.min(1, Math.max(0, level)) * 255);
    into.fill(inverted ? 255 - grey : grey, at, at + 3);
  };
}

function ownWindow(attributes: DicomJson): RenderOptions['window'] {
  const center = numberOf(attributes, tags.windowCenter);
  const width = numberOf(attributes, tags.windowWidth);
  return center === undefined || width === undefined || width < 1 ? undefined : { center, width };
}

function wholeRange({ rows, columns }: Shape, value: (pixel: number) => number): { center: number; width: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let pixel = 0; pixel < rows * columns; pixel += 1) {
    low = Math.min(low, value(pixel));
    high = Math.max(high, value(pixel));
  }
  return { center: (low + high + 1) / 2, width: high - low + 1 };
}

/** Stored bits only: what stands above them is not part of the value. */
function readerOf({ bytes, signed, bitsStored }: Shape, pixels: Uint8Array): (pixel: number) => number {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const unused = 32 - Math.min(bitsStored, bytes * 8);
  return (pixel) => {
    const raw = bytes === 1 ? view.getUint8(pixel) : view.getUint16(pixel * 2, true);
    return signed ? (raw << unused) >> unused : (raw << unused) >>> unused;
  };
}
