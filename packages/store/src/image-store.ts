/** The port of what is too large for a resource: files that belong to one, such as the instances of an ImagingStudy. */
import type { Result } from '@stelsel/kernel';

/** One DICOM instance as it is kept: whose it is and what it says stand beside it, its bytes elsewhere. */
export interface StoredImage {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  /** Id of the ImagingStudy in the record it belongs to; with that resource it is erased. */
  readonly resource: string;
  readonly sopClass: string;
  readonly transferSyntax: string;
  /** DICOM JSON without bulk data, as text. */
  readonly attributes: string;
  /** Place of the pixels in the file, in bytes; no length when they stand in fragments. */
  readonly pixels?: { readonly offset: number; readonly length?: number };
  /** Bytes of the file, and their SHA-256 in hexadecimal. */
  readonly size: number;
  readonly sha256: string;
}

export type NewImage = Omit<StoredImage, 'size' | 'sha256'>;

export interface AddImageOptions {
  /** Asked when everything is written and nothing is committed: a fault undoes it. */
  readonly beforeCommit?: () => Promise<Result<void>>;
}

/** The images of one record. */
export interface ImageStore {
  /**
   * Keeps an instance for good: when this says so it survives a crash. The content is written as it comes, in pieces; one
   * that stops halfway leaves nothing. The same instance again, byte for byte, is `known`. Faults: STO-IMAGE-DIFFERS,
   * STO-IMAGE-SIZE, those of the database and those of `beforeCommit`.
   */
  add(
    image: NewImage,
    content: AsyncIterable<Uint8Array>,
    options?: AddImageOptions,
  ): Promise<Result<'stored' | 'known'>>;
  /** The instances of a study, or of one series or one instance of it, in order of series and instance. */
  find(where: ImageChoice): Promise<Result<readonly StoredImage[]>>;
  /** Bytes of an instance in pieces, from `offset`, at most `length` of them. Throws a `DatabaseError` halfway. */
  read(image: Pick<StoredImage, 'study' | 'series' | 'instance'>, part?: ImagePart): AsyncIterable<Uint8Array>;
}

export interface ImageChoice {
  readonly study: string;
  readonly series?: string;
  readonly instance?: string;
}

export interface ImagePart {
  readonly offset: number;
  readonly length: number;
}
