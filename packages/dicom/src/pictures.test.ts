import { describe, expect, it } from 'vitest';
import { attribute, type DicomJson, tags } from './dicom-json.ts';
import { dicomLimits } from './limits.ts';
import { picturesOf } from './pictures.ts';

const instance = (series: number, number: number, changes: DicomJson = {}): DicomJson => ({
  [tags.series]: attribute('UI', `1.2.${series}`),
  [tags.sopInstance]: attribute('UI', `1.2.${series}.${number}`),
  [tags.seriesNumber]: attribute('IS', series),
  [tags.instanceNumber]: attribute('IS', number),
  [tags.modality]: attribute('CS', 'CT'),
  [tags.rows]: attribute('US', 4),
  [tags.columns]: attribute('US', 4),
  ...changes,
});
const instancesOf = (study: ReturnType<typeof picturesOf>) =>
  study.series.map(({ pictures }) => pictures.map(({ instance: uid }) => uid));

describe('the pictures of a study', () => {
  it('stand by the numbers of their series and of themselves, in whatever order they came', () => {
    const study = picturesOf([instance(2, 1), instance(1, 2), instance(1, 1)]);
    expect(instancesOf(study)).toEqual([['1.2.1.1', '1.2.1.2'], ['1.2.2.1']]);
    expect([study.others, study.capped]).toEqual([0, false]);
  });

  it('of an instance with frames are its frames', () => {
    const [series] = picturesOf([instance(1, 1, { [tags.frames]: attribute('IS', 3) })]).series;
    expect(series?.pictures.map(({ frame }) => frame)).toEqual([1, 2, 3]);
  });

  it('tell the window of grey values, never one of colours', () => {
    const window = { [tags.windowCenter]: attribute('DS', 40), [tags.windowWidth]: attribute('DS', 400) };
    const colours = { ...window, [tags.samplesPerPixel]: attribute('US', 3) };
    const [series] = picturesOf([instance(1, 1, window), instance(1, 2, colours)]).series;
    expect(series?.pictures.map((picture) => picture.window)).toEqual([{ center: 40, width: 400 }, undefined]);
  });

  it('leave out what is no picture, and count it', () => {
    const report = instance(3, 1, { [tags.rows]: attribute('US') });
    const study = picturesOf([instance(1, 1), report]);
    expect([instancesOf(study), study.others]).toEqual([[['1.2.1.1']], 1]);
  });

  it('that are too many are cut off, and it is said', () => {
    const many = { [tags.frames]: attribute('IS', dicomLimits.studyPictures) };
    const study = picturesOf([instance(1, 1, many), instance(1, 2)]);
    expect([study.series[0]?.pictures.length, study.capped]).toEqual([dicomLimits.studyPictures, true]);
  });
});
