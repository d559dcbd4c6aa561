/**
 * Walks over the elements of a data set without reading a value: proves that every length stays within what is there,
 * that nothing nests without end, and finds where the pixels begin. Only what passes is given to the DICOM library.
 */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { dicomLimits } from './limits.ts';

export interface Scan {
  /** Where the value of the pixel data begins, from the start of the file; absent: the instance has none. */
  readonly pixels?: { readonly offset: number; readonly length: number | undefined };
}

interface Walk {
  readonly view: DataView;
  explicit: boolean;
  at: number;
  elements: number;
}

const undefinedLength = 0xffff_ffff;
const itemTag = 0xfffe_e000;
const itemEnd = 0xfffe_e00d;
const sequenceEnd = 0xfffe_e0dd;
const pixelTag = 0x7fe0_0010;
const shortLengths = new Set('AE AS AT CS DA DS DT FL FD IS LO LT PN SH SL SS ST TM UI UL US'.split(' '));
const longLengths = new Set(['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV']);

/** @param head the file from its beginning; `whole` when nothing follows it. Throws nothing: every read is inside `head`. */
export function scanElements(
  head: Uint8Array,
  start: number,
  { explicit, whole }: { readonly explicit: boolean; readonly whole: boolean },
): Result<Scan> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const walk: Walk = { view, explicit, at: start, elements: 0 };
  const problem = walkElements(walk, undefined, 0);
  if (typeof problem === 'object') {
    return ok({ pixels: problem });
  }
  if (problem !== undefined) {
    return err(problem === 'cut' && !whole ? tooLarge() : fault('DCM-FORMAT', { why: reasons[problem] }));
  }
  return whole ? ok({}) : err(tooLarge());
}

type Problem = 'cut' | 'nested' | 'many' | 'item' | 'kind';
type Pixels = NonNullable<Scan['pixels']>;

const reasons: Readonly<Record<Problem, string>> = {
  cut: 'het houdt te vroeg op',
  nested: 'het zit te diep in elkaar',
  kind: 'een waarde erin is van een soort die niet bestaat',
  many: 'het heeft te veel onderdelen',
  item: 'een lijst erin klopt niet',
};

function tooLarge() {
  return fault('DCM-TOO-LARGE', { max: dicomLimits.headBytes, unit: 'bytes' });
}

/** Elements until `end`, or until the delimiter of an item of undefined length (`end` undefined and depth above 0). */
function walkElements(walk: Walk, end: number | undefined, depth: number): Problem | Pixels | undefined {
  const { view } = walk;
  while (walk.at < (end ?? view.byteLength)) {
    const element = readElement(walk);
    if (typeof element === 'string') {
      return element;
    }
    if (walk.elements > dicomLimits.elements) {
      return 'many';
    }
    const { tag, length, nested, unknown } = element;
    if (tag === itemEnd && end === undefined && depth > 0) {
      return undefined;
    }
    if (tag === pixelTag && depth === 0) {
      return { offset: walk.at, length: length === undefinedLength ? undefined : length };
    }
    if (nested || length === undefinedLength) {
      const { explicit } = walk;
      // What is unknown and has no length is written without representations (PS3.5, 6.2.2).
      walk.explicit = explicit && unknown !== true;
      const problem = depth >= dicomLimits.depth ? 'nested' : walkItems(walk, length, depth);
      walk.explicit = explicit;
      if (problem !== undefined) {
        return problem;
      }
    } else {
      walk.at += length;
      if (walk.at > (end ?? view.byteLength)) {
        return 'cut';
      }
    }
  }
  return end === undefined && depth > 0 ? 'cut' : undefined;
}

function walkItems(walk: Walk, length: number, depth: number): Problem | undefined {
  const end = length === undefinedLength ? undefined : walk.at + length;
  if (end !== undefined && end > walk.view.byteLength) {
    return 'cut';
  }
  while (end === undefined || walk.at < end) {
    const item = readTag(walk);
    if (item === undefined) {
      return 'cut';
    }
    if (item.tag === sequenceEnd && end === undefined) {
      return undefined;
    }
    if (item.tag !== itemTag) {
      return 'item';
    }
    const itemEndAt = item.length === undefinedLength ? undefined : walk.at + item.length;
    if (itemEndAt !== undefined && itemEndAt > (end ?? walk.view.byteLength)) {
      return 'cut';
    }
    const problem = walkElements(walk, itemEndAt, depth + 1);
    if (problem !== undefined) {
      return typeof problem === 'string' ? problem : 'item';
    }
  }
  return walk.at === end ? undefined : 'item';
}

/** Tag and length of an item or delimiter, which never have a representation. */
function readTag(walk: Walk): { readonly tag: number; readonly length: number } | undefined {
  const { view, at } = walk;
  walk.elements += 1;
  if (at + 8 > view.byteLength) {
    return undefined;
  }
  walk.at += 8;
  return { tag: tagOf(view, at), length: view.getUint32(at + 4, true) };
}

function tagOf(view: DataView, at: number): number {
  return view.getUint16(at, true) * 0x1_0000 + view.getUint16(at + 2, true);
}

interface Element {
  readonly tag: number;
  readonly length: number;
  readonly nested: boolean;
  readonly unknown?: boolean;
}

function readElement(walk: Walk): Element | Problem {
  const { view, at, explicit } = walk;
  if (at + 8 > view.byteLength) {
    return 'cut';
  }
  const tag = tagOf(view, at);
  if (!explicit || tag >= 0xfffe_0000) {
    const read = readTag(walk);
    return read === undefined ? 'cut' : { ...read, nested: false };
  }
  walk.elements += 1;
  const vr = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
  if (shortLengths.has(vr)) {
    walk.at += 8;
    return { tag, length: view.getUint16(at + 6, true), nested: false };
  }
  if (!longLengths.has(vr) || at + 12 > view.byteLength) {
    return longLengths.has(vr) ? 'cut' : 'kind';
  }
  walk.at += 12;
  return { tag, length: view.getUint32(at + 8, true), nested: vr === 'SQ', unknown: vr === 'UN' };
}
