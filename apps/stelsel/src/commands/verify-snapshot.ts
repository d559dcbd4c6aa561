import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ok, type PublicJwk, type Result, type Text } from '@stelsel/kernel';
import { isSnapshotManifest, verifyManifest, verifySnapshotFile } from '@stelsel/regie';

/**
 * Checks a manifest of a snapshot of open data, and every file of it that stands beside it. Undefined for a text that is
 * something else. Fault: REG-SIGNATURE.
 */
export async function verifySnapshot(
  file: string,
  text: string,
  trusted: PublicJwk | undefined,
): Promise<Result<{ readonly text: Text; readonly key: string }> | undefined> {
  const manifest = readJson(text);
  if (!isSnapshotManifest(manifest)) {
    return undefined;
  }
  const signed = verifyManifest(manifest, trusted);
  if (!signed.ok) {
    return signed;
  }
  let checked = 0;
  for (const { path } of manifest.files) {
    const bytes = await readFile(join(dirname(file), path)).catch(() => undefined);
    const genuine = bytes === undefined ? ok() : verifySnapshotFile(manifest, path, bytes);
    if (!genuine.ok) {
      return genuine;
    }
    checked += bytes === undefined ? 0 : 1;
  }
  const { snapshot, files, signature } = manifest;
  return ok({
    key: signature.kid,
    text: {
      nl: `Momentopname ${snapshot} is echt; ${checked} van ${files.length} bestanden stonden ernaast en kloppen.`,
      en: `Snapshot ${snapshot} is genuine; ${checked} of ${files.length} files stood beside it and are right.`,
    },
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
