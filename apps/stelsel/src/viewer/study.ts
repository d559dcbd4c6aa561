/** A study of pictures as a shift knows it: found by a question, and opened at its source. */
import type { PictureStudy } from '@stelsel/dicom';
import type { Bsn, Purpose } from '@stelsel/kernel';
import type { RetrievedImages } from '@stelsel/network';
import type { ImagePlace } from '@stelsel/zibs';
import type { StudyView } from '../../../start/src/viewer/shown-study.ts';

export interface OpenStudy {
  readonly place: ImagePlace;
  /** The question that found it: its pictures are fetched for the same person, purpose and reason. */
  readonly about: {
    readonly subject: Bsn;
    readonly exchange: string;
    readonly purpose: Purpose;
    readonly reason?: string;
  };
  readonly reports: StudyView['reports'];
  /** Set once its source told what pictures it has. */
  pictures?: PictureStudy;
  /** The picture that is in view. */
  drawn?: { readonly key: string; readonly image: RetrievedImages };
}
