/** The resources in one file of FHIR JSON, NDJSON or XML, one by one; NDJSON streams. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { type Definitions, parseJson, parseXml, type Resource } from '@stelsel/fhir';
import { err, faultAt, type Result } from '@stelsel/kernel';
import { storeLimits } from '../limits.ts';
import { bundledResources } from './bundled-resources.ts';
import { unreadable } from './unreadable.ts';
import { withId } from './with-id.ts';

/** One resource, or why there is none, with its place in the file. */
export interface Found {
  readonly resource: Result<Resource>;
  /** `line 7` of an NDJSON file. */
  readonly at?: string;
  /** Bytes of the file that are read by now. */
  readonly readBytes: number;
}

/**
 * A resource without id gets one of its content and its place in the file, so that the same file always gives the same
 * resources. References are not touched.
 */
export async function* readResources(file: string, definitions: Definitions): AsyncIterable<Found> {
  let number = 0;
  for await (const found of foundIn(file, definitions)) {
    number += 1;
    yield { ...found, resource: withId(found.resource, `${basename(file)} ${number}`) };
  }
}

async function* foundIn(file: string, definitions: Definitions): AsyncIterable<Found> {
  try {
    if (/\.ndjson$/i.test(file)) {
      yield* linesOf(file, definitions);
      return;
    }
    const { size: readBytes } = await stat(file);
    if (readBytes > storeLimits.loadFileBytes) {
      const resource = err(unreadable(new Error(`more than ${storeLimits.loadFileBytes} bytes`)));
      yield { resource, readBytes };
      return;
    }
    const text = await readFile(file, 'utf8');
    const parsed = /^\s*</.test(text.slice(0, 1_000)) ? parseXml(text, definitions) : parseJson(text, definitions);
    for (const resource of parsed.ok ? bundledResources(parsed.value) : [parsed]) {
      yield { resource, readBytes };
    }
  } catch (error) {
    yield { resource: err(unreadable(error)), readBytes: 0 };
  }
}

async function* linesOf(file: string, definitions: Definitions): AsyncIterable<Found> {
  const input = createReadStream(file, 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() !== '') {
      const at = `line ${number}`;
      const parsed = parseJson(line, definitions);
      for (const resource of parsed.ok ? bundledResources(parsed.value) : [err(faultAt(parsed.fault, at))]) {
        yield { resource, at, readBytes: input.bytesRead };
      }
    }
  }
}
