/** Writes the record of an invented person for tests: what is kept, and which queries must give it, side by side. */
import { namingSystem } from '@stelsel/kernel';
import type { TestRecord } from '../conformance-tests.ts';
import type { ExchangeVersion } from '../exchange.ts';

export interface TestReference {
  readonly reference: string;
  readonly display: string;
}

/** Changes a resource before it is kept; undefined leaves it out. */
export type AdaptResource = (resource: TestRecord['resources'][number]) => TestRecord['resources'][number] | undefined;

export interface TestPerson {
  /** Names the record and begins every id in it. */
  readonly id: string;
  /** From the range reserved for tests. */
  readonly bsn: string;
  readonly family: string;
  readonly given: string;
  readonly gender: 'male' | 'female';
  readonly birthDate: string;
}

export interface TestRecordDraft {
  readonly person: TestPerson;
  readonly fhir: ExchangeVersion['fhir'];
  readonly patient: TestReference;
  /**
   * Adds a resource. `queries` are the ids of the queries that must give it: without any it is a counterexample, or
   * something the others refer to. A name is unique per type within the record.
   */
  keep(resourceType: string, name: string, elements: object, ...queries: readonly string[]): TestReference;
  record(): TestRecord;
}

/** Dutch given names say whether they are those of birth. */
export const birthName = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'BR' }],
};

/** Types that have no business identifier; `STU3` also knows a few that got one later. */
const withoutIdentifier = {
  R4: new Set(['AuditEvent', 'Binary', 'Provenance']),
  STU3: new Set(['AuditEvent', 'Binary', 'Provenance', 'Medication']),
} as const;
const oneIdentifier = {
  R4: new Set(['Bundle', 'Composition', 'QuestionnaireResponse']),
  STU3: new Set(['Bundle', 'Composition', 'Consent', 'QuestionnaireResponse']),
} as const;

/**
 * An empty record with its Patient. Every resource gets an id that begins with the record's, and an identifier of that
 * name, so that a product that gives out ids of its own can be tested too.
 */
export function draftTestRecord(
  person: TestPerson,
  fhir: ExchangeVersion['fhir'],
  patient: { readonly elements: object; readonly queries: readonly string[] },
  adapt: AdaptResource = (resource) => resource,
): TestRecordDraft {
  const resources: TestRecord['resources'][number][] = [];
  const matches: Record<string, string[]> = {};
  const keep = (resourceType: string, name: string, elements: object, queries: readonly string[]): TestReference => {
    const id = `${person.id}-${name}`;
    const reference = `${resourceType}/${id}`;
    if (resources.some((known) => known.resourceType === resourceType && known.id === id)) {
      throw new Error(`${reference} is there twice`);
    }
    const kept = adapt({
      resourceType,
      id,
      ...coreProfile(resourceType),
      ...identifierOf(resourceType, id, fhir),
      ...elements,
    });
    if (kept !== undefined) {
      resources.push(kept);
    }
    for (const query of kept === undefined ? [] : queries) {
      matches[query] = [...(matches[query] ?? []), reference];
    }
    return { reference, display: name.replaceAll('-', ' ') };
  };
  const { bsn, family, given, gender, birthDate } = person;
  const known = {
    identifier: [{ system: namingSystem.bsn, value: bsn }],
    name: [{ use: 'official', text: `${given} ${family}`, family, given: [given], _given: [birthName] }],
    gender,
    birthDate,
  };
  const self = keep('Patient', 'persoon', { ...known, ...patient.elements }, patient.queries);
  return {
    person,
    fhir,
    patient: { ...self, display: `${given} ${family}` },
    keep: (resourceType, name, elements, ...queries) => keep(resourceType, name, elements, queries),
    record: () => ({ id: person.id, bsn, resources, matches }),
  };
}

/** What claims no profile of a guide claims that of FHIR itself; a file has no profile. */
function coreProfile(resourceType: string): object {
  return resourceType === 'Binary'
    ? {}
    : { meta: { profile: [`http://hl7.org/fhir/StructureDefinition/${resourceType}`] } };
}

function identifierOf(resourceType: string, id: string, fhir: ExchangeVersion['fhir']): object {
  const identifier = { system: 'https://stelsel.example/toets', value: id };
  if ((withoutIdentifier[fhir] as ReadonlySet<string>).has(resourceType)) {
    return {};
  }
  return { identifier: (oneIdentifier[fhir] as ReadonlySet<string>).has(resourceType) ? identifier : [identifier] };
}
