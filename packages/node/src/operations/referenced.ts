/** What resources refer to on this server, without what is about somebody else. */
import { type FhirModel, parseSearch, type Resource, type Search, subjectOf } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { type Repository, type StoredResource, storeFaults, subjectKey } from '@stelsel/store';
import { fault } from '../faults.ts';
import { answerSizes, nodeLimits } from '../limits.ts';

export interface Referring {
  readonly stored: StoredResource;
  readonly resource: Resource;
}

export function referring(stored: StoredResource): Referring {
  return { stored, resource: JSON.parse(stored.text) as Resource };
}

/**
 * Everything that `from` refers to, and what that refers to in turn, a few steps deep. What is about a person who is not
 * among `persons` is left out. More than the limit is a fault, never a part: STO-INCLUDE-WIDE.
 */
export async function referencedBy(
  repository: Repository,
  from: readonly Referring[],
  { persons, skip }: { readonly persons: readonly string[]; readonly skip: ReadonlySet<string> },
): Promise<Result<readonly Referring[]>> {
  const seen = new Set([...skip, ...from.map(({ stored }) => addressOf(stored))]);
  const found: Referring[] = [];
  let round = from;
  for (let depth = 0; depth < nodeLimits.referenceDepth && round.length > 0; depth += 1) {
    const wanted = new Set(round.flatMap(({ resource }) => [...localReferences(resource, repository.model)]));
    const fresh = [...wanted].filter((address) => !seen.has(address));
    if (found.length + fresh.length > nodeLimits.referenced) {
      return err(storeFaults('STO-INCLUDE-WIDE', { max: nodeLimits.referenced }));
    }
    const next = await readAll(repository, fresh);
    if (!next.ok) {
      return next;
    }
    for (const address of wanted) {
      seen.add(address);
    }
    round = next.value.filter(({ resource }) => isAbout(resource, persons, repository.model));
    found.push(...round);
  }
  return ok(found);
}

function isAbout(resource: Resource, persons: readonly string[], model: FhirModel): boolean {
  const subject = subjectOf(resource, model);
  return subject === undefined || persons.includes(subjectKey(subject));
}

/** One search per type: by id, so that it is one range of keys. */
async function readAll(repository: Repository, addresses: readonly string[]): Promise<Result<readonly Referring[]>> {
  const found: Referring[] = [];
  const byType = Map.groupBy(addresses, (address) => address.split('/')[0] ?? '');
  for (const [type, group] of byType) {
    const ids = group.map((address) => address.slice(type.length + 1));
    for (let from = 0; from < ids.length; from += nodeLimits.idsOfSearch) {
      const wanted = ids.slice(from, from + nodeLimits.idsOfSearch);
      const pairs = [
        ['_id', wanted.join(',')],
        ['_count', String(wanted.length)],
      ] as const;
      const search = parseSearch(type, pairs, repository.model);
      const read = search.ok ? await readPages(repository, search.value) : search;
      if (!read.ok) {
        return read;
      }
      found.push(...read.value.map(referring));
    }
  }
  return ok(found);
}

/** Large resources come on more than one page. Fault: NOD-ANSWER-SIZE when they are more than one answer may hold. */
async function readPages(repository: Repository, search: Search): Promise<Result<readonly StoredResource[]>> {
  const found: StoredResource[] = [];
  let length = 0;
  let cursor: string | undefined;
  do {
    const page = await repository.search({ ...search, ...(cursor === undefined ? {} : { cursor }) });
    if (!page.ok) {
      return page;
    }
    found.push(...page.value.matches);
    length += page.value.matches.reduce((sum, { text }) => sum + text.length, 0);
    if (length > answerSizes.each) {
      return err(fault('NOD-ANSWER-SIZE', { max: answerSizes.each }));
    }
    cursor = page.value.next;
  } while (cursor !== undefined);
  return ok(found);
}

const local = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.+)?$/;

/** `Type/id` of every reference in a resource, at any depth. */
function localReferences(value: unknown, model: FhirModel, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const part of value) {
      localReferences(part, model, found);
    }
  } else if (typeof value === 'object' && value !== null) {
    const { reference } = value as { readonly reference?: unknown };
    const [, type, id] = typeof reference === 'string' ? (local.exec(reference) ?? []) : [];
    if (type !== undefined && model.definitions.isResourceType(type)) {
      found.add(`${type}/${id}`);
    }
    for (const part of Object.values(value)) {
      localReferences(part, model, found);
    }
  }
  return found;
}

export function addressOf({ type, id }: StoredResource): string {
  return `${type}/${id}`;
}
