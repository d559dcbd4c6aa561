/**
 * Compiles the part of FHIRPath that search parameters use into routes: straight lines of property names, known to the
 * element table, that end in values of a known type. What this cannot compile is not offered as a search parameter.
 *
 * Covered: paths, unions, `where(x='y')`, `where(resolve() is Type)`, `ofType(Type)`, `as(Type)`, `as Type`, `[n]`,
 * `exists()`, and the one form `x.exists() and x != false`.
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

export function compileExpression(
  definitions: Definitions,
  resourceType: string,
  expression: string,
): readonly Route[] {
  const exists = /^(\S+)\.exists\(\) and \1 != false$/.exec(expression);
  if (exists !== null) {
    return existsRoute(compileExpression(definitions, resourceType, exists[1] ?? ''));
  }
  return splitUnion(expression).flatMap((part) => {
    const words = tokenize(part.trim());
    const root = words[0];
    if (root === undefined || !(root === resourceType || ['Resource', 'DomainResource'].includes(root))) {
      return [];
    }
    const start: Line[] = [{ path: [], type: resourceType, single: true, steps: [] }];
    return words
      .slice(1)
      .reduce<readonly Line[]>((lines, word) => lines.flatMap((line) => advance(definitions, line, word)), start)
      .map(toRoute);
  });
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
  return flat.match(/[A-Za-z]+\((?:[^()]|\([^()]*\))*\)|[A-Za-z]+/g) ?? [];
}

function advance(definitions: Definitions, line: Line, word: string): readonly Line[] {
  const call = /^([A-Za-z]+)\((.*)\)$/.exec(word);
  if (call === null) {
    return property(definitions, line, word);
  }
  const [, name, argument = ''] = call;
  switch (name) {
    case 'ofType':
      return line.type === argument ? [line] : [];
    case 'where':
      return where(line, argument);
    case 'item':
      return [{ ...line, steps: [...line.steps, (nodes) => nodes.slice(Number(argument), Number(argument) + 1)] }];
    default:
      return [];
  }
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

function toRoute(line: Line): Route {
  return {
    path: line.path.join('.'),
    type: line.type,
    single: line.single,
    values: (resource) =>
      line.steps
        .reduce<readonly unknown[]>((nodes, step) => step(nodes), [resource])
        .map((value) => ({ type: line.type, value })),
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
