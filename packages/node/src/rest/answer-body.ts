/** The body of an answer: stored text leaves as it was stored, so that every decimal stays what it was. */
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

export type AnswerBody =
  | ({ readonly kind: 'resource' } & Item)
  | SearchsetBody
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
  if (body.kind !== 'searchset') {
    return body.text;
  }
  const { outcome, kind: _kind, ...parts } = body;
  return searchsetBundle({ ...parts, ...(outcome === undefined ? {} : { outcome: JSON.stringify(outcome) }) });
}

/** The resources that leave with this body. */
export function itemsOf(body: AnswerBody | undefined): readonly Item[] {
  switch (body?.kind) {
    case 'resource':
      return [body];
    case 'searchset':
      return [...body.matches, ...body.included];
    default:
      return [];
  }
}
