import { type FhirModel, type Resource, splitQuery } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { nodeLimits } from '../limits.ts';
import type { FhirRequest } from './fhir-request.ts';
import { readRequest } from './read-request.ts';

interface EntryParts {
  readonly resource?: Resource;
  readonly request?: {
    readonly method?: string;
    readonly url?: string;
    readonly ifMatch?: string;
    readonly ifNoneExist?: string;
    readonly ifNoneMatch?: string;
    readonly ifModifiedSince?: string;
  };
}

/**
 * The interactions of a transaction or batch, each read by itself; a fault says `Bundle.entry[n]`. An address may start
 * with our own, `base`.
 */
export function entryRequests(
  { resource: bundle, entryFaults }: Pick<FhirRequest, 'resource' | 'entryFaults'>,
  model: FhirModel,
  base: string,
): Result<readonly Result<FhirRequest>[]> {
  const entries = Array.isArray(bundle?.entry) ? (bundle.entry as readonly EntryParts[]) : [];
  if (entries.length > nodeLimits.bundleEntries) {
    const sizes = { max: nodeLimits.bundleEntries, found: entries.length };
    return err(fault('NOD-BUNDLE-SIZE', sizes, 'Bundle.entry'));
  }
  return ok(
    entries.map((entry, index) => {
      const wrong = entryFaults?.get(index);
      if (wrong !== undefined) {
        return err(wrong);
      }
      const request = readEntry(entry, model, base);
      return request.ok ? request : err(faultAt(request.fault, `Bundle.entry[${index}]`));
    }),
  );
}

function readEntry({ resource, request }: EntryParts, model: FhirModel, base: string): Result<FhirRequest> {
  if (typeof request?.method !== 'string' || typeof request.url !== 'string') {
    return err(fault('NOD-ENTRY', {}, 'request'));
  }
  const { url } = request;
  const relative = url.startsWith(`${base}/`) ? url.slice(base.length) : url;
  if (/^[a-z]+:/i.test(relative)) {
    return err(fault('NOD-ENTRY-ADDRESS', {}, 'request.url'));
  }
  const [path, query] = splitQuery(relative);
  const read = readRequest(
    {
      method: request.method,
      path,
      query: [...new URLSearchParams(query)],
      headers: {
        'if-match': request.ifMatch,
        'if-none-exist': request.ifNoneExist,
        'if-none-match': request.ifNoneMatch,
        'if-modified-since': request.ifModifiedSince,
      },
    },
    model,
    resource === undefined ? {} : { resource },
  );
  const alone = read.ok && (read.value.job !== undefined || ['batch', 'transaction'].includes(read.value.interaction));
  if (alone) {
    return err(fault('NOD-ENTRY', {}, 'request.url'));
  }
  return read;
}
