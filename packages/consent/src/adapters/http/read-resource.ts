import { parseJson, parseXml, type Resource } from '@stelsel/fhir';
import { err, type Result } from '@stelsel/kernel';
import type { FastifyRequest } from 'fastify';
import { fault } from '../../faults.ts';

/** Reads the FHIR resource in a body, JSON or XML, by its content type. */
export function readResource({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): Result<Resource> {
  const type = headers['content-type'] ?? '';
  if (typeof body === 'string' && /xml/.test(type)) {
    return parseXml(body);
  }
  if (typeof body === 'string') {
    return parseJson(body);
  }
  const parsed = typeof body === 'object' && body !== null && /^application\/json\b/.test(type);
  return parsed ? parseJson(JSON.stringify(body)) : err(fault('CNS-BODY'));
}
