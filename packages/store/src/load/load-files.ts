/** Loads a file or folder of FHIR JSON, NDJSON or XML: every resource is stored, or its file is named with the reason. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import type { BulkStore } from '../bulk-store.ts';
import { BatchLoader, type Told } from './batch-loader.ts';
import { readResources } from './read-resources.ts';
import { unreadable } from './unreadable.ts';

/** What became of a part of a file since it was told last; `refused` has the line of an NDJSON file in `at`. */
export interface LoadedPart extends Told {
  /** How far loading is: bytes of all files under the path. */
  readonly readBytes: number;
  readonly totalBytes: number;
}

/**
 * Streams: parts are told while loading goes on, and memory does not grow with what is loaded. Ids that the files carry are
 * kept; references are not touched; what is there already with the same content is left alone, so the same files again
 * change nothing. A transaction is run once; a document or message is kept whole; any other Bundle is stored as its entries.
 */
export async function* loadFiles(store: BulkStore, path: string): AsyncIterable<LoadedPart> {
  const files = await filesOf(path);
  if (!files.ok) {
    yield unreadPart(path, files.fault);
    return;
  }
  const totalBytes = files.value.reduce((sum, { bytes }) => sum + bytes, 0);
  const loader = new BatchLoader(store);
  let before = 0;
  for (const { file, bytes } of files.value) {
    for await (const found of readResources(file, store.model.definitions)) {
      await loader.add(file, found);
      for (const told of loader.tell()) {
        yield { ...told, readBytes: before + found.readBytes, totalBytes };
      }
    }
    before += bytes;
    loader.end(file);
  }
  await loader.drain();
  for (const told of loader.tell()) {
    yield { ...told, readBytes: totalBytes, totalBytes };
  }
}

function unreadPart(file: string, fault: Fault): LoadedPart {
  return { file, stored: 0, unchanged: 0, refused: [fault], ended: true, readBytes: 0, totalBytes: 0 };
}

const extensions = /\.(?:json|ndjson|xml)$/i;

interface SizedFile {
  readonly file: string;
  readonly bytes: number;
}

async function filesOf(path: string): Promise<Result<readonly SizedFile[]>> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      return ok([{ file: path, bytes: found.size }]);
    }
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && extensions.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    const files: SizedFile[] = [];
    for (const file of names) {
      files.push({ file, bytes: (await stat(file)).size });
    }
    return ok(files);
  } catch (error) {
    return err(unreadable(error));
  }
}
