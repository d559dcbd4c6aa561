/** What one DICOM instance may ask of us. Whatever is larger is refused, never read halfway. */
export const dicomLimits = {
  /** Everything before the pixel data, which stays in memory while it is read. */
  headBytes: 4 * 1024 * 1024,
  /** Elements before the pixel data, those of nested items too. */
  elements: 50_000,
  /** Sequences within sequences. */
  depth: 16,
  /** A value of bytes in the metadata that is longer than this is left out of it. */
  inlineBytes: 4 * 1024,
  /** Pixels of one picture that is drawn. */
  pixels: 8192 * 8192,
  /** Frames of one instance, and fragments of compressed ones. */
  frames: 20_000,
  /** Pictures of one study that a person looks through. */
  studyPictures: 5_000,
  /** Longest side of a thumbnail. */
  thumbnail: 128,
} as const;
