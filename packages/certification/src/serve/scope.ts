/** What the tests of a serving product are made from. */
import type { Validator } from '@stelsel/conformance';
import type { ConformanceCase, Exchange, ExchangeQuery, ExchangeVersion, TestRecord } from '@stelsel/exchanges';
import type { FhirModel } from '@stelsel/fhir';
import { type Bsn, parseBsn, type Text, unwrap } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import type { Need } from '../product/need.ts';
import type { Product } from '../product/product.ts';
import type { Verdict } from '../verdict.ts';

export interface ServeScope {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  /** The queries whose sections this kind of organisation keeps. */
  readonly queries: readonly ExchangeQuery[];
  /** Those that no identity we have may ask. */
  readonly unasked: readonly ExchangeQuery[];
  readonly records: readonly TestRecord[];
  readonly cases: readonly ConformanceCase[];
  /** Numbers of test people who can sign in by themselves. */
  readonly citizens: readonly string[];
  /** Whether any identity we have may do this. */
  readonly mayDo: (need: Need) => boolean;
  readonly model: FhirModel;
  readonly validator: Validator;
}

/** One family of tests, derived from the definition. */
export type Derivation = (scope: ServeScope) => readonly CertificationTest[];

export interface TestDraft {
  /** The last part of the id, after exchange, version and role. */
  readonly id: string;
  readonly sentence: Text;
  readonly about?: string;
  readonly run: (product: Product) => Promise<Verdict>;
}

export function serveTest({ exchange, version }: ServeScope, draft: TestDraft): CertificationTest {
  return { ...draft, id: `${exchange.id}.${version.id}.serve.${draft.id}` };
}

export function bsnOf(record: TestRecord): Bsn {
  return unwrap(parseBsn(record.bsn));
}

/** `Type/id` of what a query must give about the person of a record. */
export function expectedOf(record: TestRecord, query: Pick<ExchangeQuery, 'id'>): readonly string[] {
  return record.matches[query.id] ?? [];
}

/** The record that has most to give for a query. */
export function richest(scope: ServeScope, query: ExchangeQuery): TestRecord | undefined {
  const count = (record: TestRecord): number => expectedOf(record, query).length;
  return scope.records.reduce<TestRecord | undefined>(
    (best, record) => (count(record) > (best === undefined ? 0 : count(best)) ? record : best),
    undefined,
  );
}

/** A number for tests that none of the records has; of somebody who can sign in, when there is one. */
export function nobodyIn(scope: Pick<ServeScope, 'records' | 'citizens'>): Bsn {
  const taken = new Set(scope.records.map(({ bsn }) => bsn));
  const known = parseBsn(scope.citizens.find((bsn) => !taken.has(bsn)) ?? '');
  if (known.ok) {
    return known.value;
  }
  for (let candidate = 999_990_000; ; candidate += 1) {
    const bsn = parseBsn(String(candidate));
    if (bsn.ok && !taken.has(bsn.value)) {
      return bsn.value;
    }
  }
}
