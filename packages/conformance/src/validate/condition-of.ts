/** What a slice says of the value that tells it apart: fixed, pattern, a required binding, or that of elements below. */
import type { Json } from '@stelsel/fhir';
import type { ElementNode } from '../profile/element-tree.ts';
import type { CompileContext } from './compile-context.ts';
import { walk } from './discriminator-path.ts';
import type { KnownCodes } from './ports.ts';
import { startRun } from './run.ts';
import { fitsPattern, isObject, sameValue } from './values.ts';

export type Condition = (value: Json | undefined, sibling: Json | undefined) => boolean;

/** Undefined when the element says nothing that could tell values apart. */
export function conditionOf(context: CompileContext, node: ElementNode): Condition | undefined {
  const { fixed, pattern, binding } = node.definition;
  const conditions: Condition[] = [];
  if (fixed !== undefined) {
    conditions.push((value) => sameValue(value, fixed));
  }
  if (pattern !== undefined) {
    conditions.push((value) => value !== undefined && fitsPattern(value, pattern));
  }
  for (const child of node.children.values()) {
    const below = conditionOf(context, child);
    if (below !== undefined && (child.definition.min ?? 0) > 0) {
      conditions.push(ofChild(child.name.replace('[x]', ''), below));
    }
  }
  const codes =
    binding?.strength === 'required' && binding.valueSet !== undefined && conditions.length === 0
      ? context.findCodes(binding.valueSet)
      : undefined;
  if (codes !== undefined) {
    conditions.push((value) => coded(value, codes));
  }
  const [only] = conditions;
  return conditions.length < 2 ? only : (value, sibling) => conditions.every((it) => it(value, sibling));
}

const nowhere = startRun({});

function ofChild(name: string, condition: Condition): Condition {
  const steps = [{ kind: 'name', name }] as const;
  return (value, sibling) =>
    walk(steps, { value, sibling, type: '' }, nowhere)?.some((one) => condition(one.value, one.sibling)) === true;
}

function coded(value: Json | undefined, codes: KnownCodes): boolean {
  if (typeof value === 'string') {
    return codes.has(undefined, value) === true;
  }
  if (!isObject(value)) {
    return false;
  }
  if (Array.isArray(value.coding)) {
    return value.coding.some((coding) => coded(coding, codes));
  }
  return (
    typeof value.code === 'string' && typeof value.system === 'string' && codes.has(value.system, value.code) === true
  );
}
