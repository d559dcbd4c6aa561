import { explicitLittleEndian } from '@stelsel/dicom';
import { err, ok, type Result } from '@stelsel/kernel';
import type { StoredImage } from '@stelsel/store';
import { fault } from '../faults.ts';
import { header } from '../rest/http-message.ts';
import { type AcceptedForm, acceptDicom } from './accept-dicom.ts';
import type { DicomAnswer } from './dicom-answer.ts';
import type { DicomCall, ImageTenant } from './dicom-call.ts';
import { addressOf } from './metadata.ts';
import { writeParts } from './write-parts.ts';

const dicom = 'application/dicom';

/**
 * Instances as DICOM files, exactly as they were stored: all of a study or a series in parts, one alone also by itself and
 * then in ranges. Nothing is transcoded: without a transfer syntax in Accept the default of the standard is meant, and
 * `transfer-syntax=*` takes each as it is. Faults: NOD-DICOM-ACCEPT.
 */
export function retrieveInstances(
  call: DicomCall,
  tenant: ImageTenant,
  images: readonly StoredImage[],
  single: boolean,
): Result<DicomAnswer> {
  const whole = { type: dicom, multipart: true } as const;
  const form = acceptDicom(call.message, single ? [whole, { type: dicom, multipart: false }] : [whole]);
  if (!form.ok) {
    return form;
  }
  const wanted = form.value.transferSyntax ?? explicitLittleEndian;
  const other = images.find(({ transferSyntax }) => wanted !== '*' && transferSyntax !== wanted);
  if (other !== undefined) {
    return err(fault('NOD-DICOM-ACCEPT', { types: typeOf(form.value, other) }));
  }
  const [image] = images;
  return ok(form.value.multipart || image === undefined ? inParts(call, tenant, images) : alone(call, tenant, image));
}

function typeOf({ multipart }: AcceptedForm, { transferSyntax }: StoredImage): string {
  const parameter = `transfer-syntax=${transferSyntax}`;
  return multipart ? `multipart/related; type="${dicom}"; ${parameter}` : `${dicom}; ${parameter}`;
}

function inParts({ deps, base }: DicomCall, tenant: ImageTenant, images: readonly StoredImage[]): DicomAnswer {
  const parts = images.map((image) => ({
    type: typeOf({ type: dicom, multipart: false }, image),
    location: addressOf(base, image),
    size: image.size,
    content: tenant.images.read(image),
  }));
  return { kind: 'content', status: 200, ...writeParts(parts, dicom, deps.randomness.uuid()) };
}

/** The whole file, or the one range of it that was asked for (RFC 9110, 14). */
function alone({ message }: DicomCall, tenant: ImageTenant, image: StoredImage): DicomAnswer {
  const { size } = image;
  const type = typeOf({ type: dicom, multipart: false }, image);
  const range = rangeIn(header(message, 'range'), size);
  if (range === 'unsatisfiable') {
    const headers = { 'content-range': `bytes */${size}` };
    return { kind: 'content', status: 416, type: 'text/plain', headers, content: '' };
  }
  const part = range ?? { offset: 0, length: size };
  const last = part.offset + part.length - 1;
  const told = range === undefined ? {} : { 'content-range': `bytes ${part.offset}-${last}/${size}` };
  return {
    kind: 'content',
    status: range === undefined ? 200 : 206,
    type,
    length: part.length,
    headers: { 'accept-ranges': 'bytes', ...told },
    content: tenant.images.read(image, part),
  };
}

/** A header that we do not understand, or that asks several ranges, is as none. */
function rangeIn(
  text: string | undefined,
  size: number,
): { readonly offset: number; readonly length: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(text?.trim() ?? '');
  const [, from = '', to = ''] = match ?? [];
  if (match === null || (from === '' && to === '')) {
    return undefined;
  }
  const offset = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  return offset < end ? { offset, length: end - offset } : 'unsatisfiable';
}
