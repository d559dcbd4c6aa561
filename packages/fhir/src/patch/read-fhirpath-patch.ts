/** FHIRPath Patch: a Parameters of operations (R4 fhirpatch.html), each on one place that a FHIRPath expression finds. */
import { err, faultAt, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import type { FhirModel } from '../model.ts';
import { compilePath, type Path } from '../path/compile-path.ts';
import { isNode, type PathNode } from '../path/item.ts';
import { resourceNode } from '../path/path-node.ts';
import type { Json, Resource } from '../resource.ts';
import { cloneJson } from './clone-json.ts';
import type { Patch } from './patch.ts';
import { addElement, insertElement, moveElement, removeElement, replaceElement } from './patch-tree.ts';
import { type PatchValue, valueOfPart } from './patch-value.ts';

interface Part {
  readonly name?: string;
  readonly part?: readonly Part[];
  readonly [name: string]: unknown;
}

/** Changes a tree at the nodes a path found; false when it cannot be done there. */
type Change = (nodes: readonly PathNode[]) => boolean;

interface Operation {
  readonly path: Path;
  readonly change: Change;
}

/** Reads a patch. Faults: FHIR-PATCH-FORM with the place of the operation, and those of a FHIRPath expression. */
export function readFhirpathPatch(parameters: Resource, model: FhirModel): Result<Patch> {
  const all = (parameters.parameter ?? []) as readonly Part[];
  if (all.length === 0 || all.length > fhirLimits.patchOperations) {
    return err(fault('FHIR-PATCH-FORM', { max: fhirLimits.patchOperations }, 'Parameters.parameter'));
  }
  const operations: Operation[] = [];
  for (const [index, one] of all.entries()) {
    const operation = readOperation(one, model);
    if (!operation.ok) {
      return err(faultAt(operation.fault, `Parameters.parameter[${index}]`));
    }
    operations.push(operation.value);
  }
  return ok((current) => applyOperations(current, operations));
}

function applyOperations(current: Resource, operations: readonly Operation[]): Result<Resource> {
  const tree = cloneJson(current as unknown as Json) as unknown as Resource;
  for (const [index, { path, change }] of operations.entries()) {
    const at = `Parameters.parameter[${index}]`;
    const found = path.evaluate(resourceNode(tree));
    if (!found.ok) {
      return err(faultAt(found.fault, at));
    }
    const nodes = found.value.filter(isNode);
    if (nodes.length !== found.value.length || !change(nodes)) {
      return err(fault('FHIR-PATCH-TARGET', {}, at));
    }
  }
  return ok(tree);
}

function readOperation({ name, part = [] }: Part, model: FhirModel): Result<Operation> {
  const named = (wanted: string): Part | undefined => part.find((one) => one.name === wanted);
  const text = (wanted: string): string | undefined => {
    const { valueCode, valueString } = named(wanted) ?? {};
    const found = valueString ?? valueCode;
    return typeof found === 'string' ? found : undefined;
  };
  const whole = (wanted: string): number | undefined => {
    const found = named(wanted)?.valueInteger;
    return typeof found === 'number' && Number.isInteger(found) && found >= 0 ? found : undefined;
  };
  const path = text('path');
  const given = named('value');
  const change =
    name === 'operation'
      ? changeOf(
          {
            type: text('type'),
            name: text('name'),
            value: given === undefined ? undefined : (type: string) => valueOfPart(given, type, model.definitions),
            index: whole('index'),
            source: whole('source'),
            destination: whole('destination'),
          },
          model,
        )
      : undefined;
  if (path === undefined || change === undefined) {
    return err(fault('FHIR-PATCH-FORM', { max: fhirLimits.patchOperations }));
  }
  const compiled = compilePath(path, model.definitions);
  return compiled.ok ? ok({ path: compiled.value, change }) : compiled;
}

interface Asked {
  readonly type: string | undefined;
  readonly name: string | undefined;
  /** The value for an element whose type, when the value does not say it, is this one. */
  readonly value: ((type: string) => PatchValue | undefined) | undefined;
  readonly index: number | undefined;
  readonly source: number | undefined;
  readonly destination: number | undefined;
}

/** Only `delete` may find nothing (it is gone then already); a list may be found whole, everything else is one element. */
function changeOf(asked: Asked, { definitions }: FhirModel): Change | undefined {
  const { type, name, value, index, source, destination } = asked;
  switch (type) {
    case 'add':
      return name === undefined || value === undefined
        ? undefined
        : ([node, second]) => node !== undefined && second === undefined && addElement(definitions, node, name, value);
    case 'insert':
      return index === undefined || value === undefined ? undefined : (nodes) => insertElement(nodes, index, value);
    case 'delete':
      return ([node, second]) => second === undefined && (node === undefined || removeElement(node));
    case 'replace':
      return value === undefined
        ? undefined
        : ([node, second]) => node !== undefined && second === undefined && replaceElement(definitions, node, value);
    case 'move':
      return source === undefined || destination === undefined
        ? undefined
        : (nodes) => moveElement(nodes, source, destination);
    default:
      return undefined;
  }
}
