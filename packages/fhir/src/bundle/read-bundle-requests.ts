/** The requests of a transaction or batch Bundle, as the server would have seen them one by one (FHIR R4 3.1.0.11). */
import { err, faultAt, limits, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Resource } from '../resource.ts';
import type { SearchPair } from '../search/search.ts';
import { splitQuery } from './split-query.ts';

export type BundleMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface BundleRequest {
  /** Place in the Bundle, for `Bundle.entry[index]`. */
  readonly index: number;
  readonly method: BundleMethod;
  /** First step of the address; absent for the system itself. */
  readonly type?: string;
  readonly id?: string;
  readonly version?: number;
  /** `$lastn`, `_search`, `_history`: what is neither type nor id. */
  readonly operation?: string;
  /** Query of the address, decoded. */
  readonly query: readonly SearchPair[];
  readonly resource?: Resource;
  readonly fullUrl?: string;
  /** Version in `ifMatch`. */
  readonly ifMatch?: number;
  /** Of a PUT with `ifNoneMatch` `*`: only when nothing is there. */
  readonly onlyNew?: true;
  /** Query in `ifNoneExist`. */
  readonly ifNoneExist?: readonly SearchPair[];
}

/** @param base our own address, without a slash at the end: an entry may repeat it */
export function readBundleRequests(
  bundle: Resource,
  type: 'transaction' | 'batch',
  base?: string,
): Result<readonly BundleRequest[]> {
  if (bundle.resourceType !== 'Bundle' || bundle.type !== type) {
    return err(fault('FHIR-NOT-A-BUNDLE', { expected: type }, 'Bundle.type'));
  }
  const entries = (bundle.entry ?? []) as readonly Entry[];
  if (entries.length > limits.bundleEntries) {
    return err(fault('FHIR-BUNDLE-ENTRIES', { max: limits.bundleEntries, found: entries.length }, 'Bundle.entry'));
  }
  const requests: BundleRequest[] = [];
  for (const [index, entry] of entries.entries()) {
    const request = readEntry(entry, index, base);
    if (!request.ok) {
      return err(faultAt(request.fault, `Bundle.entry[${index}]`));
    }
    requests.push(request.value);
  }
  return ok(requests);
}

interface Entry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly ifMatch?: string;
    readonly ifNoneMatch?: string;
    readonly ifNoneExist?: string;
  };
}

const methods = new Set<string>(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

function readEntry(
  { fullUrl, resource, request }: Entry,
  index: number,
  base: string | undefined,
): Result<BundleRequest> {
  const problem = (text: string) => err(fault('FHIR-BUNDLE-REQUEST', { problem: text }, 'request'));
  if (request === undefined || !methods.has(request.method ?? '')) {
    return problem('request.method');
  }
  const method = request.method as BundleMethod;
  const address = splitAddress(request.url ?? '', base);
  if (address === undefined) {
    return problem('request.url');
  }
  if (
    (method === 'POST' || method === 'PUT' || method === 'PATCH') &&
    resource === undefined &&
    address.operation === undefined
  ) {
    return problem('resource');
  }
  if (
    resource !== undefined &&
    method !== 'PATCH' &&
    address.operation === undefined &&
    address.type !== resource.resourceType
  ) {
    return problem('request.url <> resource.resourceType');
  }
  const ifMatch = request.ifMatch === undefined ? undefined : parseEtag(request.ifMatch);
  if (request.ifMatch !== undefined && ifMatch === undefined) {
    return problem('request.ifMatch');
  }
  return ok({
    index,
    method,
    ...address,
    ...(resource === undefined ? {} : { resource }),
    ...(fullUrl === undefined ? {} : { fullUrl }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(method === 'PUT' && request.ifNoneMatch?.trim() === '*' ? { onlyNew: true } : {}),
    ...(request.ifNoneExist === undefined ? {} : { ifNoneExist: readQuery(request.ifNoneExist) }),
  });
}

type Address = Pick<BundleRequest, 'type' | 'id' | 'version' | 'operation' | 'query'>;

function splitAddress(url: string, base: string | undefined): Address | undefined {
  const relative =
    base !== undefined && url.startsWith(`${base}/`) ? url.slice(base.length + 1) : url.replace(/^\//, '');
  const [path, query] = splitQuery(relative);
  const steps = path.split('/').filter((step) => step !== '');
  if (/^[a-z]+:/.test(path) || !steps.every((step) => /^[A-Za-z0-9.$_-]{1,64}$/.test(step))) {
    return undefined;
  }
  const operation = steps.find((step) => /^[$_]/.test(step));
  const plain = operation === undefined ? steps : steps.slice(0, steps.indexOf(operation));
  const [type, id] = plain;
  const version = operation === '_history' ? steps[plain.length + 1] : undefined;
  if (
    plain.length > 2 ||
    (type !== undefined && !/^[A-Z]/.test(type)) ||
    (version !== undefined && !/^\d{1,9}$/.test(version))
  ) {
    return undefined;
  }
  return {
    ...(type === undefined ? {} : { type }),
    ...(id === undefined ? {} : { id }),
    ...(version === undefined ? {} : { version: Number(version) }),
    ...(operation === undefined || version !== undefined ? {} : { operation }),
    query: readQuery(query),
  };
}

/** Decoded names and values of a query string, in order. An address before it (`Patient?`) is left out: some clients send one as condition. */
export function readQuery(query: string): readonly SearchPair[] {
  return [...new URLSearchParams(query.replace(/^[^?=]*\?/, ''))];
}

/** `W/"3"` or `"3"`; versions are whole numbers here. */
export function parseEtag(text: string): number | undefined {
  const found = /^(?:W\/)?"(\d{1,9})"$/.exec(text.trim());
  return found === null ? undefined : Number(found[1]);
}
