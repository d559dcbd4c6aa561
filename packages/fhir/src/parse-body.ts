import { err, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { parseJson } from './json/parse-json.ts';
import type { Resource } from './resource.ts';
import { parseXml } from './xml/parse-xml.ts';

/** The resource in the body of an HTTP request, JSON or XML by its content type; `application/json` may be parsed already. */
export function parseBody({
  headers: { 'content-type': type = '' },
  body,
}: {
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly body?: unknown;
}): Result<Resource> {
  if (typeof body === 'string') {
    return /xml/.test(type) ? parseXml(body) : parseJson(body);
  }
  const parsed = typeof body === 'object' && body !== null && /^application\/json\b/.test(type);
  return parsed ? parseJson(JSON.stringify(body)) : err(fault('FHIR-BODY'));
}
