import { hasFormat, isRawDecimal, type Json } from '@stelsel/fhir';
import type { ValueCheck } from './compile-binding.ts';
import type { ObjectCheck } from './compile-context.ts';
import { enter, leave, type Run, report } from './run.ts';
import { isObject, type JsonObject, kindOf } from './values.ts';

interface Shape {
  readonly name: string;
  /** As FHIRPath says it. */
  readonly place: string;
  readonly repeats: boolean;
  readonly type: string;
}

type PropertyCheck = (value: unknown, object: JsonObject, run: Run) => void;

const numbers = new Set(['decimal', 'integer', 'unsignedInt', 'positiveInt']);

/** The check of a primitive element: list or not, JSON type, format, and `content`: its binding and rules. */
export function compilePrimitive(shape: Shape, content: ValueCheck | undefined): PropertyCheck {
  const { name, place, repeats, type } = shape;
  const expected = type === 'boolean' ? 'boolean' : numbers.has(type) ? 'number' : 'string';
  const check = (value: unknown, run: Run): void => {
    const raw = isRawDecimal(value);
    if (typeof value !== expected && !(raw && expected === 'number')) {
      report(run, value === null ? 'VAL-EMPTY' : 'VAL-SHAPE', { expected, found: kindOf(value as Json) });
      return;
    }
    if (!hasFormat(type, typeof value === 'string' ? value : raw ? value.rawJSON : String(value))) {
      report(run, 'VAL-FORMAT', { type });
      return;
    }
    content?.(value as Json, run);
  };
  if (!repeats) {
    return (value, _object, run) => {
      enter(run, place, -1);
      if (Array.isArray(value)) {
        report(run, 'VAL-LIST', { name });
      } else {
        check(value, run);
      }
      leave(run);
    };
  }
  return (value, object, run) => {
    if (!Array.isArray(value)) {
      report(run, 'VAL-NOT-A-LIST', { name }, { at: place });
      return;
    }
    if (value.length === 0) {
      report(run, 'VAL-EMPTY', {}, { at: place });
    }
    const siblings: unknown = object[`_${name}`];
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index];
      // A place without a value has an extension instead.
      if (item === null && Array.isArray(siblings) && isObject(siblings[index])) {
        continue;
      }
      enter(run, place, index);
      check(item, run);
      leave(run);
    }
  };
}

/** The check of `_birthDate`: the id and extensions of the primitive `birthDate`. */
export function compileSiblings({ name, place, repeats }: Shape, checkElement: ObjectCheck): PropertyCheck {
  const one = (value: unknown, valuePresent: boolean, index: number, run: Run): void => {
    enter(run, place, index);
    if (isObject(value)) {
      checkElement(value, run);
    } else if (value !== null || !valuePresent) {
      report(run, value === null ? 'VAL-EMPTY' : 'VAL-SHAPE', { expected: 'object', found: kindOf(value as Json) });
    }
    leave(run);
  };
  return (value, object, run) => {
    if (Array.isArray(value) !== repeats) {
      report(run, repeats ? 'VAL-NOT-A-LIST' : 'VAL-LIST', { name: `_${name}` }, { at: place });
      return;
    }
    const values: unknown = object[name];
    if (!Array.isArray(value)) {
      one(value, false, -1, run);
      return;
    }
    for (let index = 0; index < value.length; index += 1) {
      const present = Array.isArray(values) && values[index] !== null && values[index] !== undefined;
      one(value[index], present, index, run);
    }
  };
}
