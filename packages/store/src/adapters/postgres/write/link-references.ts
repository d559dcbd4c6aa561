/** Replaces the references between the entries of a transaction, and conditional references, by addresses of this server. */
import { isRawDecimal, type Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { Target } from './operation.ts';

/** `Patient?identifier=system|value` as a reference: to be found before anything is written. */
const conditional = /^([A-Z][A-Za-z]+)\?(.+)$/;

export interface ConditionalReference {
  readonly type: string;
  readonly query: string;
}

/** Every conditional reference in a resource, as it is written. */
export function conditionalReferences(resource: Resource): ReadonlyMap<string, ConditionalReference> {
  const found = new Map<string, ConditionalReference>();
  walk(resource, (name, text) => {
    const [, type, query] = name === 'reference' ? (conditional.exec(text) ?? []) : [];
    if (type !== undefined && query !== undefined) {
      found.set(text, { type, query });
    }
    return text;
  });
  return found;
}

/** What each `fullUrl` of a transaction became: `Type/id`. Faults: STO-FULL-URL. */
export function addressesOf(targets: readonly Target[]): Result<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const { operation, type, id } of targets) {
    const { fullUrl } = operation;
    if (fullUrl === undefined) {
      continue;
    }
    if (addresses.has(fullUrl)) {
      return err(fault('STO-FULL-URL', {}, operation.at));
    }
    addresses.set(fullUrl, `${type}/${id}`);
  }
  return ok(addresses);
}

/** Faults: STO-REFERENCE for a urn that is not the `fullUrl` of any entry. */
export function linkReferences(target: Target, addresses: ReadonlyMap<string, string>): Result<Target> {
  const { operation } = target;
  if (operation.kind === 'delete') {
    return ok(target);
  }
  let dangling: string | undefined;
  const base = /^(https?:\/\/.+)\/[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+$/.exec(operation.fullUrl ?? '')?.[1];
  const resource = walk(operation.resource, (name, text) => {
    const isReference = name === 'reference';
    const [plain = '', fragment] = text.split('#', 2);
    const known =
      addresses.get(plain) ?? (isReference && base !== undefined ? addresses.get(`${base}/${plain}`) : undefined);
    if (known !== undefined && (isReference || text.startsWith('urn:'))) {
      return fragment === undefined ? known : `${known}#${fragment}`;
    }
    if (isReference && /^urn:(?:uuid|oid):/.test(text)) {
      dangling ??= text.slice(0, 60);
    }
    return text;
  });
  return dangling === undefined
    ? ok({ ...target, operation: { ...operation, resource: resource as Resource } })
    : err(fault('STO-REFERENCE', { address: dangling }, operation.at));
}

/** A copy with every string replaced; `name` is that of the property it stands in. */
function walk(value: unknown, replace: (name: string, text: string) => string, name = ''): unknown {
  if (typeof value === 'string') {
    return replace(name, value);
  }
  if (Array.isArray(value)) {
    return value.map((item) => walk(item, replace, name));
  }
  if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, replace, key)]));
}
