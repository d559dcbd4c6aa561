import { unwrap } from '@stelsel/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type DicomJson, tags } from './dicom-json.ts';
import { unpackRle } from './unpack-rle.ts';

interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly samples: 1 | 3;
  readonly bytes: 1 | 2;
}

const shapes = fc.record<Shape>({
  rows: fc.integer({ min: 1, max: 12 }),
  columns: fc.integer({ min: 1, max: 12 }),
  samples: fc.constantFrom(1, 3),
  bytes: fc.constantFrom(1, 2),
});

const attributesOf = ({ rows, columns, samples, bytes }: Shape): DicomJson => ({
  [tags.rows]: attribute('US', rows),
  [tags.columns]: attribute('US', columns),
  [tags.samplesPerPixel]: attribute('US', samples),
  [tags.bitsAllocated]: attribute('US', bytes * 8),
});

/** Long and short runs, as pictures have them. */
const frames = shapes.chain((shape) => {
  const length = shape.rows * shape.columns * shape.samples * shape.bytes;
  const piece = fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 200 }));
  const runs = fc.array(piece, { minLength: 1, maxLength: 20 });
  return runs.map((pieces) => {
    const line = pieces.flatMap(([value, count]) => Array.from({ length: count }, () => value));
    return { shape, pixels: Uint8Array.from({ length }, (_, at) => line[at % line.length] ?? 0) };
  });
});

/** An encoder that may choose differently at each place, with a byte that says nothing now and then. */
function pack(plane: Uint8Array, choices: readonly boolean[]): number[] {
  const packed: number[] = [];
  let at = 0;
  let turn = 0;
  while (at < plane.length) {
    let run = 1;
    while (run < 128 && plane[at + run] === plane[at]) {
      run += 1;
    }
    const repeat = run >= 2 && choices[turn % choices.length] === true;
    if (repeat) {
      packed.push(257 - run, plane[at] ?? 0);
      at += run;
    } else {
      const count = Math.min(128, plane.length - at, 1 + (turn % 7));
      packed.push(count - 1, ...plane.subarray(at, at + count));
      at += count;
    }
    if (turn % 5 === 4) {
      packed.push(128);
    }
    turn += 1;
  }
  return packed.length % 2 === 0 ? packed : [...packed, 0];
}

function packFrame({ samples, bytes }: Shape, pixels: Uint8Array, choices: readonly boolean[]): Uint8Array {
  const count = samples * bytes;
  const segments = Array.from({ length: count }, (_, plane) => {
    const place = Math.floor(plane / bytes) * bytes + (bytes - 1 - (plane % bytes));
    return pack(
      pixels.filter((_value, at) => at % count === place),
      choices,
    );
  });
  const head = new Uint32Array(16);
  head[0] = count;
  let at = 64;
  for (const [plane, segment] of segments.entries()) {
    head[plane + 1] = at;
    at += segment.length;
  }
  return Buffer.concat([new Uint8Array(head.buffer), ...segments.map((segment) => Uint8Array.from(segment))]);
}

describe('RLE Lossless', () => {
  it('comes out as it went in, however it was packed', () => {
    fc.assert(
      fc.property(frames, fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), ({ shape, pixels }, choices) => {
        const packed = packFrame(shape, pixels, choices);
        expect(Buffer.from(unwrap(unpackRle(attributesOf(shape), packed)))).toEqual(Buffer.from(pixels));
      }),
      { numRuns: 500 },
    );
  });

  it('ends with pixels or a reason, whatever bytes it is', () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(frames, fc.array(change, { maxLength: 8 }), fc.nat(), ({ shape, pixels }, changes, cut) => {
        const packed = packFrame(shape, pixels, [true]);
        for (const [at, value] of changes) {
          packed[at % packed.length] = value;
        }
        const read = unpackRle(attributesOf(shape), packed.subarray(0, cut % (packed.length + 1)));
        expect(read.ok ? read.value.byteLength : read.fault.code).toBe(read.ok ? pixels.byteLength : 'DCM-FORMAT');
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when it has another number of planes than the picture', () => {
    const shape = { rows: 2, columns: 2, samples: 1, bytes: 1 } as const;
    const packed = packFrame(shape, new Uint8Array(4), [true]);
    expect(unpackRle(attributesOf({ ...shape, bytes: 2 }), packed)).toMatchObject({ fault: { code: 'DCM-FORMAT' } });
  });
});
