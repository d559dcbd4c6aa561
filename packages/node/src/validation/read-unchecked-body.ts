import { type FhirModel, type Resource, readJson, readXml } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type HttpMessage, header } from '../rest/http-message.ts';

/**
 * The body of $validate: JSON is read without looking at its shape, so that everything that is wrong can be told. In XML
 * names and lists decide how it is read: of those the first mistake is the answer. No body at all is undefined.
 */
export function readUncheckedBody(message: HttpMessage, model: FhirModel): Result<{ readonly resource?: Resource }> {
  if (message.body === undefined || message.body.trim() === '') {
    return ok({});
  }
  if (/xml/i.test(header(message, 'content-type') ?? '')) {
    const read = readXml(message.body, model.definitions);
    return read.ok ? ok({ resource: read.value }) : read;
  }
  const read = readJson(message.body);
  if (!read.ok) {
    return read;
  }
  const { value } = read;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ok({ resource: value as unknown as Resource })
    : err(fault('NOD-BODY-MISSING'));
}
