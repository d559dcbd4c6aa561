/** A Bundle as the source may be given it: only what it declares, with addresses that are its own. */
import { type BundleRequest, type Json, parseSearch, type Resource } from '@stelsel/fhir';
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { SourceCapability } from '../../source-capability.ts';
import { declares, undeclaredCondition, undeclaredIn } from './declares.ts';
import { isForSource } from './search-source.ts';
import { listOf, objectIn } from './source-page.ts';
import type { SourceSession } from './source-session.ts';

/** Fault: STO-SOURCE-CANNOT at the entry that asks more than the source declares. */
export function checkEntries(
  { model }: Pick<SourceSession, 'model'>,
  can: SourceCapability,
  requests: readonly BundleRequest[],
): Result<void> {
  for (const request of requests) {
    const search = isSearch(request) ? parseSearch(request.type ?? '', request.query, model) : undefined;
    const beyond =
      search === undefined
        ? beyondDeclared(can, request)
        : search.ok
          ? undeclaredIn(can, search.value)
          : err(faultAt(search.fault, `Bundle.entry[${request.index}]`));
    if (typeof beyond === 'object') {
      return beyond;
    }
    if (beyond !== undefined) {
      const interaction = `${request.method} ${request.type ?? ''} ${beyond}`;
      return err(fault('STO-SOURCE-CANNOT', { interaction }, `Bundle.entry[${request.index}]`));
    }
  }
  return ok();
}

const interactionOf = { DELETE: 'delete', POST: 'create', PUT: 'update' } as const;

/** A PATCH is the PUT that was made of it; what is read is refused by the source itself when it cannot. */
function beyondDeclared(can: SourceCapability, request: BundleRequest): string | undefined {
  const { method, type = '', id, ifMatch, ifNoneExist } = request;
  if (method === 'GET' || method === 'HEAD') {
    return undefined;
  }
  const interaction = method === 'PATCH' ? 'update' : interactionOf[method];
  return declares(can, { interaction, type })
    ? undeclaredCondition(can, type, {
        'If-Match': ifMatch !== undefined || method === 'PATCH',
        'If-None-Exist': ifNoneExist !== undefined,
        'conditional update': method === 'PUT' && id === undefined,
        'conditional delete': method === 'DELETE' && id === undefined,
      })
    : interaction;
}

function isSearch({ method, type, id, operation }: BundleRequest): boolean {
  return method === 'GET' && type !== undefined && id === undefined && operation === undefined;
}

/** Our own address before an entry says nothing to the source; what is cut from a resource is cut by us. */
export function entriesForSource(bundle: Resource, requests: readonly BundleRequest[], base?: string): Resource {
  const entry = listOf(bundle.entry as Json).map((one, index) => {
    const request = objectIn(one.request);
    const asked = requests[index];
    if (request === undefined || asked === undefined) {
      return one;
    }
    const url = String(request.url ?? '');
    const own = base !== undefined && url.startsWith(`${base}/`) ? url.slice(base.length + 1) : url;
    const cut = isSearch(asked) && asked.query.some((pair) => !isForSource(pair));
    const query = new URLSearchParams(asked.query.filter(isForSource).map(([name, value]): string[] => [name, value]));
    return { ...one, request: { ...request, url: cut ? `${asked.type}?${query}` : own } };
  });
  return { ...bundle, entry };
}
