/** A language beside Dutch and English; it may cover a part. */
export interface LanguageFile {
  /** By key of a phrase, such as `shell.menu`. */
  readonly phrases: Readonly<Record<string, string>>;
}
