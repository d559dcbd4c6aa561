/** Puts a view together from its parts, so that every zib file says only what is its own. */
import type { Text } from '@stelsel/kernel';
import { type FhirResource, textAt, textsAt, valuesAt } from '../resource.ts';
import { withdrawn } from '../words/status.ts';
import type { Code, Fact, StatusWord, ViewContext, ZibView } from '../zib.ts';
import { codesOf } from './concept.ts';
import { restFacts } from './rest.ts';
import type { VagueDate } from './vague-date.ts';

export interface ViewParts {
  readonly title: string | undefined;
  /** The word for the thing itself, when the source has no name for it. */
  readonly ownTitle?: Text;
  readonly term?: string | undefined;
  readonly status?: StatusWord | undefined;
  readonly certainty?: StatusWord | undefined;
  readonly date?: VagueDate | undefined;
  readonly end?: VagueDate | undefined;
  readonly facts: readonly (Fact | undefined)[];
  readonly more?: readonly (Fact | undefined)[];
  readonly codes?: readonly Code[];
  /** Elements and extensions that are said here in other words than their own. */
  readonly worded?: readonly string[];
  readonly merging?: Readonly<Record<string, string | undefined>>;
}

const noName: Text = { nl: 'Naam niet ontvangen', en: 'Name not received' };

export function makeView(zib: string, resource: FhirResource, context: ViewContext, parts: ViewParts): ZibView {
  const enteredInError = isEnteredInError(resource);
  const facts = parts.facts.filter((fact) => fact !== undefined);
  const more = (parts.more ?? []).filter((fact) => fact !== undefined);
  const said = [
    parts.title,
    parts.term,
    parts.date?.text.nl,
    parts.end?.text.nl,
    ...facts.map(({ value }) => value),
    ...more.map(({ value }) => value),
  ].filter((text) => text !== undefined);
  const own = parts.title === undefined ? (parts.ownTitle ?? noName) : undefined;
  return {
    zib,
    title: parts.title ?? own?.nl ?? noName.nl,
    ...(own === undefined ? {} : { ownTitle: own }),
    ...present('term', parts.term),
    ...present('status', enteredInError ? { code: 'entered-in-error', text: withdrawn } : parts.status),
    ...present('certainty', enteredInError ? undefined : parts.certainty),
    ...present('date', parts.date),
    ...present('end', parts.end),
    enteredInError,
    facts,
    more: [...more, ...restFacts(resource, context, { said, worded: parts.worded ?? [] })],
    codes: parts.codes ?? codesOf(resource.code),
    merging: Object.fromEntries(
      Object.entries(parts.merging ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    original: { resource, source: context.source, person: context.person },
  };
}

/** A fact, or nothing when there is nothing to say: empty fields are hidden. */
export function fact(id: string, label: Text, value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { id, label, value };
}

/** A fact in our own words. */
export function wordedFact(id: string, label: Text, words: Text | undefined): Fact | undefined {
  return words === undefined ? undefined : { id, label, value: words.nl, words };
}

/** The source's own sentences. */
export function quoted(id: string, label: Text, texts: readonly string[]): Fact | undefined {
  return texts.length === 0 ? undefined : { id, label, value: texts.join(' '), kind: 'quote' };
}

export function contactFact(id: string, label: Text, value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : { id, label, value, kind: 'contact' };
}

export function notes(resource: FhirResource): readonly string[] {
  return textsAt(resource, 'note.text');
}

/** Withdrawn by its source, in any of the places FHIR has for it. */
function isEnteredInError(resource: FhirResource): boolean {
  const verification = valuesAt(resource, 'verificationStatus').flatMap((concept) => codesOf(concept));
  return (
    [textAt(resource, 'status'), textAt(resource, 'lifecycleStatus')].includes('entered-in-error') ||
    verification.some((code) => code.code === 'entered-in-error')
  );
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
