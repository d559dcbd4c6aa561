import { parseEtag } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirRequest } from './fhir-request.ts';

/** The parts of a Prefer header that FHIR knows: `return=minimal|representation|OperationOutcome`, `handling=strict|lenient`, `respond-async`. */
export function readPrefer(value: string | undefined): FhirRequest['prefer'] {
  const prefer: { return?: string; handling?: string; async?: boolean } = {};
  for (const part of (value ?? '').split(/[,;]/)) {
    const [name, wish] = part.trim().split('=');
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

/** The version in `W/"3"` (trap 36); a strong tag is read as the same. Versions are whole numbers here. */
export function readEntityTag(value: string | undefined): Result<number | undefined> {
  if (value === undefined) {
    return ok(undefined);
  }
  const version = parseEtag(value);
  return version === undefined ? err(fault('NOD-IF-MATCH')) : ok(version);
}
