/** Which type is which: FHIR's hierarchy, and the system types of FHIRPath. */
import type { Definitions } from '../definitions/definitions.ts';
import { isPrimitive } from '../definitions/primitive-formats.ts';
import { isNode, type PathItem } from './item.ts';
import type { TypeName } from './syntax.ts';

/** What each specialised primitive is a kind of. */
const primitiveBases: ReadonlyMap<string, string> = new Map([
  ['code', 'string'],
  ['id', 'string'],
  ['markdown', 'string'],
  ['url', 'uri'],
  ['canonical', 'uri'],
  ['oid', 'uri'],
  ['uuid', 'uri'],
  ['positiveInt', 'integer'],
  ['unsignedInt', 'integer'],
]);

const systemTypes = new Set(['Boolean', 'String', 'Integer', 'Decimal', 'Date', 'DateTime', 'Time', 'Quantity', 'Any']);

export type TypeTest = (item: PathItem) => boolean;

/** A test for a type; undefined when no such type exists. A bare name is FHIR's when FHIR has it, as `Quantity`. */
export function typeTest(definitions: Definitions, { namespace, name }: TypeName): TypeTest | undefined {
  const fhir = namespace !== 'System' && isFhirType(definitions, name);
  const system = namespace !== 'FHIR' && systemTypes.has(name);
  if ((!fhir && !system) || (namespace !== undefined && namespace !== 'FHIR' && namespace !== 'System')) {
    return undefined;
  }
  return (item) =>
    isNode(item)
      ? fhir && isKindOf(definitions, item.type, name)
      : system && (name === 'Any' || systemType(item) === name);
}

function isFhirType(definitions: Definitions, name: string): boolean {
  return isPrimitive(name) || definitions.type(name) !== undefined;
}

/** Whether a FHIR type is another one or inherits from it. */
export function isKindOf(definitions: Definitions, type: string, wanted: string): boolean {
  for (let name: string | undefined = type; name !== undefined; ) {
    if (name === wanted) {
      return true;
    }
    name = isPrimitive(name) ? (primitiveBases.get(name) ?? 'Element') : definitions.type(name)?.base;
  }
  return false;
}

export function systemType(item: Exclude<PathItem, { kind: 'node' }>): string {
  switch (typeof item) {
    case 'boolean':
      return 'Boolean';
    case 'string':
      return 'String';
    case 'number':
      return 'Integer';
    default:
      return { decimal: 'Decimal', date: 'Date', dateTime: 'DateTime', time: 'Time', quantity: 'Quantity' }[item.kind];
  }
}
