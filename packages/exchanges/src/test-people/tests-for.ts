/** Test records for an exchange that is made of sections: the invented people, with an example of whatever they lack. */
import type { ConformanceTests, TestRecord } from '../conformance-tests.ts';
import type { ExchangeVersion } from '../exchange.ts';
import { keepExample } from './example-of.ts';
import { isUnderstood, matchesOf } from './matches-of.ts';
import { filledDraft, testPeople } from './test-people.ts';

const now = '2026-01-16';
const earlier = '2020-01-16';

/**
 * Every query of every version has an answer about the first person, and whatever is measured again has an older one that
 * must not come. The others have what they have: a second person to be kept apart, and one without data.
 */
export function testsFor(versions: readonly ExchangeVersion[]): ConformanceTests {
  const records = versions.flatMap((version) => {
    const made = recordsFor(version);
    return made === undefined ? [] : [[version.id, made] as const];
  });
  return { records: Object.fromEntries(records) };
}

/** Undefined when a query asks for something of which there is no example: then the folder must bring its own records. */
function recordsFor(version: ExchangeVersion): readonly TestRecord[] | undefined {
  const [, ...others] = testPeople(version.fhir).map((record) => claiming(version, record));
  const first = completed(version);
  return first && [first, ...others.map((record) => counted(version, record))];
}

function completed(version: ExchangeVersion): TestRecord | undefined {
  if (!version.queries.every(isUnderstood)) {
    return undefined;
  }
  const draft = filledDraft(version.fhir, (resource) => claims(version, resource));
  for (const query of version.queries) {
    if (matchesOf(query, draft.record().resources).length === 0) {
      if (keepExample({ draft, version, query, when: now }, query.id) === undefined) {
        return undefined;
      }
      if (query.operation === 'lastn') {
        keepExample({ draft, version, query, when: earlier }, `${query.id}-eerder`);
      }
    }
  }
  return counted(version, draft.record());
}

type Resource = TestRecord['resources'][number];

function claiming(version: ExchangeVersion, record: TestRecord): TestRecord {
  return { ...record, resources: record.resources.flatMap((resource) => claims(version, resource) ?? []) };
}

/**
 * The resource with the profile this version has for what it is, which ends in the same name (`nl-core-Patient`,
 * `ACP-Patient`); undefined for what is no part of this version. A person is a part of every one.
 */
function claims({ profiles }: ExchangeVersion, resource: Resource): Resource | undefined {
  const wanted = profiles[resource.resourceType];
  const { profile = [] } = (resource.meta ?? {}) as { readonly profile?: readonly string[] };
  if (wanted === undefined || profile.some((one) => wanted.includes(one))) {
    return resource;
  }
  const own = new Set(profile.map(lastName));
  const same =
    wanted.find((one) => own.has(lastName(one))) ?? (resource.resourceType === 'Patient' ? wanted[0] : undefined);
  return same === undefined ? undefined : { ...resource, meta: { profile: [...profile, same] } };
}

function lastName(profile: string): string {
  return profile.slice(profile.lastIndexOf('-') + 1).toLowerCase();
}

function counted(version: ExchangeVersion, record: TestRecord): TestRecord {
  const matches = version.queries.map((query) => [query.id, matchesOf(query, record.resources)] as const);
  return { ...record, matches: Object.fromEntries(matches.filter(([, addresses]) => addresses.length > 0)) };
}
