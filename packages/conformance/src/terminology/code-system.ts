/** The concepts of a code system and what is a kind of what. */
import { asObjects, asText, type JsonRecord } from './json-record.ts';

export interface CodeSystem {
  readonly url: string;
  readonly version: string | undefined;
  /** Every code is here; otherwise a code that is not here may exist all the same. */
  readonly complete: boolean;
  /** The code as the system writes it; undefined when it is not here. */
  find(code: string): string | undefined;
  readonly codes: readonly string[];
  /** The code itself or one above it. */
  isA(code: string, ancestor: string): boolean;
  /** Values of a property of a concept, as text; undefined when this system says nothing of that property. */
  property(code: string, name: string): readonly string[] | undefined;
}

interface Concept {
  readonly parents: string[];
  readonly properties: readonly JsonRecord[];
}

/** Reads a CodeSystem resource; undefined for a supplement, which is no code system of its own. */
export function readCodeSystem(resource: JsonRecord): CodeSystem | undefined {
  const { url, version, content, caseSensitive } = resource;
  if (typeof url !== 'string' || content === 'supplement') {
    return undefined;
  }
  const concepts = new Map<string, Concept>();
  collect(concepts, asObjects(resource.concept), undefined);
  const folded =
    caseSensitive === false ? new Map([...concepts.keys()].map((code) => [code.toLowerCase(), code])) : undefined;
  const find = (code: string) =>
    concepts.has(code) ? code : folded === undefined ? undefined : folded.get(code.toLowerCase());
  const declared = new Set(asObjects(resource.property).map(({ code }) => asText(code)));
  return {
    url,
    version: asText(version),
    complete: content === 'complete',
    find,
    codes: [...concepts.keys()],
    isA: (code, ancestor) => isA(concepts, find(code), ancestor),
    property: (code, name) => {
      const properties = concepts.get(find(code) ?? '')?.properties ?? [];
      const values = properties.filter((property) => property.code === name).map(propertyText);
      return values.length > 0 || declared.has(name) ? values : undefined;
    },
  };
}

function collect(concepts: Map<string, Concept>, found: readonly JsonRecord[], parent: string | undefined): void {
  for (const concept of found) {
    const code = asText(concept.code);
    if (code === undefined) {
      continue;
    }
    const properties = asObjects(concept.property);
    const above = properties.filter((it) => it.code === 'subsumedBy' || it.code === 'parent').map(propertyText);
    const known = concepts.get(code);
    const parents = [...(known?.parents ?? []), ...(parent === undefined ? [] : [parent]), ...above];
    concepts.set(code, { parents, properties: known?.properties ?? properties });
    collect(concepts, asObjects(concept.concept), code);
  }
}

function propertyText(property: JsonRecord): string {
  const value = Object.entries(property).find(([name]) => name.startsWith('value'))?.[1];
  return String((value as JsonRecord | undefined)?.code ?? value);
}

function isA(concepts: ReadonlyMap<string, Concept>, code: string | undefined, ancestor: string): boolean {
  const seen = new Set<string>();
  const open = code === undefined ? [] : [code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === ancestor) {
      return true;
    }
    if (!seen.has(next)) {
      seen.add(next);
      open.push(...(concepts.get(next)?.parents ?? []));
    }
  }
  return false;
}
