/** Fixed values, patterns, ranges, lengths, bindings and rules that a profile adds to an element. */
import type { ElementNode } from '../profile/element-tree.ts';
import { compileBinding, type ValueCheck } from './compile-binding.ts';
import { compileBound } from './compile-bound.ts';
import { compileConstraints } from './compile-constraints.ts';
import type { CompileContext, PlacedCheck } from './compile-context.ts';
import type { CoreElement } from './core-element.ts';
import { report } from './run.ts';
import { fitsPattern, isObject, sameValue, shown } from './values.ts';

export function compileLimits(
  context: CompileContext,
  node: ElementNode,
  core: CoreElement,
): readonly (PlacedCheck | undefined)[] {
  const { fixed, pattern, minValue, maxValue, maxLength } = node.definition;
  return [
    fixed === undefined
      ? undefined
      : whenPresent((value, run) => {
          if (!sameValue(value, fixed)) {
            report(run, 'VAL-FIXED', { expected: shown(fixed) });
          }
        }),
    pattern === undefined
      ? undefined
      : whenPresent((value, run) => {
          if (!fitsPattern(value, pattern)) {
            report(run, isObject(pattern) ? 'VAL-PATTERN' : 'VAL-FIXED', { expected: shown(pattern) });
          }
        }),
    minValue === undefined ? undefined : whenPresent(compileBound(minValue, '>=')),
    maxValue === undefined ? undefined : whenPresent(compileBound(maxValue, '<=')),
    maxLength === undefined
      ? undefined
      : whenPresent((value, run) => {
          if (typeof value === 'string' && [...value].length > maxLength) {
            report(run, 'VAL-LENGTH', { max: maxLength });
          }
        }),
    bindings(context, node, core),
    constraints(context, node, core),
  ];
}

function whenPresent(check: ValueCheck): PlacedCheck {
  return (value, _sibling, _key, run) => {
    if (value !== undefined) {
      check(value, run);
    }
  };
}

function bindings(context: CompileContext, node: ElementNode, core: CoreElement): PlacedCheck | undefined {
  const { binding, types = [] } = node.definition;
  const known = core.node.definition.binding;
  const same = (['strength', 'valueSet', 'maxValueSet'] as const).every((part) => known?.[part] === binding?.[part]);
  if (binding === undefined || same) {
    return undefined;
  }
  const checks = new Map(types.map(({ code }) => [code, compileBinding(binding, code, context.findCodes)] as const));
  if ([...checks.values()].every((check) => check === undefined)) {
    return undefined;
  }
  return (value, _sibling, { type }, run) => {
    if (value !== undefined) {
      checks.get(type)?.(value, run);
    }
  };
}

/** Rules that neither the element nor its type has in FHIR itself. */
function constraints(context: CompileContext, node: ElementNode, core: CoreElement): PlacedCheck | undefined {
  // The root of a type has no types of its own.
  const types = node.definition.types ?? core.node.definition.types ?? [{ code: core.node.path }];
  const known = new Set(
    [core.node.definition, ...types.map(({ code }) => context.trees.typeTree(code)?.definition)].flatMap(
      (definition) => definition?.constraints?.map(({ key, expression }) => `${key} ${expression}`) ?? [],
    ),
  );
  const own = node.definition.constraints?.filter(({ key, expression }) => !known.has(`${key} ${expression}`));
  const nested = core.node.children.size > 0;
  const checks = new Map(
    types.map(
      ({ code }) => [code, compileConstraints(own, nested ? core.node.path : code, context.compileInvariant)] as const,
    ),
  );
  if ([...checks.values()].every((check) => check === undefined)) {
    return undefined;
  }
  const [any] = checks.values();
  return (value, sibling, { type }, run) => {
    const given = value ?? sibling;
    if (given !== undefined) {
      (checks.get(type) ?? any)?.(given, run);
    }
  };
}
