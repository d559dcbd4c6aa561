/** The pictures of a study in the order in which people look through them. */
import { type DicomJson, numberOf, tags, textOf } from './dicom-json.ts';
import { frameCount } from './frames.ts';
import { dicomLimits } from './limits.ts';
import { isUid } from './uid.ts';

/** One picture: an instance, or one frame of it. */
export interface Picture {
  readonly instance: string;
  /** Counted from 1; absent when the instance is one picture. */
  readonly frame?: number;
  /** Grey values as the maker chose to show them; absent for colours and when nothing was said. */
  readonly window?: { readonly center: number; readonly width: number };
}

export interface PictureSeries {
  readonly uid: string;
  readonly modality?: string;
  /** As the maker calls it; often technical. */
  readonly description?: string;
  readonly pictures: readonly Picture[];
}

export interface PictureStudy {
  /** In the order of their numbers; series without pictures are left out. */
  readonly series: readonly PictureSeries[];
  /** Instances that are no picture: reports, marks, measurements. */
  readonly others: number;
  /** A cap was reached: there are more pictures than these. */
  readonly capped: boolean;
}

/** @param instances what each instance of one study says of itself; those that name no series or instance count as `others`. */
export function picturesOf(instances: readonly DicomJson[]): PictureStudy {
  const usable = instances.filter(isPicture).sort(byNumbers);
  let left: number = dicomLimits.studyPictures;
  const series = [...Map.groupBy(usable, (one) => textOf(one, tags.series) ?? '')].map(([uid, members]) => {
    const pictures = members.flatMap(framesOf).slice(0, Math.max(0, left));
    left -= members.reduce((sum, one) => sum + Math.min(frameCount(one), dicomLimits.frames), 0);
    return { uid, ...namesOf(members[0] ?? {}), pictures };
  });
  return {
    series: series.filter(({ pictures }) => pictures.length > 0),
    others: instances.length - usable.length,
    capped: left < 0,
  };
}

function isPicture(attributes: DicomJson): boolean {
  const size = Math.min(numberOf(attributes, tags.rows) ?? 0, numberOf(attributes, tags.columns) ?? 0);
  return size >= 1 && isUid(textOf(attributes, tags.series)) && isUid(textOf(attributes, tags.sopInstance));
}

function framesOf(attributes: DicomJson): readonly Picture[] {
  const frames = Math.min(frameCount(attributes), dicomLimits.frames);
  const window = windowOf(attributes);
  const picture = { instance: textOf(attributes, tags.sopInstance) ?? '', ...(window === undefined ? {} : { window }) };
  return frames === 1 ? [picture] : Array.from({ length: frames }, (_, at) => ({ ...picture, frame: at + 1 }));
}

function windowOf(attributes: DicomJson): Picture['window'] {
  const [center, width] = [numberOf(attributes, tags.windowCenter), numberOf(attributes, tags.windowWidth)];
  const grey = (numberOf(attributes, tags.samplesPerPixel) ?? 1) === 1;
  return grey && center !== undefined && width !== undefined && width >= 1 ? { center, width } : undefined;
}

function namesOf(attributes: DicomJson): Pick<PictureSeries, 'modality' | 'description'> {
  const [modality, description] = [textOf(attributes, tags.modality), textOf(attributes, tags.seriesDescription)];
  return {
    ...(modality === undefined ? {} : { modality }),
    ...(description === undefined ? {} : { description }),
  };
}

function byNumbers(a: DicomJson, b: DicomJson): number {
  const place = (tag: string): number => (numberOf(a, tag) ?? 0) - (numberOf(b, tag) ?? 0);
  return place(tags.seriesNumber) || place(tags.instanceNumber);
}
