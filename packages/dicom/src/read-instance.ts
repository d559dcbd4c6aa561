import { err, ok, type Result } from '@stelsel/kernel';
import { type DicomJson, tags, textOf } from './dicom-json.ts';
import { dicomLibrary } from './dicom-library.ts';
import { fault } from './faults.ts';
import { scanElements } from './scan-elements.ts';
import { toDicomJson } from './to-dicom-json.ts';
import { transferSyntaxes } from './transfer-syntax.ts';
import { isUid } from './uid.ts';

/** One DICOM instance, without its pixels: what it says and where they stand. */
export interface DicomInstance {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  readonly sopClass: string;
  readonly transferSyntax: string;
  /** Everything but the pixel data. */
  readonly attributes: DicomJson;
  /** Place of the pixel data in the file, in bytes; no length when they stand in fragments. */
  readonly pixels?: { readonly offset: number; readonly length?: number };
}

/**
 * Reads an instance (DICOM Part 10) from the beginning of its file: the pixels are never in memory. Every length is checked
 * before the library reads a value, so what is cut short, nests without end or claims more than there is, is refused.
 *
 * @param head the first bytes of the file, at most `dicomLimits.headBytes`
 * @param whole whether `head` is the whole file
 * Faults: DCM-FORMAT, DCM-TOO-LARGE, DCM-SYNTAX, DCM-MISSING.
 */
export async function readInstance(head: Uint8Array, whole: boolean): Promise<Result<DicomInstance>> {
  const meta = metaOf(head);
  if (!meta.ok) {
    return meta;
  }
  const library = await dicomLibrary();
  const read = (bytes: Uint8Array): Result<{ readonly meta: DicomJson; readonly attributes: DicomJson }> => {
    try {
      const { meta: group, dict } = library.data.DicomMessage.readFile(Uint8Array.from(bytes).buffer, {
        untilTag: tags.pixelData,
        ignoreErrors: false,
      });
      return ok({ meta: toDicomJson(group), attributes: toDicomJson(dict) });
    } catch {
      return err(fault('DCM-FORMAT', { why: 'een waarde erin klopt niet' }));
    }
  };
  const first = read(head.subarray(0, meta.value));
  if (!first.ok) {
    return first;
  }
  const transferSyntax = textOf(first.value.meta, '00020010');
  const syntax = transferSyntax === undefined ? undefined : transferSyntaxes[transferSyntax];
  if (transferSyntax === undefined || syntax === undefined) {
    return err(fault('DCM-SYNTAX'));
  }
  const scan = scanElements(head, meta.value, { explicit: syntax.explicit, whole });
  if (!scan.ok) {
    return scan;
  }
  const { pixels } = scan.value;
  if (pixels !== undefined && (pixels.length === undefined) !== syntax.encapsulated) {
    return err(fault('DCM-FORMAT', { why: 'de beeldpunten staan er niet in zoals het zegt' }));
  }
  const all = read(pixels === undefined ? head : head.subarray(0, pixels.offset));
  return all.ok ? instanceOf(all.value.attributes, transferSyntax, pixels) : all;
}

/** Where the data set begins: after the preamble, the mark and the group of file meta information. */
function metaOf(head: Uint8Array): Result<number> {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const marked = head.byteLength >= 144 && String.fromCharCode(...head.subarray(128, 132)) === 'DICM';
  if (!marked || view.getUint32(132, true) !== 0x0000_0002 || view.getUint16(138, true) !== 4) {
    return err(fault('DCM-FORMAT', { why: 'het begin (preamble, DICM en groep 0002) ontbreekt' }));
  }
  const end = 144 + view.getUint32(140, true);
  const scan =
    end <= head.byteLength ? scanElements(head.subarray(0, end), 144, { explicit: true, whole: true }) : undefined;
  return scan?.ok === true ? ok(end) : err(fault('DCM-FORMAT', { why: 'het begin (groep 0002) klopt niet' }));
}

function instanceOf(
  attributes: DicomJson,
  transferSyntax: string,
  pixels: { readonly offset: number; readonly length: number | undefined } | undefined,
): Result<DicomInstance> {
  const required = [
    ['StudyInstanceUID', tags.study],
    ['SeriesInstanceUID', tags.series],
    ['SOPInstanceUID', tags.sopInstance],
    ['SOPClassUID', tags.sopClass],
  ] as const;
  const [study = '', series = '', instance = '', sopClass = ''] = required.map(
    ([, tag]) => textOf(attributes, tag) ?? '',
  );
  const missing = required.find(([, tag]) => !isUid(textOf(attributes, tag)));
  if (missing !== undefined) {
    return err(fault('DCM-MISSING', { name: missing[0] }));
  }
  const { [tags.pixelData]: _pixels, ...others } = attributes;
  return ok({
    study,
    series,
    instance,
    sopClass,
    transferSyntax,
    attributes: others,
    ...(pixels === undefined
      ? {}
      : { pixels: { offset: pixels.offset, ...(pixels.length === undefined ? {} : { length: pixels.length }) } }),
  });
}
