/** A study whose pictures are looked at: what the page may ask of it, by number. */
import type { PictureStudy } from '@stelsel/dicom';
import type { Exchange } from '@stelsel/exchanges';
import type { ImagePlace } from '@stelsel/zibs';

/** Where the pictures are, and by which exchange they are asked. */
export interface StudyPlace {
  readonly place: ImagePlace;
  readonly exchange: Exchange;
}

export interface OpenedStudy extends StudyPlace {
  readonly pictures: PictureStudy;
}
