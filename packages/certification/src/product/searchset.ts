/** A whole search answer: every page of it, entry by entry. */
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { certificationLimits } from '../limits.ts';
import type { Answer, Asked, Product } from './product.ts';

export interface Entry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
  readonly mode?: string;
}

interface Link {
  readonly relation?: string;
  readonly url?: string;
}

export interface Searchset {
  readonly asked: Asked;
  /** The first page. */
  readonly answer: Answer;
  readonly entries: readonly Entry[];
  readonly links: readonly Link[];
  readonly pages: number;
  readonly total?: unknown;
}

/** The answer as a searchset, or in words why it is none. */
export async function askSearchset(product: Product, asked: Asked): Promise<Searchset | Text> {
  const answer = await product.ask(asked);
  const problem = problemOf(answer, asked);
  if (problem !== undefined) {
    return problem;
  }
  const entries = [...entriesOf(answer)];
  const links = linksOf(answer);
  let next = nextOf(links);
  let pages = 1;
  for (; next !== undefined; pages += 1) {
    if (pages >= certificationLimits.pages || !next.startsWith(`${new URL(product.base).origin}/`)) {
      return say(asked, 'een volgende bladzijde is niet te volgen', 'a next page cannot be followed');
    }
    const { subject, query, format } = asked;
    const page = await product.read(next, { subject, query: query.id, ...(format && { format }) });
    const wrong = problemOf(page, asked);
    if (wrong !== undefined) {
      return wrong;
    }
    entries.push(...entriesOf(page));
    next = nextOf(linksOf(page));
  }
  return { asked, answer, entries, links, pages, total: (answer.resource as { total?: unknown }).total };
}

export function isSearchset(value: Searchset | Text): value is Searchset {
  return 'entries' in value;
}

/** What was really found: entries that are matches, or of the type asked when the answer does not say so. */
export function matchesOf({ entries, asked }: Searchset): readonly Resource[] {
  return entries.flatMap(({ resource, mode }) =>
    resource !== undefined && (mode === undefined ? resource.resourceType === asked.query.type : mode === 'match')
      ? [resource]
      : [],
  );
}

/** `Type/id`. */
export function addressOf({ resourceType, id }: { readonly resourceType: string; readonly id?: string }): string {
  return `${resourceType}/${id ?? ''}`;
}

function problemOf(answer: Answer, asked: Asked): Text | undefined {
  if (answer.status === 0) {
    return say(asked, answer.failure?.nl ?? 'geen antwoord', answer.failure?.en ?? 'no answer');
  }
  if (answer.status !== 200) {
    return say(asked, `antwoord met status ${answer.status}`, `answer with status ${answer.status}`);
  }
  const type = answer.resource?.resourceType;
  if (type !== 'Bundle') {
    const found = type ?? answer.headers['content-type'] ?? '-';
    return say(asked, `geen Bundle maar ${found}`, `no Bundle but ${found}`);
  }
  return undefined;
}

function say({ query }: Asked, nl: string, en: string): Text {
  return { nl: `${query.id}: ${nl}`, en: `${query.id}: ${en}` };
}

function entriesOf({ resource }: Answer): readonly Entry[] {
  const { entry } = resource as unknown as { readonly entry?: unknown };
  return (Array.isArray(entry) ? entry : []).map((one: { search?: { mode?: string } } & Entry) => ({
    ...(one.fullUrl === undefined ? {} : { fullUrl: one.fullUrl }),
    ...(one.resource === undefined ? {} : { resource: one.resource }),
    ...(one.search?.mode === undefined ? {} : { mode: one.search.mode }),
  }));
}

function linksOf({ resource }: Answer): readonly Link[] {
  const { link } = resource as unknown as { readonly link?: unknown };
  return Array.isArray(link) ? (link as readonly Link[]) : [];
}

function nextOf(links: readonly Link[]): string | undefined {
  return links.find(({ relation }) => relation === 'next')?.url;
}
