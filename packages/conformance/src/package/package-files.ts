/** Collects the files of a package within its limits; a file outside `package/` or a link ends it. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { conformanceLimits } from '../limits.ts';

/** Text of each file by its path in the package. */
export type PackageFiles = ReadonlyMap<string, string>;

export interface FileCollector {
  /** Undefined when the file may come; a fault ends the reading. */
  readonly admit: (path: string, bytes: number) => Result<string | undefined>;
  readonly put: (path: string, content: Uint8Array) => void;
  readonly files: PackageFiles;
}

/** @param source as the person named it, for messages */
export function collectFiles(source: string): FileCollector {
  const files = new Map<string, string>();
  let entries = 0;
  let total = 0;
  const tooLarge = (max: number, unit: string) => err(fault('CNF-PACKAGE-LIMIT', { source, max, unit }));
  return {
    files,
    admit: (path, bytes) => {
      entries += 1;
      total += bytes;
      if (entries > conformanceLimits.packageEntries) {
        return tooLarge(conformanceLimits.packageEntries, 'files');
      }
      if (bytes > conformanceLimits.packageFileBytes) {
        return tooLarge(conformanceLimits.packageFileBytes, 'bytes in one file');
      }
      if (total > conformanceLimits.packageBytes) {
        return tooLarge(conformanceLimits.packageBytes, 'bytes');
      }
      const inside = path.replace(/^\.\//, '');
      if (/(?:^|\/)\.\.(?:\/|$)|^[/\\]|^[A-Za-z]:|\\|\0/.test(inside)) {
        return err(fault('CNF-PACKAGE-PATH', { source }));
      }
      return ok(/^package\/(?:\.index|[^/]+)\.json$/.test(inside) ? inside.slice('package/'.length) : undefined);
    },
    put: (path, content) => {
      files.set(path, Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8'));
    },
  };
}
