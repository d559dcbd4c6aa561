import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** One setting, as the reference page and the sample file show it. */
export interface Setting {
  readonly key: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: string;
  readonly description: string;
}

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly default?: unknown;
}

/** Every setting in the order of the schema, with dotted keys. */
export function describeConfig(): readonly Setting[] {
  return settingsOf(z.toJSONSchema(configSchema, { io: 'input' }) as Schema, '', true);
}

function settingsOf(schema: Schema, prefix: string, required: boolean): readonly Setting[] {
  const alternatives = schema.anyOf ?? [schema];
  const own = prefix === '' ? [] : [settingOf(schema, prefix, required)];
  const inner = alternatives.flatMap((alternative) => {
    const object = alternative.type === 'array' ? alternative.items : alternative;
    const inside = alternative.type === 'array' ? `${prefix}[]` : prefix;
    return Object.entries(object?.properties ?? {}).flatMap(([name, property]) =>
      settingsOf(property, inside === '' ? name : `${inside}.${name}`, object?.required?.includes(name) === true),
    );
  });
  return [...own, ...inner];
}

function settingOf(schema: Schema, key: string, required: boolean): Setting {
  const fallback = schema.default;
  return {
    key,
    type: schema.enum?.join(' | ') ?? (schema.anyOf ? 'one of' : (schema.type ?? 'text')),
    required: required && fallback === undefined,
    ...(fallback === undefined || typeof fallback === 'object' ? {} : { default: String(fallback) }),
    description: schema.description ?? '',
  };
}
