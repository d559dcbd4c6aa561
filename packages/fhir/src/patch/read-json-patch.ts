/** JSON Patch (RFC 6902) on a FHIR resource: every digit of a decimal survives, and what is copied has a limit. */
import { err, limits, ok, type Result } from '@stelsel/kernel';
import { applyPatch, type Operation } from 'rfc6902';
import { fault } from '../faults.ts';
import { readJson } from '../json/read-json.ts';
import { fhirLimits } from '../limits.ts';
import type { Json, Resource } from '../resource.ts';
import { withComparableNumbers, withExactDecimals, withMarkedDecimals } from './decimal-text.ts';
import type { Patch } from './patch.ts';

type Tree = { [name: string]: Json };
type Step = { readonly op: string; readonly path: string; readonly from?: string; readonly value?: Json };

/** Reads a patch document. Faults: those of reading JSON, FHIR-PATCH-FORM with the place of the operation. */
export function readJsonPatch(text: string): Result<Patch> {
  const read = readJson(text);
  if (!read.ok) {
    return read;
  }
  const list = read.value;
  if (!Array.isArray(list) || list.length === 0 || list.length > fhirLimits.patchOperations) {
    return err(fault('FHIR-PATCH-FORM', { max: fhirLimits.patchOperations }));
  }
  const wrong = list.findIndex((one) => !isStep(one));
  if (wrong >= 0) {
    return err(fault('FHIR-PATCH-FORM', { max: fhirLimits.patchOperations }, `[${wrong}]`));
  }
  const steps = list.map((one) => withMarkedDecimals(one)) as unknown as readonly Step[];
  return ok((current) => applySteps(current, steps));
}

const operations = new Set(['add', 'remove', 'replace', 'move', 'copy', 'test']);

function isStep(value: Json): boolean {
  const { op, path, from, ...rest } = (value ?? {}) as Record<string, Json>;
  const isPointer = (text: unknown) => typeof text === 'string' && /^(?:\/(?:[^~]|~[01])*)?$/.test(text);
  return (
    typeof op === 'string' &&
    operations.has(op) &&
    isPointer(path) &&
    ((op !== 'move' && op !== 'copy') || isPointer(from)) &&
    (!['add', 'replace', 'test'].includes(op) || 'value' in rest)
  );
}

function applySteps(current: Resource, steps: readonly Step[]): Result<Resource> {
  const tree = withMarkedDecimals(current as unknown as Json) as Tree;
  let copied = 0;
  for (const [index, step] of steps.entries()) {
    const at = `[${index}]`;
    if (step.op === 'test') {
      if (!holds(tree, step)) {
        return err(fault('FHIR-PATCH-TEST', {}, at));
      }
      continue;
    }
    if (!canApply(tree, step)) {
      return err(fault('FHIR-PATCH-TARGET', {}, at));
    }
    copied += step.op === 'copy' ? JSON.stringify(valueAt(tree, step.from ?? '')).length : 0;
    if (copied > limits.bodyBytes) {
      return err(fault('FHIR-PATCH-GROWS', { max: limits.bodyBytes }, at));
    }
    applyPatch(tree, [step as Operation]);
  }
  return ok(withExactDecimals(tree) as unknown as Resource);
}

function holds(tree: Tree, step: Step): boolean {
  const found = valueAt(tree, step.path);
  const comparable = { found: found === undefined ? null : withComparableNumbers(found) };
  const test = { op: 'test' as const, path: '/found', value: withComparableNumbers(step.value ?? null) };
  return found !== undefined && applyPatch(comparable, [test])[0] === null;
}

/** What the library does not look at: that every step of a path is really there, and that a place in a list is one. */
function canApply(tree: Tree, { op, path, from }: Step): boolean {
  const target = split(path);
  const key = target.at(-1);
  const parent = key === undefined ? undefined : follow(tree, target.slice(0, -1));
  if (key === undefined || typeof parent !== 'object' || parent === null || key === '__proto__') {
    return false;
  }
  if (op === 'remove' || op === 'replace') {
    return hasOwn(parent, key);
  }
  const source = from === undefined ? undefined : split(from);
  if (source !== undefined && (source.length === 0 || follow(tree, source) === undefined)) {
    return false;
  }
  if (op === 'move' && source?.every((token, index) => token === target[index]) === true) {
    return source.length === target.length;
  }
  return !Array.isArray(parent) || key === '-' || (isIndex(key) && Number(key) <= parent.length);
}

function valueAt(tree: Json, path: string): Json | undefined {
  return follow(tree, split(path));
}

function follow(tree: Json, tokens: readonly string[]): Json | undefined {
  let value: Json | undefined = tree;
  for (const token of tokens) {
    value = typeof value === 'object' && value !== null && hasOwn(value, token) ? (value as Tree)[token] : undefined;
  }
  return value;
}

function hasOwn(value: object, key: string): boolean {
  return Array.isArray(value) ? isIndex(key) && Number(key) < value.length : Object.hasOwn(value, key);
}

function isIndex(key: string): boolean {
  return /^(?:0|[1-9]\d{0,8})$/.test(key);
}

function split(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
