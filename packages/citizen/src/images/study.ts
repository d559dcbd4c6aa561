/** A study of pictures as a session knows it: found among what was collected, and opened at its source. */
import type { PictureStudy } from '@stelsel/dicom';
import type { Exchange } from '@stelsel/exchanges';
import type { Group, ImagePlace, ZibView } from '@stelsel/zibs';

/** A study that this session may open, and where its pictures are. */
export interface FoundStudy {
  readonly view: ZibView;
  readonly groups: readonly Group[];
  readonly place: ImagePlace;
  readonly exchange: Exchange;
}

/** A study that was opened: what the page may ask of it, by number. */
export interface OpenStudy {
  readonly found: Pick<FoundStudy, 'place' | 'exchange'>;
  readonly pictures: PictureStudy;
}
