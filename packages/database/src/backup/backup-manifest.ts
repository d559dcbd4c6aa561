/** What a backup says of itself; the last file in it. */
export interface BackupManifest {
  readonly format: 'stelsel-backup-1';
  /** Moment of the snapshot, an instant. */
  readonly taken: string;
  readonly schemas: readonly BackupSchema[];
  /** SHA-256 of every file before this one, hexadecimal. */
  readonly files: Readonly<Record<string, string>>;
}

export interface BackupSchema {
  readonly name: string;
  /** Steps that had run, with their checksums. */
  readonly migrations: Readonly<Record<string, string>>;
  readonly tables: readonly BackupTable[];
}

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
  /** First days of the months it has partitions for; they are made again before its rows come. */
  readonly months?: readonly string[];
}

export const manifestName = 'manifest.json';
