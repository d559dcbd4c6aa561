/**
 * Compiles the part of FHIRPath that search parameters use into routes: straight lines of property names, known to the
 * element table, that end in values of a known type. What this cannot compile is not offered as a search parameter.
 *
 * Covered: paths, unions, `where(x='y')`, `where(resolve() is Type)`, `ofType(Type)`, `as(Type)`, `as Type`, `is(Type)`, `[n]`,
 * `extension('url')`, `exists()`, and the one form `x.exists() and x != false`.
 */
import type { Definitions, TypeDefinition } from '../definitions/definitions.ts';
import { referenceTarget } from './reference-target.ts';

/** A value found in a resource, with its FHIR type. */
export interface TypedValue {
  readonly type: string;
  readonly value: unknown;
}

/** One straight line from a resource to values of one type. */
export interface Route {
  /** Property names, without filters: `subject`, `name.family`. */
  readonly path: string;
  readonly type: string;
  /** No step of the line repeats. */
  readonly single: boolean;
  values(resource: unknown): readonly TypedValue[];
}

type Step = (nodes: readonly unknown[]) => readonly unknown[];

interface Line {
  readonly path: readonly string[];
  readonly type: string;
  readonly single: boolean;
  readonly steps: readonly Step[];
}

/** @param rootType a resource type, or the type of an element for the parts of a composite parameter */
export function compileExpression(definitions: Definitions, rootType: string, expression: string): readonly Route[] {
  const exists = /^(\S+)\.exists\(\)(?: and \1 != false)?$/.exec(expression);
  if (exists !== null) {
    return existsRoute(compileExpression(definitions, rootType, exists[1] ?? ''));
  }
  return splitUnion(expression).flatMap((part) => {
    const words = tokenize(part.trim());
    const start: Line[] = [{ path: [], type: rootType, single: true, steps: [] }];
    return withoutRoot(words, rootType)
      .reduce<readonly Line[]>((lines, word) => lines.flatMap((line) => advance(definitions, line, word)), start)
      .map(toRoute);
  });
}

/** A path starts at the type, at what every resource is, or at once with a property; at another type it finds nothing. */
function withoutRoot(words: readonly string[], rootType: string): readonly string[] {
  const root = words[0] ?? '';
  const named = root === rootType || root === 'Resource' || root === 'DomainResource';
  return named ? words.slice(1) : words;
}

/** Splits on `|` outside brackets and quotes. */
function splitUnion(expression: string): readonly string[] {
  return expression.match(/(?:[^|('"]|\((?:[^()]|\([^()]*\))*\)|'[^']*')+/g) ?? [];
}

/** `(Observation.value as Quantity).code` gives Observation, value, ofType(Quantity), code. */
function tokenize(part: string): readonly string[] {
  const flat = part
    .replace(/\(([A-Za-z.]+) as ([A-Za-z]+)\)/g, '$1.ofType($2)')
    .replace(/^\((.*?\))\)/, '$1')
    .replace(/\.as\(/g, '.ofType(')
    .replace(/\[(\d+)\]/g, '.item($1)');
  return flat.match(/[A-Za-z]+\((?:[^()']|'[^']*'|\([^()]*\))*\)|[A-Za-z]+/g) ?? [];
}

function advance(definitions: Definitions, line: Line, word: string): readonly Line[] {
  const call = /^([A-Za-z]+)\((.*)\)$/.exec(word);
  if (call === null) {
    return property(definitions, line, word);
  }
  const [, name, argument = ''] = call;
  switch (name) {
    case 'ofType':
      return sameType(line.type, argument) ? [line] : [];
    case 'is':
      return sameType(line.type, argument)
        ? [{ ...line, type: 'boolean', steps: [...line.steps, (nodes) => nodes.map(() => true)] }]
        : [];
    case 'extension':
      return property(definitions, line, 'extension').map((found) => filtered(found, isExtension(argument)));
    case 'where':
      return where(line, argument);
    case 'item':
      return [{ ...line, steps: [...line.steps, (nodes) => nodes.slice(Number(argument), Number(argument) + 1)] }];
    default:
      return [];
  }
}

/** STU3 writes `as(DateTime)` where it means `dateTime`. */
function sameType(type: string, named: string): boolean {
  return type === named || type === named.charAt(0).toLowerCase() + named.slice(1);
}

function isExtension(argument: string): (node: unknown) => boolean {
  const url = argument.replace(/^'|'$/g, '');
  return (node) => (node as Record<string, unknown>).url === url;
}

function property(definitions: Definitions, line: Line, word: string): readonly Line[] {
  const type = definitions.type(line.type);
  return matching(type, word).map((found) => ({
    path: [...line.path, found.name],
    type: found.type,
    single: line.single && !found.element.repeats,
    steps: [...line.steps, children(found.name)],
  }));
}

function matching(type: TypeDefinition | undefined, word: string) {
  return [...(type?.properties.values() ?? [])].filter((it) => it.element.name === word || it.name === word);
}

function children(name: string): Step {
  return (nodes) => {
    const found: unknown[] = [];
    for (const node of nodes) {
      const value = (node as Record<string, unknown>)[name];
      if (Array.isArray(value)) {
        found.push(...value.filter((item) => item !== null));
      } else if (value !== undefined && value !== null) {
        found.push(value);
      }
    }
    return found;
  };
}

function where(line: Line, argument: string): readonly Line[] {
  const resolves = /^resolve\(\) is ([A-Za-z]+)$/.exec(argument);
  if (resolves !== null) {
    const wanted = resolves[1] ?? '';
    return [filtered(line, (node) => mayPointAt(node, wanted))];
  }
  const equals = /^([A-Za-z]+)='([^']*)'$/.exec(argument);
  return equals === null
    ? []
    : [filtered(line, (node) => (node as Record<string, unknown>)[equals[1] ?? ''] === equals[2])];
}

/** A reference whose type cannot be known (by identifier only, or urn) may point at anything. */
function mayPointAt(node: unknown, wanted: string): boolean {
  const type = referenceTarget(node as Record<string, unknown>)?.type;
  return type === undefined || type === wanted;
}

function filtered(line: Line, keep: (node: unknown) => boolean): Line {
  return { ...line, steps: [...line.steps, (nodes) => nodes.filter(keep)] };
}

const nothing: readonly TypedValue[] = [];

function toRoute(line: Line): Route {
  return {
    path: line.path.join('.'),
    type: line.type,
    single: line.single,
    values: (resource) => {
      let nodes: readonly unknown[] = [resource];
      for (const step of line.steps) {
        nodes = step(nodes);
        if (nodes.length === 0) {
          return nothing;
        }
      }
      return nodes.map((value) => ({ type: line.type, value }));
    },
  };
}

/** True when any of the values exists and is not false. */
function existsRoute(routes: readonly Route[]): readonly Route[] {
  const values = (resource: unknown) => [
    { type: 'boolean', value: routes.some((route) => route.values(resource).some(({ value }) => value !== false)) },
  ];
  const path = routes[0]?.path;
  return path === undefined ? [] : [{ path, type: 'boolean', single: true, values }];
}
