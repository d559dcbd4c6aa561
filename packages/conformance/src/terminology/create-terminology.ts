/**
 * Value sets and code systems of one FHIR version: those of FHIR itself and those of packages, versions side by side.
 * Membership is decided when it can be; SNOMED CT and LOINC by rule, and whatever is not in hand, stay unknown.
 */
import type { FhirModel } from '@stelsel/fhir';
import { conformanceLimits } from '../limits.ts';
import { codesByGrammar, grammarValueSets } from './code-grammars.ts';
import { anyOf, type CodeSet, type SystemCode, unknownCodes, without } from './code-set.ts';
import { type CodeSystem, readCodeSystem } from './code-system.ts';
import { coreTerminology } from './core-terminology.ts';
import { includeCodes, type Lookup } from './include-codes.ts';
import { asObjects, asText, type JsonRecord } from './json-record.ts';
import { storedExpansion } from './stored-expansion.ts';

/** Every code of a value set. */
type ValueSetExpansion = readonly SystemCode[];

interface WholeSystem {
  readonly version: string | undefined;
  has(code: string): boolean;
  /** The code itself or a kind of the other; absent where the codes are a grammar. */
  isA?(code: string, ancestor: string): boolean;
}

export interface Terminology {
  /** Undefined when there is no value set of that address, or not of that version. */
  codeSet(canonical: string): CodeSet | undefined;
  /** A code system of which every code is known here; undefined for any other. */
  system(url: string): WholeSystem | undefined;
  /** The whole value set as a list, or that it cannot be known. */
  expand(canonical: string): ValueSetExpansion | 'unknown';
}

export interface TerminologyDeps {
  readonly version: FhirModel['version'];
  /** Resources of packages, the newest package first; other types than ValueSet and CodeSystem are passed over. */
  readonly resources?: Iterable<unknown>;
}

export function createTerminology({ version, resources = [] }: TerminologyDeps): Terminology {
  const loaded = { ValueSet: new Map<string, JsonRecord[]>(), CodeSystem: new Map<string, JsonRecord[]>() };
  for (const resource of resources) {
    keep(loaded, resource);
  }
  const core = coreTerminology(version);
  const candidates = (type: 'ValueSet' | 'CodeSystem', url: string): readonly JsonRecord[] => [
    ...(loaded[type].get(url) ?? []),
    ...(core.find(type, url) ?? []),
  ];
  const systems = new Map<string, CodeSystem | undefined>();
  const sets = new Map<string, CodeSet | undefined>();
  const wholes = new Map<string, WholeSystem | undefined>();
  const lookup: Lookup = {
    codeSystem: (url, wanted) =>
      remember(systems, `${url}|${wanted ?? ''}`, () => {
        const found = candidates('CodeSystem', url).filter((it) => it.content !== 'supplement');
        const resource = pickVersion(found, wanted);
        return resource === undefined ? undefined : readCodeSystem(resource);
      }),
    valueSet: (canonical) => codeSet(canonical) ?? unknownCodes,
  };
  const codeSet = (canonical: string): CodeSet | undefined =>
    remember(sets, canonical, () => {
      // A value set that imports itself is unknown where it does.
      sets.set(canonical, unknownCodes);
      const [url = '', wanted] = canonical.split('|', 2);
      const system = grammarValueSets.get(url);
      if (system !== undefined) {
        return includeCodes({ system }, lookup);
      }
      const resource = pickVersion(candidates('ValueSet', url), wanted);
      return resource === undefined ? undefined : readValueSet(resource, lookup);
    });
  return {
    codeSet,
    // The address is from a resource that may say anything: nothing is looked up or remembered of a long one.
    system: (url) =>
      url.length > conformanceLimits.addressLength
        ? undefined
        : remember(wholes, url, () => wholeSystem(url, lookup.codeSystem(url, undefined))),
    expand: (canonical) => {
      const set = codeSet(canonical);
      return set?.listed === true ? distinct(set.codes()) : 'unknown';
    },
  };
}

function wholeSystem(url: string, codeSystem: CodeSystem | undefined): WholeSystem | undefined {
  if (codeSystem?.complete === true) {
    const { version, find, isA } = codeSystem;
    return { version, has: (code) => find(code) !== undefined, isA };
  }
  const fits = codeSystem === undefined ? codesByGrammar(url) : undefined;
  return fits === undefined ? undefined : { version: undefined, has: fits };
}

function keep(loaded: Readonly<Record<'ValueSet' | 'CodeSystem', Map<string, JsonRecord[]>>>, resource: unknown): void {
  const { resourceType, url } = (resource ?? {}) as JsonRecord;
  if ((resourceType === 'ValueSet' || resourceType === 'CodeSystem') && typeof url === 'string') {
    const known = loaded[resourceType].get(url) ?? [];
    known.push(resource as JsonRecord);
    loaded[resourceType].set(url, known);
  }
}

/** Without a version asked for: the first, which is of the newest package. */
function pickVersion(found: readonly JsonRecord[], wanted: string | undefined): JsonRecord | undefined {
  return wanted === undefined || wanted === '' ? found[0] : found.find((it) => it.version === wanted);
}

function readValueSet(resource: JsonRecord, lookup: Lookup): CodeSet {
  const compose = (resource.compose ?? {}) as JsonRecord;
  const includes = [
    ...asObjects(compose.include),
    // STU3 and older wrote imports beside the includes.
    ...(Array.isArray(compose.import) ? compose.import.map((it) => ({ valueSet: [asText(it)] })) : []),
  ];
  const included = includes.map((include) => includeCodes(include, lookup));
  const excluded = asObjects(compose.exclude).map((exclude) => includeCodes(exclude, lookup));
  const composed = included.length === 0 ? unknownCodes : without(anyOf(included), excluded);
  return composed.decided ? composed : storedExpansion(resource, composed);
}

function distinct(codes: Iterable<SystemCode>): ValueSetExpansion {
  const found = new Map<string, SystemCode>();
  for (const item of codes) {
    found.set(`${item.system}|${item.code}`, item);
  }
  return [...found.values()];
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) {
    if (known.size >= conformanceLimits.valueSetsKept) {
      known.clear();
    }
    known.set(key, make());
  }
  return known.get(key) as T;
}
