/** Small FHIR R4 values, made anew from what was read: no element of a source gets into a summary unseen. */
import { codesOf } from '../read/concept.ts';
import type { VagueDate } from '../read/vague-date.ts';
import { textAt } from '../resource.ts';
import type { Code, ZibView } from '../zib.ts';
import { englishName } from './english-name.ts';

export interface Concept {
  readonly coding?: readonly { readonly system: string; readonly code: string; readonly display?: string }[];
  readonly text?: string;
}

/** Codes with English displays; the words of the source stay as the text. */
export function conceptOf(codes: readonly Code[], text: string | undefined): Concept {
  const coding = codes
    .filter(({ system }) => /^(?:https?:|urn:)/.test(system))
    .map((code) => {
      const display = englishName(code) ?? code.display;
      return { system: code.system, code: code.code, ...(display === undefined ? {} : { display }) };
    });
  return { ...(coding.length === 0 ? {} : { coding }), ...(text === undefined ? {} : { text }) };
}

export function conceptOfView(view: ZibView): Concept {
  return conceptOf(view.codes, view.term ?? view.title);
}

/** A concept as a source wrote it, cleaned; nothing when it says nothing. */
export function cleanConcept(concept: unknown): Concept | undefined {
  const clean = conceptOf(codesOf(concept), textAt(concept, 'text'));
  return clean.coding === undefined && clean.text === undefined ? undefined : clean;
}

/** A concept of one code, in words of our own. */
export function coded(system: string, code: string, display: string): Concept {
  return { coding: [{ system, code, display }] };
}

/** The date as exact as it was told, and no more. */
export function dateTimeOf(date: VagueDate | undefined): string | undefined {
  if (date?.instant !== undefined) {
    return date.instant;
  }
  switch (date?.precision) {
    case 'year':
      return date.from?.slice(0, 4);
    case 'month':
      return date.from?.slice(0, 7);
    default:
      return date?.from ?? date?.to;
  }
}

/** A period when the source told one, otherwise a moment, under the names `xPeriod` and `xDateTime`. */
export function timeOf(name: string, date: VagueDate | undefined): Readonly<Record<string, unknown>> {
  if (date?.precision === 'period') {
    const { from, to } = date;
    return {
      [`${name}Period`]: { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) },
    };
  }
  const moment = dateTimeOf(date);
  return moment === undefined ? {} : { [`${name}DateTime`]: moment };
}

/** The same, where the summary requires an answer: not known is said. */
export function requiredTime(name: string, date: VagueDate | undefined): Readonly<Record<string, unknown>> {
  const time = timeOf(name, date);
  return Object.keys(time).length > 0 ? time : { [`_${name}DateTime`]: unknownValue };
}

const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/** In place of a value that is required and was not received. */
export const unknownValue = { extension: [{ url: absent, valueCode: 'unknown' }] } as const;

/** A status from a closed list, or the word FHIR has for not knowing. */
export function oneOf<T extends string>(status: string | undefined, allowed: readonly T[], otherwise: T): T {
  return allowed.find((word) => word === status) ?? otherwise;
}
