import { parseEtag } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirRequest } from './fhir-request.ts';

/**
 * The parts of a Prefer header that FHIR knows: `return=minimal|representation|OperationOutcome`, `handling=strict|lenient`,
 * `respond-async`. Capitals of a name do not matter, nor do quotes around a value (RFC 7240, 2).
 */
export function readPrefer(value: string | undefined): FhirRequest['prefer'] {
  const prefer: { return?: string; handling?: string; async?: boolean } = {};
  for (const part of (value ?? '').split(/[,;]/)) {
    const [given = '', quoted] = part.split('=');
    const name = given.trim().toLowerCase();
    const wish = quoted?.trim().replace(/^"(.*)"$/, '$1');
    if (name === 'return' && /^(minimal|representation|OperationOutcome)$/.test(wish ?? '')) {
      prefer.return = wish ?? '';
    } else if (name === 'handling' && /^(strict|lenient)$/.test(wish ?? '')) {
      prefer.handling = wish ?? '';
    } else if (name === 'respond-async') {
      prefer.async = true;
    }
  }
  return prefer;
}

/** The query of If-None-Exist; it may name the type that is created before it, and no other. */
export function readIfNoneExist(value: string | undefined, type: string | undefined): Result<string | undefined> {
  const [, address = ''] = /^([^?=]*)\?/.exec(value ?? '') ?? [];
  return address === '' || address.split('/').at(-1) === type ? ok(value) : err(fault('NOD-IF-NONE-EXIST'));
}

/** The version in `W/"3"` (trap 36); a strong tag is read as the same. Versions are whole numbers here. */
export function readEntityTag(value: string | undefined): Result<number | undefined> {
  if (value === undefined) {
    return ok(undefined);
  }
  const version = parseEtag(value);
  return version === undefined ? err(fault('NOD-IF-MATCH')) : ok(version);
}
