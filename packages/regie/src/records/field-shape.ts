/** The shape of a field, read from its schema: so that forms, tables and datasets need no list of their own. */
import { z } from 'zod';
import type { FieldDefinition } from './define-type.ts';

export type FieldShape =
  | { readonly kind: 'text' | 'code' | 'day' | 'flag' }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  /** `length`: always so many. */
  | { readonly kind: 'list'; readonly of: FieldShape; readonly length?: number }
  | { readonly kind: 'group'; readonly parts: readonly FieldPart[] };

interface FieldPart {
  readonly name: string;
  readonly shape: FieldShape;
  /** Left out where nothing is said; otherwise it says that nothing is known. */
  readonly optional: boolean;
}

const known = new WeakMap<FieldDefinition, FieldShape>();

export function shapeOf(definition: FieldDefinition): FieldShape {
  const shape = known.get(definition) ?? shapeIn(z.toJSONSchema(definition.schema, { unrepresentable: 'any' }) as Json);
  known.set(definition, shape);
  return shape;
}

/** What is read of a JSON Schema. */
interface Json {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Json[];
  readonly items?: Json;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

function shapeIn(schema: Json): FieldShape {
  const ways = (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');
  const values = ways.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]));
  if (values.length > 0) {
    return { kind: 'choice', values };
  }
  const [one = {}] = ways;
  switch (one.type) {
    case 'boolean':
      return { kind: 'flag' };
    case 'integer':
    case 'number':
      return { kind: 'number', whole: one.type === 'integer' };
    case 'array':
      return {
        kind: 'list',
        of: shapeIn(one.items ?? {}),
        ...(one.minItems !== undefined && one.minItems === one.maxItems ? { length: one.minItems } : {}),
      };
    case 'object':
      return {
        kind: 'group',
        parts: Object.entries(one.properties ?? {}).map(([name, part]) => ({
          name,
          shape: shapeIn(part),
          optional: one.required?.includes(name) !== true,
        })),
      };
    default:
      return { kind: one.format === 'date' ? 'day' : one.pattern?.startsWith('^[a-z0-9]') === true ? 'code' : 'text' };
  }
}
