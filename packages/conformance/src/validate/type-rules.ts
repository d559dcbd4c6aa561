/** What FHIR says of a type in words, and the Netherlands of an identifier: no invariant has it, so it is a plain check. */
import { parseAddress } from '@stelsel/fhir';
import { namingSystem, parseBsn } from '@stelsel/kernel';
import type { CompileContext, ObjectCheck } from './compile-context.ts';
import type { KnownSystem } from './ports.ts';
import { type Run, report } from './run.ts';
import { isObject, type JsonObject } from './values.ts';

/** Types that name a code and its system. */
const coded = new Set(['Coding', 'Quantity', 'Age', 'Duration', 'Count', 'Distance']);

/** The check of a type or nested element by its path; undefined when there is nothing more to say of it. */
export function typeRule(context: CompileContext, path: string): ObjectCheck | undefined {
  if (coded.has(path)) {
    return codeRule(context);
  }
  return path === 'Identifier' ? checkBsn : path === 'Bundle.entry' ? checkEntry : undefined;
}

/** A wrong BSN would tie the data to nobody, or to somebody else. */
function checkBsn({ system, value }: JsonObject, run: Run): void {
  if (system === namingSystem.bsn && typeof value === 'string' && !parseBsn(value).ok) {
    report(run, 'VAL-BSN', {}, { at: 'value' });
  }
}

/** A warning: the code can be of a later version of its system. */
function codeRule({ findSystem }: CompileContext): ObjectCheck {
  return (object, run) => {
    const { system, code } = object;
    if (typeof system !== 'string' || typeof code !== 'string') {
      return;
    }
    const known = findSystem(system);
    if (known !== undefined && !known.has(code) && mayCompare(known, object.version)) {
      report(run, 'VAL-CODE-UNKNOWN', { system }, { severity: 'warning' });
    }
  };
}

function mayCompare({ version }: KnownSystem, asked: unknown): boolean {
  return asked === undefined || version === undefined || asked === version;
}

/** Bundle.entry.fullUrl: absolute, and not at odds with the resource (R4 2.36.4). */
function checkEntry({ fullUrl, resource }: JsonObject, run: Run): void {
  if (typeof fullUrl !== 'string') {
    return;
  }
  if (!/^[a-z][a-z0-9+.-]*:/i.test(fullUrl)) {
    report(run, 'VAL-ENTRY-ADDRESS', {}, { at: 'fullUrl' });
    return;
  }
  const named = parseAddress(fullUrl);
  const { resourceType, id } = isObject(resource) ? resource : {};
  if (named !== undefined && id !== undefined && (named.type !== resourceType || named.id !== id)) {
    report(run, 'VAL-ENTRY-ID', {}, { at: 'fullUrl' });
  }
}
