/**
 * Pictures of a study that was collected. They go straight from the source to the screen: nothing of them is kept here.
 *
 * | request | answer |
 * |---|---|
 * | `GET /api/v1/collection/images/{record}` | `ImageStudy`: what there is to look at; `record` is the key of an `ImagingStudy` |
 * | `GET /api/v1/collection/images/{record}/{series}/{picture}` | one picture, `image/png` or `image/jpeg`; with `?center=&width=` through another window of grey values |
 */
import type { Text } from '@stelsel/kernel';

export interface ImageStudy {
  /** In the order of the source; none is empty. */
  readonly series: readonly ImageSeries[];
  /** Files of the study that are no picture. */
  readonly others: number;
  /** There are more pictures than can be looked through here. */
  readonly capped: boolean;
  /** What doctors wrote about it. */
  readonly reports: readonly ImageReport[];
}

export interface ImageSeries {
  /** In addresses: a number of this study. */
  readonly key: string;
  /** What kind of picture it is, in words: `MRI-scan`. */
  readonly kind?: Text;
  /** As the source calls it; often technical. */
  readonly name?: string;
  /** In order; the address of a picture is its place here, counted from 1. */
  readonly pictures: readonly { readonly window?: GreyWindow }[];
}

/** Which grey values are shown: around `center`, over `width` of them. */
export interface GreyWindow {
  readonly center: number;
  readonly width: number;
}

export interface ImageReport {
  /** Key of a `RecordGroup`. */
  readonly group: string;
  /** The source says that it is about this study; otherwise it is only of the same day and source. */
  readonly linked: boolean;
}
