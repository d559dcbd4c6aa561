import { system } from './concept.ts';

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
}

/** A measured value with its UCUM unit; `unit` is what people read. */
export function quantity(value: number, code: string, unit = code): Quantity {
  return { value, unit, system: system.ucum, code };
}
