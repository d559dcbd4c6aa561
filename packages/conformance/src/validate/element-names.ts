import { isPrimitive } from '@stelsel/fhir';

/** The JSON name of an element with a type: `value[x]` as Quantity is `valueQuantity`. */
export function propertyName(name: string, type: string): string {
  return name.endsWith('[x]') ? name.slice(0, -3) + type.charAt(0).toUpperCase() + type.slice(1) : name;
}

export function isPrimitiveType(code: string): boolean {
  return isPrimitive(code);
}
