/** Frames of one instance: as they are packed, or drawn. */
import {
  attribute,
  type Extent,
  frameParts,
  numberOf,
  type RenderOptions,
  renderFrame,
  tags,
  transferSyntaxes,
  unpackRle,
} from '@stelsel/dicom';
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import type { StoredImage } from '@stelsel/store';
import { fault } from '../faults.ts';
import type { HttpMessage } from '../rest/http-message.ts';
import { acceptDicom } from './accept-dicom.ts';
import type { DicomAnswer } from './dicom-answer.ts';
import type { DicomCall, ImageTenant } from './dicom-call.ts';
import { addressOf, attributesOf } from './metadata.ts';
import { writeParts } from './write-parts.ts';

const bytes = 'application/octet-stream';
const png = 'image/png';

/** The bytes of these frames in parts. Faults: NOD-DICOM-ACCEPT and those of finding frames. */
export async function retrieveFrames(
  { message, deps, base }: DicomCall,
  tenant: ImageTenant,
  image: StoredImage,
  frames: readonly number[],
): Promise<Result<DicomAnswer>> {
  const packed = transferSyntaxes[image.transferSyntax]?.frameType ?? bytes;
  const form = acceptDicom(message, [{ type: packed, multipart: true }]);
  if (!form.ok) {
    return form;
  }
  const wanted = form.value.transferSyntax;
  const type = `${packed}; transfer-syntax=${image.transferSyntax}`;
  if (wanted !== undefined && wanted !== '*' && wanted !== image.transferSyntax) {
    return err(
      fault('NOD-DICOM-ACCEPT', {
        types: `multipart/related; type="${packed}"; transfer-syntax=${image.transferSyntax}`,
      }),
    );
  }
  const parts = [];
  for (const frame of frames) {
    const extents = await extentsOf(tenant, image, frame);
    if (!extents.ok) {
      return extents;
    }
    parts.push({
      type,
      location: `${addressOf(base, image)}/frames/${frame}`,
      size: extents.value.reduce((sum, { length }) => sum + length, 0),
      content: contentOf(tenant, image, extents.value),
    });
  }
  return ok({ kind: 'content', status: 200, ...writeParts(parts, packed, deps.randomness.uuid()) });
}

/**
 * One frame as a picture for a screen: PNG, also of what is packed as RLE, or the JPEG it is already. `window=centre,width,linear` and
 * `viewport=width,height` as in PS3.18, 8.3.5. Faults: NOD-DICOM-ACCEPT, NOD-DICOM-PARAMETER, DCM-NO-PICTURE.
 */
export async function retrieveRendered(
  { message }: DicomCall,
  tenant: ImageTenant,
  image: StoredImage,
  options: { readonly frame: number; readonly longestSide?: number },
): Promise<Result<DicomAnswer>> {
  const jpeg = image.transferSyntax === '1.2.840.10008.1.2.4.50';
  const form = acceptDicom(message, [{ type: jpeg ? 'image/jpeg' : png, multipart: false }]);
  if (!form.ok) {
    return form;
  }
  const asked = renderingIn(message);
  const extents = await extentsOf(tenant, image, options.frame);
  if (!asked.ok || !extents.ok) {
    return asked.ok ? (extents as Result<never>) : asked;
  }
  const { encapsulated = false, frameType } = transferSyntaxes[image.transferSyntax] ?? {};
  const rle = frameType === 'image/dicom-rle';
  if (encapsulated && !jpeg && !rle) {
    return err(fault('NOD-DICOM-ACCEPT', { types: `multipart/related; transfer-syntax=${image.transferSyntax}` }));
  }
  const content = await together(contentOf(tenant, image, extents.value));
  if (jpeg) {
    return ok({ kind: 'content', status: 200, type: 'image/jpeg', content });
  }
  const attributes = rle ? { ...attributesOf(image), [tags.planar]: attribute('US', 0) } : attributesOf(image);
  const pixels = rle ? unpackRle(attributes, content) : ok(content);
  const side = options.longestSide === undefined ? {} : { longestSide: options.longestSide };
  const drawn = pixels.ok ? renderFrame(attributes, pixels.value, { ...asked.value, ...side }) : pixels;
  return drawn.ok ? ok({ kind: 'content', status: 200, type: png, content: drawn.value }) : drawn;
}

/** The instance in the middle by number: what shows best what a series is of. */
export function middleOf(images: readonly StoredImage[]): StoredImage | undefined {
  const drawable = images.filter(({ pixels }) => pixels !== undefined);
  const numbered = drawable.map((image) => ({
    image,
    number: numberOf(attributesOf(image), tags.instanceNumber) ?? 0,
  }));
  const sorted = numbered.sort((a, b) => a.number - b.number);
  return sorted[Math.floor((sorted.length - 1) / 2)]?.image;
}

function extentsOf(tenant: ImageTenant, image: StoredImage, frame: number): Promise<Result<readonly Extent[]>> {
  const attributes = attributesOf(image);
  const where = { attributes, ...(image.pixels === undefined ? {} : { pixels: image.pixels }) };
  return frameParts(where, frame, (offset, length) => together(tenant.images.read(image, { offset, length })));
}

async function* contentOf(
  tenant: ImageTenant,
  image: StoredImage,
  extents: readonly Extent[],
): AsyncGenerator<Uint8Array> {
  for (const extent of extents) {
    yield* tenant.images.read(image, extent);
  }
}

async function together(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function renderingIn({ query }: HttpMessage): Result<RenderOptions> {
  let options: RenderOptions = {};
  for (const [name, value] of query.filter(([parameter]) => parameter !== 'accept')) {
    const [first = 0, second = 0] = value.split(',').map(Number);
    if (name === 'window' && Number.isFinite(first) && second >= 1) {
      options = { ...options, window: { center: first, width: second } };
    } else if (name === 'viewport' && first >= 1 && second >= 1) {
      options = { ...options, longestSide: Math.min(first, second) };
    } else {
      return err(fault('NOD-DICOM-PARAMETER', { name: safeName(name) }));
    }
  }
  return ok(options);
}
