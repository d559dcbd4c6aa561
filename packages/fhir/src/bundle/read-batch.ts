/** A batch of which one entry is wrong: that entry is refused, and the others are done (FHIR R4 3.1.0.11.1). */
import { err, type Fault, faultAt, limits, ok, type Result } from '@stelsel/kernel';
import { SaxesParser } from 'saxes';
import type { Definitions } from '../definitions/definitions.ts';
import { fault } from '../faults.ts';
import { checkResource } from '../json/check-resource.ts';
import { readJson } from '../json/read-json.ts';
import type { Json, Resource } from '../resource.ts';
import { parseXml, readXml } from '../xml/parse-xml.ts';

export interface ReadBatch {
  /** With an empty entry in the place of each one that is wrong. */
  readonly bundle: Resource;
  /** What is wrong with an entry, by its number; places start with `Bundle.entry[n]`. */
  readonly faults: ReadonlyMap<number, Fault>;
}

/**
 * Reads a batch entry by entry, for a body that could not be read as a whole. Fault: when the text is no JSON or XML, is no batch,
 * or is wrong outside its entries.
 */
export function readBatch(text: string, format: 'json' | 'xml', definitions: Definitions): Result<ReadBatch> {
  return format === 'json' ? readJsonBatch(text, definitions) : readXmlBatch(text, definitions);
}

function readJsonBatch(text: string, definitions: Definitions): Result<ReadBatch> {
  const read = readJson(text);
  if (!read.ok) {
    return read;
  }
  const { entry, ...head } = (isObject(read.value) ? read.value : {}) as { readonly [name: string]: Json };
  const wrong = checkResource(definitions, head);
  if (wrong !== undefined) {
    return err(faultAt(wrong, 'Bundle'));
  }
  if (!Array.isArray(entry) || entry.length > limits.bundleEntries) {
    return err(notABatch());
  }
  return gather(head as unknown as Resource, entry, (one) => {
    const alone = { resourceType: 'Bundle', type: 'batch', entry: [one] };
    const found = checkResource(definitions, alone as Json);
    return found === undefined ? ok(one) : err(faultAt(found, 'Bundle'));
  });
}

function readXmlBatch(text: string, definitions: Definitions): Result<ReadBatch> {
  const cut = cutEntries(text);
  if (cut === undefined) {
    // Whoever reads it whole says in which line it is no XML.
    const read = readXml(text, definitions);
    return read.ok ? err(notABatch()) : read;
  }
  const head = parseXml(cut.without, definitions);
  if (!head.ok || cut.entries.length > limits.bundleEntries) {
    return head.ok ? err(notABatch()) : head;
  }
  return gather(head.value, cut.entries, (entry) => {
    const read = parseXml(`${cut.root}<type value="batch"/>${entry}</Bundle>`, definitions);
    return read.ok ? ok((read.value.entry as readonly Json[])[0] as Json) : read;
  });
}

function gather<E>(head: Resource, entries: readonly E[], read: (entry: E) => Result<Json>): Result<ReadBatch> {
  if (head.resourceType !== 'Bundle' || head.type !== 'batch') {
    return err(notABatch());
  }
  const faults = new Map<number, Fault>();
  const entry = entries.map((one, index) => {
    const found = read(one);
    if (found.ok) {
      return found.value;
    }
    faults.set(index, {
      ...found.fault,
      at: (found.fault.at ?? 'Bundle.entry[0]').replace('entry[0]', `entry[${index}]`),
    });
    return {};
  });
  return ok({ bundle: { ...head, entry }, faults });
}

function notABatch(): Fault {
  return fault('FHIR-NOT-A-BUNDLE', { expected: 'batch' }, 'Bundle.type');
}

interface CutBundle {
  /** The start tag of the Bundle, with its namespaces. */
  readonly root: string;
  readonly entries: readonly string[];
  /** The whole text without its entries. */
  readonly without: string;
}

/** The texts of the entries of a Bundle; undefined for what is no XML, or has another root. */
function cutEntries(source: string): CutBundle | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const entries: { readonly start: number; readonly end: number }[] = [];
  let root: string | undefined;
  let depth = 0;
  let start = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('doctype');
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const from = source.lastIndexOf('<', parser.position - 1);
    if (depth === 0 && name === 'Bundle' && !isSelfClosing) {
      root = source.slice(from, parser.position);
    } else if (depth === 1 && name === 'entry') {
      start = from;
    }
    depth += 1;
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (depth === 1 && name === 'entry') {
      entries.push({ start, end: parser.position });
    }
  });
  try {
    parser.write(source).close();
  } catch {
    return undefined;
  }
  const without = [...entries, { start: source.length, end: source.length }].map(({ start: end }, index) =>
    source.slice(entries[index - 1]?.end ?? 0, end),
  );
  return root === undefined
    ? undefined
    : { root, entries: entries.map(({ start: from, end }) => source.slice(from, end)), without: without.join('') };
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
