/** A search as we understand it: parsed once, then compiled to a predicate, planned on indexes, or written in a self link. */
import type { Fault } from '@stelsel/kernel';
import type { SearchParameter } from './search-parameter.ts';

export type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

/** `system` empty means: must have no system; absent means: any. */
export interface TokenValue {
  readonly kind: 'token';
  readonly system?: string;
  readonly code?: string;
  /** `:of-type` only: the code of Identifier.type. */
  readonly typeCode?: string;
  /** `:in`, `:not-in`, `:below` and `:above` only: whether a code is among those that are meant. */
  readonly isMember?: (system: string | undefined, code: string) => boolean;
}

export interface ReferenceValue {
  readonly kind: 'reference';
  readonly type?: string;
  readonly id?: string;
  /** `Type/id`, an absolute address or a urn. */
  readonly address?: string;
  /** Only references to this version. */
  readonly version?: string;
}

/** A range in milliseconds: from `low` up to but not including `high`. */
export interface DateValue {
  readonly kind: 'date';
  readonly prefix: Prefix;
  readonly low: number;
  readonly high: number;
}

export interface StringValue {
  readonly kind: 'string';
  readonly text: string;
}

/** A number with the half unit of its last digit on either side. */
export interface NumberValue {
  readonly kind: 'number';
  readonly prefix: Prefix;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface QuantityValue {
  readonly kind: 'quantity';
  readonly number: NumberValue;
  readonly system?: string;
  readonly code?: string;
}

export interface UriValue {
  readonly kind: 'uri';
  readonly text: string;
}

/** `code$value`: one value for each part, all of which one element must have. */
export interface CompositeValue {
  readonly kind: 'composite';
  readonly parts: readonly Exclude<SearchValue, CompositeValue>[];
}

export type SearchValue =
  | TokenValue
  | ReferenceValue
  | DateValue
  | StringValue
  | NumberValue
  | QuantityValue
  | UriValue
  | CompositeValue;

export type SearchModifier =
  | 'not'
  | 'missing'
  | 'exact'
  | 'contains'
  | 'text'
  | 'in'
  | 'not-in'
  | 'identifier'
  | 'of-type'
  | 'below'
  | 'above';

/** One parameter of a search: any of its values, or a chain through a reference. Filters are joined by AND. */
export interface SearchFilter {
  /** As it was written, with modifier and chain. */
  readonly name: string;
  readonly parameter: SearchParameter;
  readonly modifier?: SearchModifier;
  /** `patient:Patient=1`: the type a reference must have. */
  readonly targetType?: string;
  readonly values: readonly SearchValue[];
  /** With modifier `missing`. */
  readonly missing?: boolean;
  /** Chained: the reference must point at a resource of one of these types that passes the filter. */
  readonly chain?: readonly ChainLink[];
  /** `_has`: resources of this type that pass the filter must point here. */
  readonly has?: HasLink;
}

export interface ChainLink {
  readonly type: string;
  readonly filter: SearchFilter;
}

/** `_has:Observation:patient:code=...`: an Observation that passes the filter and whose `patient` is the resource. */
interface HasLink {
  readonly type: string;
  readonly reference: SearchParameter;
  readonly filter: SearchFilter;
}

/** `_include=MedicationRequest:medication:Medication`. */
export interface Include {
  readonly source: string;
  /** A parameter code, or `*` for every reference. */
  readonly code: string;
  readonly target?: string;
  readonly iterate: boolean;
}

export interface SortKey {
  readonly parameter: SearchParameter;
  readonly descending: boolean;
}

export interface Search {
  readonly type: string;
  readonly filters: readonly SearchFilter[];
  readonly include: readonly Include[];
  readonly revinclude: readonly Include[];
  readonly sort: readonly SortKey[];
  readonly count?: number;
  readonly total: 'none' | 'estimate' | 'accurate';
  /** `_summary=count`: no entries, a total only. */
  readonly countOnly: boolean;
  readonly elements?: readonly string[];
  readonly summary?: 'true' | 'text' | 'data';
  /** Opaque place of the page to continue at. */
  readonly cursor?: string;
  /** Operation parameter `max` of $lastn; kept here because it travels with the search. */
  readonly max?: number;
  /** What was understood, for the self link. */
  readonly handled: readonly SearchPair[];
  /** Names that were not: an error under `Prefer: handling=strict`, otherwise a warning. */
  readonly unsupported: readonly string[];
  /** What was understood, but not done as asked: warnings for the asker. */
  readonly notes: readonly Fault[];
}

/** One name and value of a query string or form body, already decoded. */
export type SearchPair = readonly [name: string, value: string];
