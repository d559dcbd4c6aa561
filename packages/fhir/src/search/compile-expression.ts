/**
 * Compiles the part of FHIRPath that search parameters use into routes: straight lines of property names, known to the
 * element table, that end in values of a known type. What this cannot compile is not offered as a search parameter.
 *
 * The expression is read by the parser of all FHIRPath. Routes instead of its closures, because an index must know beforehand
 * where values stand and of which type they are.
 *
 * Covered: paths, unions, `where(x='y')`, `where(resolve() is Type)`, `ofType(Type)`, `as(Type)`, `as Type`, `is(Type)`, `[n]`,
 * `extension('url')`, `exists()`, and the one form `x.exists() and x != false`.
 */
import type { Definitions, TypeDefinition } from '../definitions/definitions.ts';
import { parsePath } from '../path/parse-path.ts';
import { PathProblem } from '../path/problem.ts';
import type { Syntax } from '../path/syntax.ts';
import { referenceTarget } from './reference-target.ts';

/** A value found in a resource, with its FHIR type. */
export interface TypedValue {
  readonly type: string;
  readonly value: unknown;
  /** Of a `code` from a required value set: its code systems, which the value leaves unsaid. */
  readonly systems?: ReadonlySet<string>;
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
  readonly systems?: ReadonlySet<string>;
}

/** @param rootType a resource type, or the type of an element for the parts of a composite parameter */
export function compileExpression(definitions: Definitions, rootType: string, expression: string): readonly Route[] {
  const syntax = read(expression);
  const start: Line = { path: [], type: rootType, single: true, steps: [] };
  return syntax === undefined ? [] : routesOf({ definitions, start }, syntax);
}

/** Undefined when it is no FHIRPath. */
function read(expression: string): Syntax | undefined {
  try {
    return parsePath(expression);
  } catch (error) {
    if (error instanceof PathProblem) {
      return undefined;
    }
    throw error;
  }
}

interface Root {
  readonly definitions: Definitions;
  readonly start: Line;
}

function routesOf(root: Root, syntax: Syntax): readonly Route[] {
  if (syntax.kind === 'binary' && syntax.operator === '|') {
    return [...routesOf(root, syntax.left), ...routesOf(root, syntax.right)];
  }
  const exists = existing(syntax);
  return exists === undefined ? linesOf(root, syntax).map(toRoute) : existsRoute(routesOf(root, exists));
}

/** `x` of `x.exists()` and of `x.exists() and x != false`. */
function existing(syntax: Syntax): Syntax | undefined {
  if (syntax.kind === 'call' && syntax.name === 'exists' && syntax.args.length === 0) {
    return syntax.source;
  }
  if (syntax.kind !== 'binary' || syntax.operator !== 'and') {
    return undefined;
  }
  const { left, right } = syntax;
  const source = existing(left);
  const isFalse = right.kind === 'binary' && right.operator === '!=' && right.right.kind === 'literal';
  return source !== undefined && isFalse && right.right.value === false && sameSyntax(source, right.left)
    ? source
    : undefined;
}

function sameSyntax(a: Syntax, b: Syntax): boolean {
  const written = (syntax: Syntax) => JSON.stringify(syntax, (key, value) => (key === 'at' ? undefined : value));
  return written(a) === written(b);
}

/** The lines that an expression goes along; none when it says what this does not cover. */
function linesOf(root: Root, syntax: Syntax): readonly Line[] {
  switch (syntax.kind) {
    case 'member':
      return member(root, syntax);
    case 'call':
      return syntax.source === undefined
        ? []
        : linesOf(root, syntax.source).flatMap((line) => call(root.definitions, line, syntax));
    case 'type':
      return linesOf(root, syntax.source).flatMap((line) => typed(line, syntax.operator, syntax.type.name));
    case 'item': {
      const { index } = syntax;
      const at = index.kind === 'literal' && typeof index.value === 'number' ? index.value : undefined;
      return at === undefined ? [] : linesOf(root, syntax.source).map((line) => sliced(line, at));
    }
    case 'binary':
      return syntax.operator === '|' ? [...linesOf(root, syntax.left), ...linesOf(root, syntax.right)] : [];
    default:
      return [];
  }
}

/** A path starts at the type, at what every resource is, or at once with a property; at another type it finds nothing. */
function member({ definitions, start }: Root, { source, name }: Extract<Syntax, { kind: 'member' }>): readonly Line[] {
  if (source === undefined && (name === start.type || name === 'Resource' || name === 'DomainResource')) {
    return [start];
  }
  const lines = source === undefined ? [start] : linesOf({ definitions, start }, source);
  return lines.flatMap((line) => property(definitions, line, name));
}

function call(
  definitions: Definitions,
  line: Line,
  { name, args: [argument] }: Extract<Syntax, { kind: 'call' }>,
): readonly Line[] {
  switch (name) {
    case 'ofType':
    case 'as':
    case 'is':
      return argument?.kind === 'member' ? typed(line, name === 'is' ? 'is' : 'as', argument.name) : [];
    case 'extension': {
      const url = argument?.kind === 'literal' ? argument.value : undefined;
      return property(definitions, line, 'extension').map((found) =>
        filtered(found, (node) => (node as Record<string, unknown>).url === url),
      );
    }
    case 'where':
      return argument === undefined ? [] : where(line, argument);
    default:
      return [];
  }
}

function typed(line: Line, operator: 'is' | 'as', name: string): readonly Line[] {
  if (!sameType(line.type, name)) {
    return [];
  }
  const isIt: Step = (nodes) => nodes.map(() => true);
  return operator === 'as' ? [line] : [{ ...line, type: 'boolean', steps: [...line.steps, isIt] }];
}

function sliced(line: Line, at: number): Line {
  return { ...line, steps: [...line.steps, (nodes) => nodes.slice(at, at + 1)] };
}

/** STU3 writes `as(DateTime)` where it means `dateTime`. */
function sameType(type: string, named: string): boolean {
  return type === named || type === named.charAt(0).toLowerCase() + named.slice(1);
}

function property(definitions: Definitions, line: Line, word: string): readonly Line[] {
  const type = definitions.type(line.type);
  return matching(type, word).map((found) => ({
    path: [...line.path, found.name],
    type: found.type,
    single: line.single && !found.element.repeats,
    steps: [...line.steps, children(found.name)],
    ...(found.element.systems === undefined ? {} : { systems: found.element.systems }),
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

function where(line: Line, criteria: Syntax): readonly Line[] {
  if (criteria.kind === 'type' && criteria.source.kind === 'call' && criteria.source.name === 'resolve') {
    return [filtered(line, (node) => mayPointAt(node, criteria.type.name))];
  }
  const { left, right } = criteria.kind === 'binary' && criteria.operator === '=' ? criteria : {};
  if (left?.kind !== 'member' || left.source !== undefined || right?.kind !== 'literal') {
    return [];
  }
  const { value } = right;
  return [filtered(line, (node) => (node as Record<string, unknown>)[left.name] === value)];
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
      return nodes.map(typedBy(line));
    },
  };
}

function typedBy({ type, systems }: Line): (value: unknown) => TypedValue {
  return systems === undefined ? (value) => ({ type, value }) : (value) => ({ type, value, systems });
}

/** True when any of the values exists and is not false. */
function existsRoute(routes: readonly Route[]): readonly Route[] {
  const values = (resource: unknown) => [
    { type: 'boolean', value: routes.some((route) => route.values(resource).some(({ value }) => value !== false)) },
  ];
  const path = routes[0]?.path;
  return path === undefined ? [] : [{ path, type: 'boolean', single: true, values }];
}
