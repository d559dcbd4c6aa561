import type { Resource } from '@stelsel/fhir';
import { isOfOtherPerson } from './check-person.ts';
import { referencesIn } from './references-in.ts';
import { sendBatch, statusOf } from './send-batch.ts';
import { type Source, sendToSource, urlAt } from './source.ts';

/**
 * Reads what the answers point to and the exchange permits to read, until nothing new is found or the limit is
 * reached. A reference that cannot be read stays a reference; it takes nothing away from what arrived.
 */
export async function followReferences(source: Source, resources: readonly Resource[]): Promise<readonly Resource[]> {
  const permitted = new Set(
    source.version.follow.filter(({ operation }) => operation === undefined).map(({ type }) => type),
  );
  const known = new Set(resources.map((resource) => `${resource.resourceType}/${resource.id ?? ''}`));
  const followed: Resource[] = [];
  let fresh = resources;
  let left = source.asking.limits.followUps;
  while (fresh.length > 0 && left > 0) {
    const wanted = pointedAt(source, fresh, permitted, known).slice(0, left);
    left -= wanted.length;
    for (const path of wanted) {
      known.add(path);
    }
    fresh = await read(source, wanted);
    followed.push(...fresh.filter((resource) => !isOfOtherPerson(resource, source.asking.question.subject)));
  }
  return followed;
}

/** What could be read of these; one of them is not worth a batch. */
async function read(source: Source, paths: readonly string[]): Promise<readonly Resource[]> {
  if (source.asking.deps.manner === 'batch' && paths.length > 1) {
    const reply = await sendBatch(source, paths);
    const entries = reply.ok ? reply.entries : [];
    return entries.flatMap((entry) => (statusOf(entry) === 200 && entry.resource !== undefined ? entry.resource : []));
  }
  const replies = await Promise.all(
    paths.map((path) => sendToSource(source, { method: 'GET', url: urlAt(source, path) })),
  );
  return replies.flatMap((reply) => (reply.ok ? [reply.resource] : []));
}

function pointedAt(
  source: Source,
  resources: readonly Resource[],
  permitted: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly string[] {
  const paths = resources
    .flatMap((resource) => referencesIn(resource, urlAt(source, '')))
    .filter(({ type }) => permitted.has(type))
    .map(({ type, id }) => `${type}/${id}`);
  return [...new Set(paths)].filter((path) => !known.has(path));
}
