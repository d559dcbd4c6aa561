import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import type { ChangeRequest } from './change-request.ts';
import { fault } from './faults.ts';
import { localizationLimits } from './limits.ts';
import { readList } from './list-profile.ts';
import { readCategories, readToken } from './list-search.ts';

export interface ReadBundle {
  readonly type: 'transaction' | 'batch';
  /** One per entry, in order; of a batch some may be faults. */
  readonly requests: readonly Result<ChangeRequest>[];
}

type Members = Readonly<Record<string, unknown>>;

/** Reads a Bundle of registrations and removals. Every fault names its entry. */
export function readBundle(resource: Members): Result<ReadBundle> {
  const { resourceType, type, entry } = resource;
  const max = localizationLimits.bundleEntries;
  const entries = Array.isArray(entry) ? (entry as readonly Members[]) : [];
  const known = type === 'transaction' || type === 'batch';
  if (resourceType !== 'Bundle' || !known || entries.length === 0 || entries.length > max) {
    return err(fault('LOC-BUNDLE', { max }, 'Bundle'));
  }
  return ok({ type, requests: entries.map((member, index) => readEntry(member, `Bundle.entry[${index}]`)) });
}

function readEntry(entry: Members, at: string): Result<ChangeRequest> {
  const { method, url } = (entry.request ?? {}) as Members;
  const address = typeof url === 'string' ? url.replace(/^\//, '') : '';
  if (method === 'POST' && address === 'List') {
    const claim = readList((entry.resource ?? {}) as Members);
    return claim.ok
      ? ok({ at, kind: 'register', claim: claim.value })
      : err(faultAt(claim.fault, `${at}.resource.ofType(List)`));
  }
  const removal = method === 'DELETE' ? readRemoval(address) : err(fault('LOC-BUNDLE-REQUEST'));
  return removal.ok ? ok({ ...removal.value, at }) : err(faultAt(removal.fault, `${at}.request`));
}

/** `List/<id>`, or `List?subject:identifier=…[&code=…]` for everything of one person. */
export function readRemoval(address: string): Result<ChangeRequest> {
  const id = /^List\/([A-Za-z0-9.-]{1,64})$/.exec(address)?.[1];
  if (id !== undefined) {
    return ok({ kind: 'remove', id });
  }
  if (!address.startsWith('List?')) {
    return err(fault('LOC-BUNDLE-REQUEST'));
  }
  const parameters = new URLSearchParams(address.slice('List?'.length));
  const subjects = ['subject:identifier', 'patient:identifier', 'subject'].flatMap((name) => parameters.getAll(name));
  const codes = parameters.getAll('code');
  const others = parameters.size - subjects.length - codes.length;
  if (subjects.length !== 1 || codes.length > 1 || others !== 0) {
    return err(fault('LOC-BUNDLE-REQUEST'));
  }
  const token = readToken(subjects[0] ?? '');
  const categories = readCategories(codes[0]);
  if (!token.ok || !categories.ok) {
    return token.ok ? (categories as Result<never>) : token;
  }
  const limited = categories.value === undefined ? {} : { categories: categories.value };
  return ok({ kind: 'withdraw', token: token.value, ...limited });
}
