import {
  type FhirModel,
  jsonPatchType,
  type Patch,
  parseJson,
  parseXml,
  type Resource,
  readBatch,
  readPatch,
} from '@stelsel/fhir';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { speaksVersion, versionNumber } from './fhir-version.ts';
import { type HttpMessage, header } from './http-message.ts';
import { mediaParameters } from './media-parameters.ts';

/** Names under which a body of FHIR is sent; the first of each is the one of FHIR itself. */
const jsonTypes = new Set(['application/fhir+json', 'application/json+fhir', 'application/json', 'text/json']);
const xmlTypes = new Set(['application/fhir+xml', 'application/xml+fhir', 'application/xml', 'text/xml']);

/** Formats of PATCH that are read. XML Patch is not: it patches a text that we do not keep. */
export const patchFormats = [jsonPatchType, 'application/fhir+json', 'application/fhir+xml'] as const;

/** The resource in a body, by its Content-Type. Faults: NOD-BODY-MISSING, NOD-MEDIA-TYPE and those of reading FHIR. */
export function readBody(message: HttpMessage, model: FhirModel): Result<Resource> {
  const { definitions } = model;
  const type = mediaTypeOf(message);
  if (type !== undefined && !jsonTypes.has(type) && !xmlTypes.has(type)) {
    return err(fault('NOD-MEDIA-TYPE'));
  }
  const spoken = checkParameters(message, model);
  if (!spoken.ok) {
    return spoken;
  }
  if (message.body === undefined || message.body.trim() === '') {
    return err(fault('NOD-BODY-MISSING'));
  }
  return type !== undefined && xmlTypes.has(type)
    ? parseXml(message.body, definitions)
    : parseJson(message.body, definitions);
}

/** The patch in a body. Faults besides those of `readBody`: FHIR-PATCH-*. */
function readPatchBody(message: HttpMessage, model: FhirModel): Result<Patch> {
  if (mediaTypeOf(message) === jsonPatchType) {
    return message.body === undefined ? err(fault('NOD-BODY-MISSING')) : readPatch({ jsonPatch: message.body }, model);
  }
  const resource = readBody(message, model);
  if (!resource.ok) {
    // A list is a JSON Patch under another name.
    return resource.fault.code === 'FHIR-NOT-A-RESOURCE' ? err(fault('NOD-MEDIA-TYPE')) : resource;
  }
  return readPatch({ resource: resource.value }, model);
}

/** A Bundle to perform. Of a batch every entry is read by itself: one that is wrong refuses no other. */
function readBundleBody(message: HttpMessage, model: FhirModel): Result<Carried> {
  const whole = readBody(message, model);
  if (whole.ok) {
    return ok({ resource: whole.value });
  }
  // Only what can be read at all gets here: a wrong Content-Type or an empty body has no entries.
  const format = xmlTypes.has(mediaTypeOf(message) ?? '') ? 'xml' : 'json';
  const batch = whole.fault.at === undefined ? whole : readBatch(message.body ?? '', format, model.definitions);
  return batch.ok ? ok({ resource: batch.value.bundle, entryFaults: batch.value.faults }) : whole;
}

/** What an interaction carries: a resource, a patch, or nothing. */
export interface Carried {
  readonly resource?: Resource;
  /** Of a batch: what is wrong with an entry, by its number. */
  readonly entryFaults?: ReadonlyMap<number, Fault>;
  readonly patch?: Patch;
}

/** What was sent with a request, or stands with an entry of a Bundle. */
export function readCarried(
  message: HttpMessage,
  model: FhirModel,
  interaction: string,
  given: Resource | undefined,
): Result<Carried> {
  if (interaction === 'patch') {
    const patch = given === undefined ? readPatchBody(message, model) : readPatch({ resource: given }, model);
    return patch.ok ? ok({ patch: patch.value }) : patch;
  }
  if (interaction === 'bundle' && given === undefined) {
    return readBundleBody(message, model);
  }
  const resource = given === undefined ? readBody(message, model) : ok(given);
  return resource.ok ? ok({ resource: resource.value }) : resource;
}

/** The FHIR version and the character set that the Content-Type names must be ours. */
function checkParameters(message: HttpMessage, model: FhirModel): Result<void> {
  const { charset, fhirversion } = mediaParameters(header(message, 'content-type') ?? '');
  if (fhirversion !== undefined && !speaksVersion(model, fhirversion)) {
    return err(fault('NOD-BODY-VERSION', { version: versionNumber(model) }));
  }
  return charset === undefined || /^(?:utf-8|us-ascii)$/i.test(charset) ? ok() : err(fault('NOD-CHARSET'));
}

function mediaTypeOf(message: HttpMessage): string | undefined {
  return header(message, 'content-type')?.split(';')[0]?.trim().toLowerCase();
}
