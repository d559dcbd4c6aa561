/** Fields that belong together: a code with its system and name, a number with its unit, a beginning with its end, a street with its number. */
import { z } from 'zod';
import { convert } from './convert.ts';

const path = z.string().min(1);

export const compositeFillings = [
  /** A CodeableConcept of a CD or CE, with its translations and its own words. */
  z.strictObject({ concept: path }),
  /** A Quantity of a PQ. */
  z.strictObject({ quantity: path }),
  /** A Period of an IVL_TS; a moment is its beginning. */
  z.strictObject({ interval: path }),
  /** One text of several fields, with a space between those that are there. */
  z.strictObject({ join: z.array(path).min(2) }),
] as const;

export type Composite = z.infer<(typeof compositeFillings)[number]>;

type At = Exclude<Composite, { readonly join: unknown }>;

/** Names of leaves below the path. */
const parts = {
  concept: [
    '@code',
    '@codeSystem',
    '@displayName',
    '/originalText#text',
    '/translation@code',
    '/translation@codeSystem',
    '/translation@displayName',
  ],
  quantity: ['@value', '@unit'],
  interval: ['@value', '/low@value', '/high@value'],
} as const;

export function namesOfComposite(composite: Composite): readonly string[] {
  if ('join' in composite) {
    return composite.join;
  }
  const [kind, at] = kindOf(composite);
  return parts[kind].map((part) => `${at}${part}`);
}

/** @param read the value of a leaf; gaps are left to be taken out */
export function compositeOf(composite: Composite, read: (name: string) => string | undefined): unknown {
  if ('join' in composite) {
    const values = composite.join.map(read).filter((value) => value !== undefined);
    return values.length === 0 ? undefined : values.join(' ');
  }
  const [kind, at] = kindOf(composite);
  const leaf = (part: string): string | undefined => read(`${at}${part}`);
  switch (kind) {
    case 'concept':
      return { coding: [codingOf(leaf, ''), codingOf(leaf, '/translation')], text: leaf('/originalText#text') };
    case 'quantity':
      return quantityOf(leaf('@value'), leaf('@unit'));
    default:
      return {
        start: convert(leaf('/low@value') ?? leaf('@value') ?? '', 'dateTime'),
        end: convert(leaf('/high@value') ?? '', 'dateTime'),
      };
  }
}

function kindOf(composite: At): readonly [kind: keyof typeof parts, path: string] {
  if ('concept' in composite) {
    return ['concept', composite.concept];
  }
  return 'quantity' in composite ? ['quantity', composite.quantity] : ['interval', composite.interval];
}

/** A system says nothing without a code. */
function codingOf(leaf: (part: string) => string | undefined, at: string): object | undefined {
  const [code, display] = [leaf(`${at}@code`), leaf(`${at}@displayName`)];
  const system = code === undefined ? undefined : convert(leaf(`${at}@codeSystem`) ?? '', 'system');
  return code === undefined && display === undefined ? undefined : { system, code, display };
}

/** The unit of CDA is a code of UCUM; `1` is a number without one. */
function quantityOf(value: string | undefined, unit: string | undefined): object | undefined {
  const number = value === undefined ? undefined : convert(value, 'decimal');
  if (number === undefined) {
    return undefined;
  }
  return unit === undefined || unit === '1'
    ? { value: number }
    : { value: number, unit, system: 'http://unitsofmeasure.org', code: unit };
}
