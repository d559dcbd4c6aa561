/**
 * Guard g for a document: beside the person, every entry needs a query that this asker may ask. What does not leave is not
 * named either: the Composition then goes without those references and without its narrative, which could tell the same.
 */
import type { ExchangeQuery } from '@stelsel/exchanges';
import { compileSearch, parseSearch, type Resource } from '@stelsel/fhir';
import { type Bsn, ok, type Result } from '@stelsel/kernel';
import { type DocumentBody, type EntryItem, madeItem } from '../rest/answer-body.ts';
import type { OfExchange, Pass } from './pass.ts';
import { proven } from './pass.ts';
import { assessQuery } from './right.ts';
import { bsnsIn, type IsAbout } from './subjects.ts';

interface DocumentParts {
  readonly body: DocumentBody;
  readonly isAbout: IsAbout;
  /** What is for the person alone, and not for who acts on the person's behalf. */
  readonly spared: (resource: Resource) => boolean;
}

/** The document as far as it may leave; undefined when the Composition itself may not. The same object when all of it may. */
export function filterDocument(
  pass: Pass,
  matched: OfExchange,
  { body, isAbout, spared }: DocumentParts,
): Result<DocumentBody | undefined> {
  const permitted = permittedQueries(pass, matched);
  if (!permitted.ok) {
    return permitted;
  }
  const [composition, ...rest] = body.entries;
  const finds = finderOf(permitted.value, pass);
  const subject = proven(pass.subject, 'subject');
  if (
    composition === undefined ||
    spared(composition.resource) ||
    !isOwn(composition, { isAbout, subject }) ||
    !finds(composition.resource)
  ) {
    return ok(undefined);
  }
  const followed = new Set(
    matched.version.follow.filter(({ operation }) => operation === undefined).map(({ type }) => type),
  );
  const leaving = rest.filter((entry) => {
    const about = spared(entry.resource) ? false : isAbout(entry.resource);
    return about === undefined
      ? followed.has(entry.resource.resourceType) && namesNobodyElse(entry, subject)
      : about && namesNobodyElse(entry, subject) && finds(entry.resource);
  });
  return ok(
    leaving.length === rest.length
      ? body
      : { ...body, entries: [withoutReferences(composition, addresses(leaving)), ...leaving] },
  );
}

/** Permitted by the policy without consent, or with the consent that the register gave for its category. */
function permittedQueries(pass: Pass, matched: OfExchange): Result<readonly ExchangeQuery[]> {
  const permitted: ExchangeQuery[] = [];
  for (const query of matched.version.queries) {
    const assessed = assessQuery(pass, matched, query);
    if (!assessed.ok) {
      return assessed;
    }
    const { next } = assessed.value;
    const consented = query.consent !== undefined && (pass.consented ?? []).includes(query.consent);
    if (next === 'permitted' || (next === 'ask' && consented)) {
      permitted.push(query);
    }
  }
  return ok(permitted);
}

/** Whether one of the queries would find a resource. A chain to another resource is not followed here: it finds nothing. */
function finderOf(queries: readonly ExchangeQuery[], { tenant }: Pass): (resource: Resource) => boolean {
  const { model } = tenant.repository;
  const compiled = queries.flatMap(({ type, params }) => {
    const search = parseSearch(type, params, model);
    return search.ok ? [{ type, matches: compileSearch(search.value) }] : [];
  });
  return (resource) =>
    resource.resourceType === 'Patient' ||
    compiled.some(({ type, matches }) => type === resource.resourceType && matches(resource));
}

function isOwn(entry: EntryItem, { isAbout, subject }: { readonly isAbout: IsAbout; readonly subject: Bsn }): boolean {
  return isAbout(entry.resource) === true && namesNobodyElse(entry, subject);
}

function namesNobodyElse({ resource }: EntryItem, subject: Bsn): boolean {
  return [...bsnsIn(resource)].every((bsn) => bsn === subject);
}

function addresses(entries: readonly EntryItem[]): ReadonlySet<string> {
  return new Set(entries.map(({ resource: { resourceType, id } }) => `${resourceType}/${id}`));
}

/** The Composition without narrative, and without references to records of the person that are not in the document. */
function withoutReferences(composition: EntryItem, there: ReadonlySet<string>): EntryItem {
  const { text: _told, ...resource } = composition.resource;
  const section = sectionsWithout(resource.section, there);
  return { ...composition, ...madeItem({ ...resource, ...(section === undefined ? {} : { section }) } as Resource) };
}

function sectionsWithout(sections: unknown, there: ReadonlySet<string>): unknown {
  if (!Array.isArray(sections)) {
    return undefined;
  }
  return (sections as readonly Record<string, unknown>[]).map(({ text: _told, entry, section, ...kept }) => {
    const named = (Array.isArray(entry) ? (entry as readonly { readonly reference?: string }[]) : []).filter(
      ({ reference }) => there.has(String(reference).split('/').slice(-2).join('/')),
    );
    const inner = sectionsWithout(section, there);
    return {
      ...kept,
      ...(named.length === 0 ? {} : { entry: named }),
      ...(inner === undefined ? {} : { section: inner }),
    };
  });
}
