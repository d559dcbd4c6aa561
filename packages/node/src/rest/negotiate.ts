import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type HttpMessage, header } from './http-message.ts';

const json = new Set(['application/fhir+json', 'application/json', 'application/json+fhir', 'json', 'text/json']);
const anything = new Set(['*/*', 'application/*', '']);

/**
 * Accepts a request whose answer may be JSON. `_format` wins from Accept (R4, 3.1.0.1.11); parameters of a media type
 * such as `fhirVersion` or `charset` do not matter; a wish for XML only is refused in clear words (trap 43).
 */
export function negotiate(message: HttpMessage): Result<void> {
  const format = [...message.query, ...(message.form ?? [])].find(([name]) => name === '_format')?.[1];
  const wishes = (format?.replaceAll(' ', '+') ?? header(message, 'accept') ?? '*/*')
    .split(',')
    .map((wish) => (wish.split(';')[0] ?? '').trim().toLowerCase());
  return wishes.some((wish) => json.has(wish) || anything.has(wish)) ? ok() : err(fault('NOD-ACCEPT'));
}
