import { unwrap } from '@stelsel/kernel';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { attribute, type DicomJson, tags } from './dicom-json.ts';
import { renderFrame } from './render-frame.ts';

function picture(changes: DicomJson = {}): DicomJson {
  return {
    [tags.rows]: attribute('US', 1),
    [tags.columns]: attribute('US', 4),
    [tags.samplesPerPixel]: attribute('US', 1),
    [tags.photometric]: attribute('CS', 'MONOCHROME2'),
    [tags.bitsAllocated]: attribute('US', 16),
    [tags.bitsStored]: attribute('US', 12),
    [tags.pixelRepresentation]: attribute('US', 0),
    ...changes,
  };
}

function reds(png: Uint8Array): readonly number[] {
  const { data } = PNG.sync.read(Buffer.from(png));
  return [...data].filter((_, at) => at % 4 === 0);
}

const ramp = new Uint8Array(new Uint16Array([0, 1000, 2000, 3000]).buffer);

describe('grey values', () => {
  it('are shown through the window of the instance', () => {
    const window = { [tags.windowCenter]: attribute('DS', 1000), [tags.windowWidth]: attribute('DS', 2000) };
    expect(reds(unwrap(renderFrame(picture(window), ramp)))).toEqual([0, 128, 255, 255]);
  });

  it('are shown through the window that is asked for', () => {
    expect(reds(unwrap(renderFrame(picture(), ramp, { window: { center: 2500, width: 2 } })))).toEqual([0, 0, 0, 255]);
  });

  it('use the whole range without a window', () => {
    expect(reds(unwrap(renderFrame(picture(), ramp)))).toEqual([0, 85, 170, 255]);
  });

  it('are turned round where black is the highest', () => {
    const inverted = { [tags.photometric]: attribute('CS', 'MONOCHROME1') };
    expect(reds(unwrap(renderFrame(picture(inverted), ramp)))).toEqual([255, 170, 85, 0]);
  });

  it('below zero are read with their sign, and rescaled before the window', () => {
    const signed = {
      [tags.pixelRepresentation]: attribute('US', 1),
      [tags.rescaleSlope]: attribute('DS', 2),
      [tags.rescaleIntercept]: attribute('DS', 10),
      [tags.windowCenter]: attribute('DS', 10),
      [tags.windowWidth]: attribute('DS', 41),
    };
    const pixels = new Uint8Array(new Int16Array([-10, 0, 10, 20]).buffer);
    expect(reds(unwrap(renderFrame(picture(signed), pixels)))).toEqual([3, 131, 255, 255]);
  });

  it('of 8 bits are read byte by byte', () => {
    const bytes = { [tags.bitsAllocated]: attribute('US', 8), [tags.bitsStored]: attribute('US', 8) };
    expect(reds(unwrap(renderFrame(picture(bytes), new Uint8Array([0, 85, 170, 255]))))).toEqual([0, 85, 170, 255]);
  });
});

describe('colours', () => {
  const colour = {
    [tags.samplesPerPixel]: attribute('US', 3),
    [tags.photometric]: attribute('CS', 'RGB'),
    [tags.bitsAllocated]: attribute('US', 8),
    [tags.columns]: attribute('US', 2),
  };

  it('are shown as they are, pixel by pixel or plane by plane', () => {
    const woven = unwrap(renderFrame(picture(colour), new Uint8Array([10, 20, 30, 40, 50, 60])));
    const planes = unwrap(
      renderFrame(picture({ ...colour, [tags.planar]: attribute('US', 1) }), new Uint8Array([10, 40, 20, 50, 30, 60])),
    );
    expect([...PNG.sync.read(Buffer.from(woven)).data]).toEqual([10, 20, 30, 255, 40, 50, 60, 255]);
    expect(Buffer.from(planes)).toEqual(Buffer.from(woven));
  });
});

describe('a picture', () => {
  it('is made smaller when that is asked, and never larger', () => {
    const small = PNG.sync.read(Buffer.from(unwrap(renderFrame(picture(), ramp, { longestSide: 2 }))));
    expect([small.width, small.height]).toEqual([2, 1]);
    expect(PNG.sync.read(Buffer.from(unwrap(renderFrame(picture(), ramp, { longestSide: 90 })))).width).toBe(4);
  });

  it.each([
    ['pixels are missing', picture({ [tags.rows]: attribute('US', 2) })],
    ['colours are written in a way we do not know', picture({ [tags.photometric]: attribute('CS', 'YBR_FULL') })],
    [
      'it is larger than any screen',
      picture({ [tags.rows]: attribute('US', 60_000), [tags.columns]: attribute('US', 60_000) }),
    ],
    ['it is empty', picture({ [tags.columns]: attribute('US', 0) })],
  ])('is refused when %s', (_, attributes) => {
    const drawn = renderFrame(attributes, ramp);
    expect(drawn.ok ? 'drawn' : drawn.fault.code).toBe('DCM-NO-PICTURE');
  });
});

describe('colours by brightness and difference', () => {
  it('are drawn as the colours they mean', () => {
    const colours = { [tags.samplesPerPixel]: attribute('US', 3), [tags.bitsAllocated]: attribute('US', 8) };
    const attributes = picture({ ...colours, [tags.photometric]: attribute('CS', 'YBR_FULL') });
    const pixels = Uint8Array.from([0, 128, 128, 255, 128, 128, 76, 85, 255, 150, 44, 21]);
    const { data } = PNG.sync.read(Buffer.from(unwrap(renderFrame(attributes, pixels))));
    const drawn = [0, 1, 2, 3].map((at) => [...data.subarray(at * 4, at * 4 + 3)]);
    expect(drawn).toEqual([
      [0, 0, 0],
      [255, 255, 255],
      [254, 0, 0],
      [0, 255, 1],
    ]);
  });
});
