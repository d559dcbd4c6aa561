/** One type of FHIR as plain functions: a check for every JSON name it can have, made when it is first needed. */
import type { ElementNode } from '../profile/element-tree.ts';
import { nodeAt } from '../profile/merge-differential.ts';
import type { TypeReference } from '../profile/structure-definition.ts';
import { checkExtensions } from './check-extensions.ts';
import { bothChecks, compileBinding, type ValueCheck } from './compile-binding.ts';
import { compileConstraints } from './compile-constraints.ts';
import type { CompileContext, ObjectCheck } from './compile-context.ts';
import { compilePrimitive, compileSiblings } from './compile-primitive.ts';
import { compileReference } from './compile-reference.ts';
import { isPrimitiveType, propertyName } from './element-names.ts';
import { enter, leave, type Run, report } from './run.ts';
import { typeRule } from './type-rules.ts';
import { isObject, type JsonObject, kindOf } from './values.ts';

/** @param tree the tree of the whole type; @param node the part of it that this object is */
export function compileType(context: CompileContext, tree: ElementNode, node: ElementNode, type: string): ObjectCheck {
  const resource = tree === node && context.trees.typeDefinition(type)?.kind === 'resource';
  let made: ObjectCheck | undefined;
  return (object, run) => {
    made ??= compileObject(context, tree, node, resource);
    made(object, run);
  };
}

interface Property {
  readonly name: string;
  readonly check: (value: unknown, object: JsonObject, run: Run) => void;
  /** The element it is one of the types of. */
  readonly choice: string | undefined;
}

function compileObject(context: CompileContext, tree: ElementNode, node: ElementNode, resource: boolean): ObjectCheck {
  const children = [...node.children.values()];
  const properties = new Map(
    children.flatMap((child) => propertiesOf(context, tree, child)).map((it) => [it.name, it] as const),
  );
  const required = children.filter(({ definition }) => (definition.min ?? 0) > 0).map(presence);
  const constraints = compileConstraints(node.definition.constraints, typeOfNode(tree, node), context.compileInvariant);
  const title = node.path;
  const rule = typeRule(context, title);
  return (object, run) => {
    let chosen: Property | undefined;
    let empty = true;
    for (const name in object) {
      empty = false;
      const property = properties.get(name);
      if (property === undefined) {
        if (!(resource && name === 'resourceType')) {
          report(run, 'VAL-UNKNOWN-ELEMENT', { name: name.slice(0, 64), type: title });
        }
        continue;
      }
      if (property.choice !== undefined) {
        if (chosen?.choice === property.choice && bare(chosen.name) !== bare(name)) {
          report(run, 'VAL-CHOICE', { name: property.choice });
        }
        chosen = property;
      }
      property.check(object[name], object, run);
    }
    if (empty) {
      report(run, 'VAL-EMPTY');
    }
    for (const { names, name, min } of required) {
      if (!names.some((it) => object[it] !== undefined)) {
        report(run, 'VAL-MIN', { name, min, found: 0 });
      }
    }
    constraints?.(object as never, run);
    rule?.(object, run);
  };
}

function bare(name: string): string {
  return name.startsWith('_') ? name.slice(1) : name;
}

/** The type that expressions on a node start from. */
function typeOfNode(tree: ElementNode, node: ElementNode): string {
  return node === tree ? tree.name : node.path;
}

function presence({ name, definition }: ElementNode) {
  const stem = name.replace('[x]', '');
  const names = (definition.types ?? [{ code: '' }]).flatMap(({ code }) => {
    const property = propertyName(name, code);
    return [property, `_${property}`];
  });
  return { names: [...new Set(names)], name: stem, min: definition.min ?? 1 };
}

function propertiesOf(context: CompileContext, tree: ElementNode, child: ElementNode): readonly Property[] {
  const { types = [], contentReference } = child.definition;
  const choice = child.name.endsWith('[x]') ? child.name.slice(0, -3) : undefined;
  const references: readonly TypeReference[] =
    contentReference === undefined ? types : [{ code: 'BackboneElement', profiles: [], targets: [] }];
  return references.flatMap((type) => {
    const name = propertyName(child.name, type.code);
    const place = choice === undefined ? name : `${choice}.ofType(${type.code})`;
    const repeats = (child.definition.max ?? 1) > 1;
    if (isPrimitiveType(type.code)) {
      const elementType =
        child.path.endsWith('.id') && tree.children.has('meta') && child.path === `${tree.path}.id` ? 'id' : type.code;
      const shape = { name, place, repeats, type: elementType };
      const content = bothChecks(
        compileBinding(child.definition.binding, type.code, context.findCodes),
        compileConstraints(newRules(context, child, type.code), type.code, context.compileInvariant),
      );
      const siblings = compileSiblings(shape, context.checkType('Element'));
      return [
        { name, choice, check: compilePrimitive(shape, content) },
        { name: `_${name}`, choice, check: siblings },
      ];
    }
    const value = contentOf(context, tree, child, type);
    const extensions = /^(?:modifierE|e)xtension$/.test(name);
    const check = repeats ? listCheck(name, place, value) : singleCheck(name, place, value);
    return [
      {
        name,
        choice,
        check: extensions
          ? (found: unknown, object: JsonObject, run: Run) => {
              check(found, object, run);
              checkExtensions(context, object, name, found, run);
            }
          : check,
      },
    ];
  });
}

/** What every value of an element must be, besides its place in a list. */
function contentOf(context: CompileContext, tree: ElementNode, child: ElementNode, type: TypeReference): ValueCheck {
  const { definition } = child;
  if (type.code === 'Resource' || context.definitions.isResourceType(type.code)) {
    const contained = child.name === 'contained';
    return (value, run) => context.checkResource(value as JsonObject, run, contained);
  }
  const target = definition.contentReference === undefined ? child : nodeAt(tree, definition.contentReference);
  const nested = target !== undefined && (target !== child || child.children.size > 0);
  const content = nested ? compileType(context, tree, target, '') : context.checkType(type.code);
  const parts: readonly (ValueCheck | undefined)[] = [
    (value, run) => content(value as JsonObject, run),
    compileBinding(definition.binding, type.code, context.findCodes),
    compileReference(context, type),
    profileOf(context, type),
    nested ? undefined : compileConstraints(newRules(context, child, type.code), type.code, context.compileInvariant),
  ];
  const checks = parts.filter((it) => it !== undefined);
  const [only] = checks;
  return checks.length === 1 && only !== undefined
    ? only
    : (value, run) => {
        for (const check of checks) {
          check(value, run);
        }
      };
}

/** A profile that FHIR itself has for an element, such as SimpleQuantity. Extensions are held against that of their url. */
function profileOf(context: CompileContext, { code, profiles }: TypeReference): ValueCheck | undefined {
  const [canonical] = profiles;
  if (canonical === undefined || profiles.length > 1 || code === 'Extension') {
    return undefined;
  }
  return (value, run) => {
    const profile = context.checkProfile(canonical);
    const outer = run.profile;
    run.profile = profile?.canonical ?? outer;
    profile?.check(value as JsonObject, run);
    run.profile = outer;
  };
}

/** Rules of an element that its type does not have already. */
function newRules(context: CompileContext, child: ElementNode, type: string) {
  const known = context.trees.typeTree(type)?.definition.constraints ?? [];
  return child.definition.constraints?.filter(({ key }) => !known.some((it) => it.key === key));
}

function singleCheck(name: string, place: string, content: ValueCheck): Property['check'] {
  return (value, _object, run) => {
    enter(run, place, -1);
    if (isObject(value)) {
      content(value as never, run);
    } else {
      reportShape(run, name, value, false);
    }
    leave(run);
  };
}

function listCheck(name: string, place: string, content: ValueCheck): Property['check'] {
  return (value, _object, run) => {
    if (!Array.isArray(value)) {
      report(run, 'VAL-NOT-A-LIST', { name }, { at: place });
      return;
    }
    if (value.length === 0) {
      report(run, 'VAL-EMPTY', {}, { at: place });
    }
    for (let index = 0; index < value.length; index += 1) {
      enter(run, place, index);
      const item: unknown = value[index];
      if (isObject(item)) {
        content(item as never, run);
      } else {
        reportShape(run, name, item, true);
      }
      leave(run);
    }
  };
}

function reportShape(run: Run, name: string, value: unknown, inList: boolean): void {
  if (value === null) {
    report(run, 'VAL-EMPTY');
  } else if (Array.isArray(value) && !inList) {
    report(run, 'VAL-LIST', { name });
  } else {
    report(run, 'VAL-SHAPE', { expected: 'object', found: kindOf(value as never) });
  }
}
