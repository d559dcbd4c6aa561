/** Whether the test records of an exchange can prove anything: readable, complete, and with counterexamples. */
import type { ConformanceTests, Exchange, ExchangeVersion, TestRecord } from '@stelsel/exchanges';
import { parseJson, r4Model, stu3Model } from '@stelsel/fhir';
import { namingSystem, parseBsn, type Text } from '@stelsel/kernel';

/** What is wrong, in words; empty when all is well. */
export function checkRecords(exchange: Exchange, tests: ConformanceTests): readonly Text[] {
  return exchange.versions.flatMap((version) => {
    const records = tests.records[version.id];
    return records === undefined
      ? [say(version.id, 'heeft geen testgegevens', 'has no test records')]
      : [...records.flatMap((record) => checkRecord(version, record)), ...unanswered(version, records)];
  });
}

function checkRecord({ id: version, fhir, queries }: ExchangeVersion, record: TestRecord): readonly Text[] {
  const { definitions } = fhir === 'R4' ? r4Model : stu3Model;
  const place = `${version} ${record.id}`;
  const known = new Set(record.resources.map(({ resourceType, id }) => `${resourceType}/${id}`));
  const unreadable = record.resources.flatMap((resource) => {
    const read = parseJson(JSON.stringify(resource), definitions);
    const name = `${resource.resourceType}/${resource.id}`;
    return read.ok ? [] : [say(place, `${name}: ${read.fault.text.nl}`, `${name}: ${read.fault.text.en}`)];
  });
  const names = new Set(queries.map(({ id }) => id));
  const unknown = Object.entries(record.matches).flatMap(([query, addresses]) => [
    // One set of invented people serves exchanges of which each asks its own part.
    ...(names.has(query) ? addresses.filter((address) => !known.has(address)) : []),
  ]);
  const patient = record.resources.find(({ resourceType }) => resourceType === 'Patient');
  const carries = JSON.stringify(patient ?? {}).includes(`"system":"${namingSystem.bsn}","value":"${record.bsn}"`);
  return [
    ...unreadable,
    ...unknown.map((address) => say(place, `${address} is er niet`, `${address} is not there`)),
    ...(parseBsn(record.bsn).ok && /^999/.test(record.bsn)
      ? []
      : [say(place, 'het BSN is geen testnummer', 'the BSN is no test number')]),
    ...(carries ? [] : [say(place, 'de Patient heeft dit BSN niet', 'the Patient does not have this BSN')]),
  ];
}

/** A query that nobody has an answer to is never really tried. */
function unanswered({ id, queries }: ExchangeVersion, records: readonly TestRecord[]): readonly Text[] {
  return queries
    .filter((query) => records.every(({ matches }) => (matches[query.id]?.length ?? 0) === 0))
    .map((query) => say(id, `niemand heeft iets voor ${query.id}`, `nobody has anything for ${query.id}`));
}

function say(place: string, nl: string, en: string): Text {
  return { nl: `${place}: ${nl}`, en: `${place}: ${en}` };
}
