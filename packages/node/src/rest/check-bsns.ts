import { err, faultAt, namingSystem, ok, parseBsn, type Result, safeName } from '@stelsel/kernel';
import type { Params } from './fhir-request.ts';

/**
 * A search with a BSN that cannot exist is a mistake of the asker, not a person without data: it is refused, so that a
 * typing error never looks like "nothing known". The fault names the parameter, never the digits.
 */
export function checkBsns(params: Params): Result<Params> {
  for (const [name, value] of params) {
    for (const each of value.includes(prefix) ? value.split(',') : []) {
      const bsn = each.startsWith(prefix) ? parseBsn(each.slice(prefix.length)) : ok(undefined);
      if (!bsn.ok) {
        return err(faultAt(bsn.fault, safeName(name)));
      }
    }
  }
  return ok(params);
}

const prefix = `${namingSystem.bsn}|`;
