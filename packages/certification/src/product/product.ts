/** The product under test, as anybody else would reach it: over HTTP, with the access it asks for. */
import type { ExchangeQuery } from '@stelsel/exchanges';
import type { FhirModel, Resource } from '@stelsel/fhir';
import type { Bsn, Fault, Result, Text } from '@stelsel/kernel';
import type { Need } from './need.ts';

export interface ProductRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Absolute. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer with any status, read as far as it can be read; the tests judge. */
export interface Answer {
  /** 0 when no answer came; then `failure` says why. */
  readonly status: number;
  readonly failure?: Text;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly resource?: Resource;
  /** What is wrong with the body as FHIR of this version. */
  readonly invalid?: Fault;
  readonly ms: number;
}

/** How to be let in for what is needed; an open product has none. */
export type AccessTo = (
  request: { readonly method: string; readonly url: string },
  need: Need,
) => Promise<Result<Record<string, string>>>;

export interface Asked {
  readonly query: ExchangeQuery;
  readonly subject: Bsn;
  /** Whom the token is for, when that is somebody else than the person asked about. */
  readonly tokenFor?: Bsn;
  /** Without any token. */
  readonly anonymous?: boolean;
  readonly method?: 'POST' | 'GET';
  readonly format?: 'json' | 'xml';
  readonly handling?: 'strict' | 'lenient';
  /** In place of the parameters of the query. */
  readonly params?: readonly (readonly [name: string, value: string])[];
}

/** About whom, and which query led here; by default any of those that may be asked. */
interface Reading {
  readonly subject: Bsn;
  readonly query?: string;
  readonly format?: 'json' | 'xml';
}

export interface Product {
  /** FHIR base without a slash at the end. */
  readonly base: string;
  readonly model: FhirModel;
  /** Whether it asks who comes in. */
  readonly guarded: boolean;
  ask(asked: Asked): Promise<Answer>;
  read(path: string, reading: Reading): Promise<Answer>;
  /** Any other request, with access when something is needed. */
  send(request: ProductRequest, need?: Need): Promise<Answer>;
  /** The same product for who asks on the ground of a Task that it sent. */
  onTask(task: NonNullable<Need['onTask']>): Product;
}
