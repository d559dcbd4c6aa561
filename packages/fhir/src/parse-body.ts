import { err, type Result } from '@stelsel/kernel';
import type { Definitions } from './definitions/definitions.ts';
import { fault } from './faults.ts';
import { parseJson } from './json/parse-json.ts';
import type { Resource } from './resource.ts';
import { parseXml } from './xml/parse-xml.ts';

interface Request {
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly body?: unknown;
}

/** The resource in the body of an HTTP request, JSON or XML by its content type; `application/json` may be parsed already. */
export function parseBody(
  { headers: { 'content-type': type = '' }, body }: Request,
  definitions: Definitions,
): Result<Resource> {
  if (typeof body === 'string') {
    return /xml/.test(type) ? parseXml(body, definitions) : parseJson(body, definitions);
  }
  const parsed = typeof body === 'object' && body !== null && /^application\/json\b/.test(type);
  return parsed ? parseJson(JSON.stringify(body), definitions) : err(fault('FHIR-BODY'));
}
