/** A resource of the source as one of this repository: its id, version and time stand in its own meta. */
import { createHash } from 'node:crypto';
import { type Resource, toJson } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { StoredResource } from '../../repository.ts';
import type { JsonObject } from './source-client.ts';

/**
 * The number of a version. A source may give versions any name; ours are numbers, so another name becomes a number that
 * is the same for the same name.
 */
export function versionNumber(versionId: unknown): number {
  if (typeof versionId !== 'string' || versionId === '') {
    return 1;
  }
  return /^[1-9]\d{0,8}$/.test(versionId)
    ? Number(versionId)
    : (createHash('sha256').update(versionId).digest().readUInt32BE() % 999_999_999) + 1;
}

/** The name of a version in an ETag, such as `W/"3"`. */
export function nameInTag(tag: unknown): string | undefined {
  return typeof tag === 'string' ? /"(.+)"/.exec(tag)?.[1] : undefined;
}

/** Of what does not say when it was changed. */
export const unknownMoment = new Date(0).toISOString();

/** A moment as a source tells it, as FHIR instant; undefined when it tells none. */
export function momentIn(value: unknown): string | undefined {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** `text` is the exact body when there is one; references to the source's own address become relative ones. */
export function storedFrom(resource: JsonObject, base: string, text?: string): Result<StoredResource> {
  const { resourceType, id, meta } = resource;
  const { versionId, lastUpdated } = (meta ?? {}) as JsonObject;
  if (typeof resourceType !== 'string' || typeof id !== 'string') {
    return err(fault('STO-SOURCE-ANSWER', { problem: 'id' }));
  }
  return ok({
    type: resourceType,
    id,
    version: versionNumber(versionId),
    lastUpdated: momentIn(lastUpdated) ?? unknownMoment,
    text: withoutBase(text ?? toJson(resource as Resource), base),
  });
}

/** The address of a source says nothing to others, and they may not ask there. */
function withoutBase(text: string, base: string): string {
  return text.includes(new URL(base).host) ? text.replaceAll(ownAddress(base), '$1') : text;
}

/** A reference, or the place of an attachment; some servers write a slash as `\/`. */
function ownAddress(base: string): RegExp {
  const slash = String.raw`\\?/`;
  const own = base
    .split('/')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(slash);
  const binary = `(?=${own}${slash}Binary${slash})`;
  return new RegExp(String.raw`("(?:reference"\s*:\s*"|url"\s*:\s*"${binary}))${own}${slash}`, 'g');
}
