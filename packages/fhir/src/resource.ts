import type { Decimal } from './json/decimal.ts';

/** Any JSON value as we hold it: a decimal that a number cannot hold exactly is a raw value. */
export type Json = string | Decimal | boolean | null | Json[] | { [name: string]: Json };

export interface Meta {
  readonly versionId?: string;
  readonly lastUpdated?: string;
  readonly profile?: readonly string[];
  readonly source?: string;
  readonly tag?: readonly Coding[];
  readonly security?: readonly Coding[];
  readonly [name: string]: unknown;
}

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly [name: string]: unknown;
}

/** A resource that was read by `parseJson` or `parseXml`, or is made by us. */
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly meta?: Meta;
  readonly [name: string]: unknown;
}

export interface Identifier {
  readonly system?: string;
  readonly value?: string;
  readonly [name: string]: unknown;
}

export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
  readonly [name: string]: unknown;
}
