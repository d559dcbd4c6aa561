/** The body of an answer: stored text leaves as it was stored, so that every decimal stays what it was. */
import { createHash } from 'node:crypto';
import { type BundleLink, type Resource, searchsetBundle } from '@stelsel/fhir';

/** One resource: as text to send, and as an object to look into. */
export interface Item {
  readonly text: string;
  readonly resource: Resource;
}

export interface EntryItem extends Item {
  readonly fullUrl: string;
}

export interface SearchsetBody {
  readonly kind: 'searchset';
  readonly matches: readonly EntryItem[];
  readonly included: readonly EntryItem[];
  /** Something to say about the search itself. */
  readonly outcome?: Resource;
  readonly total?: number;
  readonly links: readonly BundleLink[];
  readonly timestamp?: string;
}

/** A document: the Composition first, then what it refers to. */
export interface DocumentBody {
  readonly kind: 'document';
  readonly entries: readonly EntryItem[];
  readonly timestamp?: string;
}

export type AnswerBody =
  | ({ readonly kind: 'resource' } & Item)
  | SearchsetBody
  | DocumentBody
  /** A Bundle that is written already: a history, or the response to a Bundle. */
  | { readonly kind: 'bundle'; readonly text: string }
  /** JSON that is no resource: what came of a job in the background. */
  | { readonly kind: 'json'; readonly text: string }
  /** A file of a job, read while it is sent. */
  | NdjsonBody;

export interface NdjsonBody {
  readonly kind: 'ndjson';
  /** Under which name the log knows it. */
  readonly name: string;
  /** With their line ends. */
  readonly lines: AsyncIterable<string>;
}

/** A stored resource; the object is for looking only and is never written back. */
export function storedItem({ text }: { readonly text: string }): Item {
  return { text, resource: JSON.parse(text) as Resource };
}

/** A resource that we made ourselves. */
export function madeItem(resource: Resource): Item {
  return { text: JSON.stringify(resource), resource };
}

export function bodyText(body: Exclude<AnswerBody, NdjsonBody>): string {
  if (body.kind === 'document') {
    return documentText(body);
  }
  if (body.kind !== 'searchset') {
    return body.text;
  }
  const { outcome, kind: _kind, ...parts } = body;
  return searchsetBundle({ ...parts, ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }) });
}

/** About how long the body is; what is read while it is sent counts for nothing. */
export function lengthOf(body: AnswerBody | undefined): number {
  if (body === undefined) {
    return 0;
  }
  switch (body.kind) {
    case 'searchset':
      return sum(body.matches) + sum(body.included);
    case 'document':
      return sum(body.entries);
    case 'ndjson':
      return 0;
    default:
      return body.text.length;
  }
}

function sum(items: readonly Item[]): number {
  return items.reduce((length, { text }) => length + text.length, 0);
}

/** The resources that leave with this body. */
export function itemsOf(body: AnswerBody | undefined): readonly Item[] {
  switch (body?.kind) {
    case 'resource':
      return [body];
    case 'searchset':
      return [...body.matches, ...body.included];
    case 'document':
      return body.entries;
    default:
      return [];
  }
}

/**
 * The identifier is made of what is in the document: the same content has the same identifier, and no other has it. Stored
 * texts leave as they were stored: no decimal changes on the way into the document.
 */
function documentText({ entries, timestamp }: DocumentBody): string {
  const written = entries.map(({ fullUrl, text }) => `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${text}}`);
  const content = createHash('sha256').update(written.join()).digest('hex');
  const identifier = JSON.stringify({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${uuidOf(content)}` });
  const moment = timestamp === undefined ? '' : `"timestamp":${JSON.stringify(timestamp)},`;
  return `{"resourceType":"Bundle","identifier":${identifier},"type":"document",${moment}"entry":[${written.join(',')}]}`;
}

/** A UUID of version 8 (RFC 9562): our own bits. */
function uuidOf(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
