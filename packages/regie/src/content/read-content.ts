/** All content of the project: every file, every reference between records checked. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '@stelsel/kernel';
import { parse } from 'yaml';
import { z } from 'zod';
import { fault } from '../faults.ts';
import { type ContentRecord, readContentFile } from './read-content-file.ts';
import { type SourceDocument, sourceDocument } from './source-document.ts';

export interface Content {
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly records: readonly ContentRecord[];
}

/** Beside this package, or beside the deployable program. */
function contentDirectory(): string {
  const places = ['../../content/', './regie-content/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return places.find((path) => existsSync(join(path, 'documents.yaml'))) ?? (places[0] as string);
}

/** Fault: REG-CONTENT with file and line. */
export async function readContent(directory: string = contentDirectory()): Promise<Result<Content>> {
  const listed = z.array(sourceDocument).safeParse(parse(await readFile(join(directory, 'documents.yaml'), 'utf8')));
  if (!listed.success) {
    const problem = z.prettifyError(listed.error);
    return err(fault('REG-CONTENT', { file: 'documents.yaml', line: 1, problem }));
  }
  const documents = new Map(listed.data.map((document) => [document.code, document]));
  const files = (await readdir(directory)).filter((name) => name.endsWith('.yaml') && name !== 'documents.yaml').sort();
  const records: ContentRecord[] = [];
  for (const file of files) {
    const read = readContentFile(file, await readFile(join(directory, file), 'utf8'), documents);
    if (!read.ok) {
      return read;
    }
    records.push(...read.value);
  }
  const checked = checkReferences(records);
  return checked.ok ? ok({ documents, records }) : checked;
}

/** No code twice within a type, and nothing points at what is not there. */
function checkReferences(records: readonly ContentRecord[]): Result<void> {
  const codes = new Map<string, Set<string>>();
  for (const { type, code, file, line } of records) {
    const known = codes.get(type.name) ?? new Set<string>();
    if (known.has(code)) {
      return err(fault('REG-CONTENT', { file, line, problem: `${type.name} ${code} twice` }, file));
    }
    codes.set(type.name, known.add(code));
  }
  for (const { type, code, fields, file, line } of records) {
    for (const [name, { refersTo }] of Object.entries(type.fields)) {
      const missing =
        refersTo === undefined
          ? undefined
          : [fields[name] ?? []].flat().find((to) => !codes.get(refersTo)?.has(String(to)));
      if (missing !== undefined) {
        const problem = `${code}.${name}: no ${refersTo} ${String(missing)}`;
        return err(fault('REG-CONTENT', { file, line, problem }, file));
      }
    }
  }
  return ok();
}
