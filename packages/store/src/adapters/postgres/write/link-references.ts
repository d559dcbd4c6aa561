/** Replaces the links between the entries of a transaction, and conditional references, by addresses of this server. */
import { type Definitions, isRawDecimal, type Resource, type TypeDefinition } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import { resourceOf, type Target, type WriteOperation } from './operation.ts';

/** `Patient?identifier=system|value` as a reference: to be found before anything is written. */
const conditional = /^([A-Z][A-Za-z]+)\?(.+)$/;

export interface ConditionalReference {
  readonly type: string;
  readonly query: string;
}

/** Every conditional reference in a resource, as it is written. */
export function conditionalReferences(
  resource: Resource,
  definitions: Definitions,
): ReadonlyMap<string, ConditionalReference> {
  const found = new Map<string, ConditionalReference>();
  changeLinks(resource, definitions, (kind, text) => {
    const [, type, query] = kind === 'reference' ? (conditional.exec(text) ?? []) : [];
    if (type !== undefined && query !== undefined) {
      found.set(text, { type, query });
    }
    return text;
  });
  return found;
}

/** Only a transaction finds out what a conditional reference is (R4, 3.1.0.11.2). Faults: STO-CONDITION-REFERENCE. */
export function checkReferences(operations: readonly WriteOperation[], definitions: Definitions): Result<void> {
  for (const operation of operations) {
    const resource = resourceOf(operation);
    if (resource !== undefined && refersBySearch(resource) && conditionalReferences(resource, definitions).size > 0) {
      return err(fault('STO-CONDITION-REFERENCE', {}, operation.at));
    }
  }
  return ok();
}

/** A quick look, without definitions: most resources have no such text anywhere. */
function refersBySearch(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const { reference } = value as { readonly reference?: unknown };
  return (typeof reference === 'string' && conditional.test(reference)) || Object.values(value).some(refersBySearch);
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

export interface Linking {
  /** What each `fullUrl` and conditional reference became. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Our own address. */
  readonly base: string | undefined;
  readonly definitions: Definitions;
}

/**
 * References, elements of type uri, url, oid and uuid, and links of the narrative, when they are the `fullUrl` of an entry
 * (R4, 3.1.0.11.2). Nothing else: an identifier keeps the urn it has. Faults: STO-REFERENCE for a reference to a urn that
 * is the `fullUrl` of no entry.
 */
export function linkReferences(target: Target, { addresses, base: own, definitions }: Linking): Result<Target> {
  const { operation } = target;
  const resource = resourceOf(operation);
  if (resource === undefined) {
    return ok(target);
  }
  let dangling: string | undefined;
  // Without an address of its own an entry is relative to the server it is sent to (R4, 2.36.4.1).
  const base = /^(https?:\/\/.+)\/[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+$/.exec(operation.fullUrl ?? '')?.[1] ?? own;
  const address = (text: string, isReference: boolean): string | undefined => {
    const [plain = '', fragment] = text.split('#', 2);
    const known =
      addresses.get(plain) ?? (isReference && base !== undefined ? addresses.get(`${base}/${plain}`) : undefined);
    return known === undefined || fragment === undefined ? known : `${known}#${fragment}`;
  };
  const linked = changeLinks(resource, definitions, (kind, text) => {
    if (kind === 'narrative') {
      return text.replaceAll(/(\b(?:href|src)=)(["'])([^"']*)\2/g, (whole, name, quote, link: string) => {
        const known = address(link, false);
        return known === undefined ? whole : `${name}${quote}${known}${quote}`;
      });
    }
    const known = address(text, kind === 'reference');
    if (known === undefined && kind === 'reference' && /^urn:(?:uuid|oid):/.test(text)) {
      dangling ??= text.slice(0, 60);
    }
    return known ?? text;
  });
  return dangling === undefined
    ? ok({ ...target, operation: { ...operation, resource: linked } as Target['operation'] })
    : err(fault('STO-REFERENCE', { address: dangling }, operation.at));
}

type LinkKind = 'reference' | 'uri' | 'narrative';

const uriTypes = new Set(['uri', 'url', 'oid', 'uuid']);

/** A copy with every link replaced. A Bundle inside the resource is a document of its own and stays as it is. */
function changeLinks(
  resource: Resource,
  definitions: Definitions,
  change: (kind: LinkKind, text: string) => string,
): Resource {
  const resourceIn = (object: Record<string, unknown>): unknown => {
    const name = typeof object.resourceType === 'string' ? object.resourceType : '';
    return name === 'Bundle' ? object : objectIn(object, definitions.type(name));
  };
  const objectIn = (object: Record<string, unknown>, type: TypeDefinition | undefined): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => {
        const property = type?.properties.get(name);
        return [
          name,
          property === undefined ? value : valueIn(value, property.type, kindOf(type, name, property.type)),
        ];
      }),
    );
  const valueIn = (value: unknown, type: string, kind: LinkKind | undefined): unknown => {
    if (Array.isArray(value)) {
      return value.map((item) => valueIn(item, type, kind));
    }
    if (typeof value === 'string') {
      return kind === undefined ? value : change(kind, value);
    }
    if (typeof value !== 'object' || value === null || isRawDecimal(value)) {
      return value;
    }
    const object = value as Record<string, unknown>;
    return 'resourceType' in object ? resourceIn(object) : objectIn(object, definitions.type(type));
  };
  return resourceIn(resource) as Resource;
}

function kindOf(owner: TypeDefinition | undefined, name: string, type: string): LinkKind | undefined {
  if (owner?.name === 'Reference' && name === 'reference') {
    return 'reference';
  }
  if (type === 'xhtml') {
    return 'narrative';
  }
  return uriTypes.has(type) ? 'uri' : undefined;
}
