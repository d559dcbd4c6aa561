/** Finds a field by its name in a mapping: `PID-5.1`, `PID-3[2].1`, or `PID-3(5=PI).1` for the repetition whose part 5 is PI. */
import type { Found } from '../piece.ts';

const choice = /^(\w+-\d+)\((\d+)=([^)]*)\)(\..+)$/;

type Fields = Readonly<Record<string, string>>;

/** Undefined for a name without a choice, and when no repetition is meant. */
export function hl7Field(fields: Fields, around: Fields, name: string): Found | undefined {
  const [, field, part, value, rest] = choice.exec(name) ?? [];
  if (field === undefined || rest === undefined) {
    return undefined;
  }
  const own = repetitionOf(fields, field, `.${part}`, value, rest);
  if (own !== undefined) {
    return { own, value: fields[own] ?? '' };
  }
  const found = repetitionOf(around, field, `.${part}`, value, rest);
  return found === undefined ? undefined : { value: around[found] ?? '' };
}

function repetitionOf(fields: Fields, field: string, part: string, value = '', rest: string): string | undefined {
  for (let number = 1; number <= repetitionsMax; number += 1) {
    const repetition = number === 1 ? field : `${field}[${number}]`;
    if (fields[`${repetition}${part}`] === value && fields[`${repetition}${rest}`] !== undefined) {
      return `${repetition}${rest}`;
    }
  }
  return undefined;
}

/** A list of identifiers of one patient is short. */
const repetitionsMax = 20;
