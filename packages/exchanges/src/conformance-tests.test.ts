/** Test records prove something only when they are readable, about people who do not exist, and complete. */
import { parseJson, r4Model, stu3Model } from '@stelsel/fhir';
import { namingSystem, parseBsn } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { discoverExchanges } from './discover-exchanges.ts';

const exchanges = await discoverExchanges();
const tested = await Promise.all(exchanges.map(async (exchange) => ({ exchange, tests: await exchange.tests?.() })));
const versions = tested.flatMap(({ exchange, tests }) =>
  exchange.versions.flatMap((version) => {
    const records = tests?.records[version.id];
    return records === undefined ? [] : [[exchange.id, version.id, { version, records }] as const];
  }),
);

describe.each(versions)('the test records of %s %s', (_exchange, _version, { version, records }) => {
  const { definitions } = version.fhir === 'R4' ? r4Model : stu3Model;
  const addresses = (record: (typeof records)[number]) =>
    record.resources.map(({ resourceType, id }) => `${resourceType}/${id}`);

  it('are FHIR of the version, every resource', () => {
    const refused = records.flatMap(({ resources }) =>
      resources.flatMap((resource) => {
        const read = parseJson(JSON.stringify(resource), definitions);
        return read.ok ? [] : [`${resource.resourceType}/${resource.id} ${read.fault.code} ${read.fault.at}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('are about people with numbers for tests, each of whom has a Patient', () => {
    for (const { bsn, resources } of records) {
      expect(parseBsn(bsn).ok && /^9999/.test(bsn)).toBe(true);
      expect(JSON.stringify(resources)).toContain(`"system":"${namingSystem.bsn}","value":"${bsn}"`);
    }
  });

  it('keep people apart: no resource is of two', () => {
    const all = records.flatMap(addresses);
    expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
  });

  it('have what the queries must give', () => {
    const absent = records.flatMap((record) =>
      version.queries.flatMap(({ id, type }) =>
        (record.matches[id] ?? []).filter((one) => !addresses(record).includes(one) || !one.startsWith(`${type}/`)),
      ),
    );
    expect(absent).toEqual([]);
  });

  it('have an answer to every query, and somebody who has none', () => {
    const never = version.queries.filter(({ id }) => records.every(({ matches }) => (matches[id]?.length ?? 0) === 0));
    expect(never.map(({ id }) => id)).toEqual([]);
    const count = (record: (typeof records)[number]) => version.queries.filter(({ id }) => record.matches[id]).length;
    expect(Math.min(...records.map(count))).toBeLessThan(version.queries.length + 1);
    expect(records.length).toBeGreaterThan(1);
  });
});
