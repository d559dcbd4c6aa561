/** Test only: every version of every exchange with its test records, and an organisation for each that keeps them. */
import { discoverExchanges, type Exchange, type ExchangeVersion, type TestRecord } from '@stelsel/exchanges';
import type { Holder } from '../region-of-parties.ts';

export interface Tested {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly records: readonly TestRecord[];
}

export const exchanges = await discoverExchanges();
const all: readonly Tested[] = (
  await Promise.all(
    exchanges.map(async (exchange) => {
      const tests = await exchange.tests?.();
      return exchange.versions.map((version) => ({ exchange, version, records: tests?.records[version.id] ?? [] }));
    }),
  )
).flat();

export function testedIn(fhir: ExchangeVersion['fhir']): readonly Tested[] {
  return all.filter(({ version }) => version.fhir === fhir);
}

/** As rows of `it.each`: exchange, version, and what is tested. */
export function rowsOf(tested: readonly Tested[]): readonly (readonly [string, string, Tested])[] {
  return tested.map((one) => [one.exchange.id, one.version.id, one] as const);
}

export const testPeople = [...new Set(all.flatMap(({ records }) => records.map(({ bsn }) => bsn)))];

/** One version at a holder of one kind; where no kind keeps every section, there are several. */
export interface Served extends Tested {
  readonly holder: Holder;
}

export function servedIn(fhir: ExchangeVersion['fhir']): readonly Served[] {
  return testedIn(fhir)
    .flatMap((tested) => kindsKeepingAll(tested).map((type) => ({ ...tested, type })))
    .map(({ type, ...tested }, index) => {
      const { exchange, version, records } = tested;
      const ura = String(90000200 + index);
      const name = `Toets ${exchange.id} ${version.id} ${type}`;
      return { ...tested, holder: { ura, name, type, records: records.flatMap(({ resources }) => resources) } };
    });
}

/** The fewest kinds of organisation that keep every section together; the one that must serve all comes first. */
function kindsKeepingAll({ exchange, version }: Tested): readonly string[] {
  const kinds = [...new Set([...exchange.serves, ...version.queries.flatMap(({ keptBy }) => keptBy)])];
  const chosen: string[] = [];
  let left = version.queries;
  while (left.length > 0) {
    const count = (kind: string): number => left.filter(({ keptBy }) => keptBy.includes(kind)).length;
    const best = kinds.reduce((one, other) => (count(other) > count(one) ? other : one), kinds[0] ?? '');
    chosen.push(best);
    left = left.filter(({ keptBy }) => !keptBy.includes(best));
  }
  return chosen;
}
