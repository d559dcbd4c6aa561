/** One run: everything that follows from an exchange version for one role, tried at one product. */
import { createConformance, type PackageResource } from '@stelsel/conformance';
import type { ConformanceTests, Exchange, ExchangeQuery, ExchangeVersion, SystemRole } from '@stelsel/exchanges';
import { r4Model, stu3Model } from '@stelsel/fhir';
import type { Fetcher } from '@stelsel/http';
import { type Clock, err, instant, ok, type Result, type Text } from '@stelsel/kernel';
import type { CertificationTest, TestResult } from './certification-test.ts';
import { definitionDigest } from './definition-digest.ts';
import { expectedQueries } from './expected-queries.ts';
import { fault } from './faults.ts';
import { connectProduct } from './product/connect-product.ts';
import type { Need } from './product/need.ts';
import type { AccessTo } from './product/product.ts';
import type { CertificationReport } from './report/certification-report.ts';
import { timesOf } from './report/times-of.ts';
import { runTests } from './run-tests.ts';
import { testsOnMade } from './serve/made/made-scope.ts';
import { madeTests } from './serve/made/made-tests.ts';
import { makeEntries } from './serve/made/make-entries.ts';
import type { OtherUse } from './serve/made/other-use.ts';
import type { ServeScope } from './serve/scope.ts';
import { serveTests } from './serve/serve-tests.ts';

export interface CertifyOptions {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly role: SystemRole;
  /** FHIR base of the product. */
  readonly base: string;
  /** RoleCodeNL type of the organisation: it need not keep every section. Default: one that must serve all. */
  readonly organizationType?: string;
  /** How to be let in; without it the product must be open. */
  readonly access?: AccessTo;
  /** Whether any identity we have may do this by the policy of the exchange; what none may do is not tried, and the report says so. */
  readonly mayDo?: (need: Need) => boolean;
  /** Test people who can sign in by themselves, for what only the person may ask; one of them nobody may know. */
  readonly citizens?: readonly string[];
  /** What others may ask the product by other exchanges, for what it must write down of that. */
  readonly uses?: readonly OtherUse[];
  /** Of FHIR packages with profiles. */
  readonly packages?: readonly PackageResource[];
  readonly product?: { readonly name: string; readonly version?: string };
  readonly fetch: Fetcher;
  readonly clock: Clock;
  readonly deadlineMs?: number;
  readonly onResult?: (result: TestResult, done: number, total: number) => void;
}

/** Faults: CER-ADDRESS, CER-NO-TESTS, CER-UNREACHABLE. What the product does wrong is in the report. */
export async function certify(options: CertifyOptions): Promise<Result<CertificationReport>> {
  const { exchange, version, role, base, clock, fetch } = options;
  if (!/^https?:\/\/\S+$/.test(base) || URL.parse(base) === null) {
    return err(fault('CER-ADDRESS', { url: base.slice(0, 200) }));
  }
  const written = await exchange.tests?.();
  if (written?.records[version.id] === undefined) {
    return err(fault('CER-NO-TESTS', { id: exchange.id, version: version.id }));
  }
  const startedAt = instant(clock);
  const model = version.fhir === 'R4' ? r4Model : stu3Model;
  const { access, deadlineMs, onResult, product } = options;
  const connection = connectProduct({ base, model, fetch, clock, ...(access && { access }) });
  const greeting = await connection
    .product(() => undefined)
    .send({ method: 'GET', url: `${base}/metadata`, headers: {} });
  if (greeting.failure !== undefined) {
    return err(fault('CER-UNREACHABLE', { problem: greeting.failure.nl }));
  }
  const results = await runTests(await testsOf(options, written), {
    product: connection.product,
    clock,
    ...(deadlineMs === undefined ? {} : { deadlineMs }),
    ...(onResult && { onResult }),
  });
  return ok({
    exchange: { id: exchange.id, name: exchange.name, version: version.id, fhir: version.fhir },
    definition: definitionDigest(exchange, version, written),
    role,
    endpoint: base,
    ...(product && { product }),
    guarded: access !== undefined,
    startedAt,
    endedAt: instant(clock),
    times: timesOf(connection.times),
    results,
  });
}

async function testsOf(options: CertifyOptions, written: ConformanceTests): Promise<readonly CertificationTest[]> {
  const scope = scopeOf(options, written);
  const made = written.made?.[options.version.id];
  const query = options.version.queries.find(({ id }) => id === made?.query);
  if (made === undefined || query === undefined) {
    return serveTests(scope);
  }
  if (options.access === undefined) {
    return [...madeTests(scope, made, nobodyIsKnown), ...serveTests(scope)];
  }
  const { citizens = [], uses = [], clock, base, fetch, access } = options;
  const connect = { base, model: scope.model, fetch, clock, access };
  const entries = await makeEntries({ made, query, citizens, uses, connect, clock });
  return [...madeTests(scope, made, entries), ...('written' in entries ? testsOnMade(scope, entries) : [])];
}

const nobodyIsKnown: Text = {
  nl: 'Het adres is open: het product weet niet wie vraagt en kan dat niet vastleggen. Toets dit met --identity.',
  en: 'The endpoint is open: the product does not know who asks and cannot write it down. Test this with --identity.',
};

function scopeOf(options: CertifyOptions, written: ConformanceTests): ServeScope {
  const { exchange, version, packages = [] } = options;
  const model = version.fhir === 'R4' ? r4Model : stu3Model;
  const queries = expectedQueries(options);
  const may = ({ id }: ExchangeQuery): boolean => options.mayDo?.({ kind: 'query', id }) ?? true;
  const { validator } = createConformance({ model, resources: packages });
  return {
    exchange,
    version,
    queries: queries.filter(may),
    unasked: queries.filter((query) => !may(query)),
    records: written.records[version.id] ?? [],
    cases: written.cases ?? [],
    citizens: options.citizens ?? [],
    mayDo: options.mayDo ?? (() => true),
    model,
    validator,
  };
}
