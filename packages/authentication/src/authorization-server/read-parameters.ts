import type { FormPairs } from '@stelsel/http';
import { err, ok } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { orError, type Step } from './grant.ts';

/** The parameters of a form; one that was sent twice is refused (RFC 6749 3.2). */
export function readParameters(form: FormPairs): Step<ReadonlyMap<string, string>> {
  const repeated = form.find(([name], index) => form.findIndex(([other]) => other === name) !== index);
  return repeated === undefined
    ? ok(new Map(form))
    : orError('invalid_request', err(fault('AUT-PARAMETER', { name: repeated[0].slice(0, 40) })));
}
