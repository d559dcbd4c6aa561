/** Where an extension may stand: its contexts and its rules about them (StructureDefinition.context, contextInvariant). */
import type { ExtensionContext, StructureDefinition } from '../profile/structure-definition.ts';
import type { CompileContext } from './compile-context.ts';
import { invariantScope } from './invariant-scope.ts';
import { type NamedPlace, namedPlace } from './named-place.ts';
import type { Invariant, Selection } from './ports.ts';
import { countUnchecked, type Run } from './run.ts';
import type { JsonObject } from './values.ts';

/** Whether an extension may stand on the object `host`, at the place of the run (which is in the extension). */
export type ExtensionPlaces = (host: JsonObject, run: Run) => boolean;

/** Anything at all. */
const anywhere = /^(?:\*|Element|Any)$/;

/** What cannot be run here is counted, and allowed. */
export function compileExtensionPlaces(context: CompileContext, definition: StructureDefinition): ExtensionPlaces {
  const places = definition.contexts.map((where) => compilePlace(context, where));
  const rules = compileRules(context, definition.contextInvariants);
  const free = definition.contexts.some(({ type, expression }) => type === 'element' && anywhere.test(expression));
  return (host, run) => {
    const place = free && rules === undefined ? undefined : namedPlace(context, run);
    return (
      (free || places.length === 0 || places.some((fits) => fits(host, run, place))) &&
      (rules?.(host, run, place) ?? true)
    );
  };
}

/** `place` is undefined where the resource has an element that FHIR does not know, which is told elsewhere. */
type Fits = (host: JsonObject, run: Run, place: NamedPlace | undefined) => boolean;

function compilePlace(context: CompileContext, { type, expression }: ExtensionContext): Fits {
  switch (type) {
    case 'extension':
      return (host) => typeof host.url === 'string' && (host.url === expression || expression.endsWith(`#${host.url}`));
    case 'fhirpath':
      return inSelection(expression, context.compileSelection(expression));
    default: {
      const name = elementName(context, expression);
      return (_host, _run, place) => place === undefined || place.names.has(name);
    }
  }
}

/** The path or type that is meant: of a type by its address, and of an element of a profile without its slices. */
function elementName({ trees }: CompileContext, expression: string): string {
  const [address = '', path] = expression.split('#', 2);
  return path === undefined ? (trees.find(address)?.type ?? expression) : path.replace(/:[^.]+/g, '');
}

function inSelection(expression: string, selection: Selection | undefined): Fits {
  return (host, run) => {
    const found = selection?.(run.resource, invariantScope(run));
    if (found === undefined) {
      countUnchecked(run.uncheckedRules, expression);
    }
    return found === undefined || found.has(host);
  };
}

function compileRules(context: CompileContext, expressions: readonly string[]): Fits | undefined {
  const compiled = new Map<string, Invariant | undefined>();
  const ruleOf = (expression: string, type: string): Invariant | undefined => {
    const key = `${type} ${expression}`;
    if (!compiled.has(key)) {
      compiled.set(key, context.compileInvariant(expression, type));
    }
    return compiled.get(key);
  };
  return expressions.length === 0
    ? undefined
    : (host, run, place) =>
        expressions.every((expression) => {
          const held = ruleOf(expression, place?.type ?? 'Element')?.(host, invariantScope(run));
          if (held === undefined) {
            countUnchecked(run.uncheckedRules, expression);
          }
          return held !== false;
        });
}
