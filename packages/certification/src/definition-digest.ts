import { createHash } from 'node:crypto';
import { type ConformanceTests, describeExchange, type Exchange, type ExchangeVersion } from '@stelsel/exchanges';
import { canonicalJson } from '@stelsel/kernel';

/** What was tested against, as one number: the version of the exchange and its test records, in canonical JSON. */
export function definitionDigest(exchange: Exchange, version: ExchangeVersion, tests: ConformanceTests): string {
  const { versions: _all, ...common } = describeExchange(exchange);
  const records = tests.records[version.id] ?? [];
  const cases = (tests.cases ?? []).filter((one) => one.version === version.id);
  const tested = JSON.parse(JSON.stringify({ ...common, version, records, cases })) as unknown;
  return `sha256:${createHash('sha256').update(canonicalJson(tested)).digest('hex')}`;
}
