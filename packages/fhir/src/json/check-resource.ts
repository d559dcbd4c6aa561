/**
 * Holds a JSON value against the element table: names, lists, required elements, choice of type, JSON type and format of
 * primitives, and codes from a required value set that can be listed, and the digits of a BSN. This is what every FHIR R4 resource has; profiles,
 * bindings to other terminology (SNOMED CT, LOINC, languages, currencies) and invariants are not checked here.
 */
import { type Fault, faultAt, namingSystem, parseBsn, safeName } from '@stelsel/kernel';
import type { Definitions, PropertyDefinition, TypeDefinition } from '../definitions/definitions.ts';
import { hasFormat, jsonKind } from '../definitions/primitive-formats.ts';
import { fault } from '../faults.ts';
import { fhirLimits } from '../limits.ts';
import type { Json } from '../resource.ts';
import { isRawDecimal } from './decimal.ts';

type JsonObject = { readonly [name: string]: Json };

/** The first fault of a resource, with its FHIRPath below the resource in `at`; undefined when it has none. */
export function checkResource(definitions: Definitions, value: Json): Fault | undefined {
  if (!isObject(value) || typeof value.resourceType !== 'string') {
    return fault('FHIR-NOT-A-RESOURCE');
  }
  const name = value.resourceType;
  const type = definitions.isResourceType(name) ? definitions.type(name) : undefined;
  return type === undefined
    ? fault('FHIR-UNKNOWN-TYPE', { name: safeName(name), version: definitions.version })
    : checkObject(definitions, type, value);
}

function checkObject(definitions: Definitions, type: TypeDefinition, object: JsonObject): Fault | undefined {
  const names = Object.keys(object);
  if (names.length === 0) {
    return fault('FHIR-EMPTY');
  }
  let chosen: Map<string, string> | undefined;
  for (const name of names) {
    if (name === 'resourceType' && type.kind === 'resource') {
      continue;
    }
    const bare = name.startsWith('_') ? name.slice(1) : name;
    const property = type.properties.get(bare);
    if (property === undefined || (bare !== name && !property.primitive)) {
      return fault('FHIR-UNKNOWN-ELEMENT', { name: safeName(name), type: type.name });
    }
    if (property.element.choice) {
      chosen ??= new Map();
      if ((chosen.get(property.element.name) ?? bare) !== bare) {
        return fault('FHIR-CHOICE', { name: property.element.name });
      }
      chosen.set(property.element.name, bare);
    }
    const found =
      bare === name ? checkProperty(definitions, property, object) : checkSibling(definitions, property, object);
    if (found !== undefined) {
      return found;
    }
  }
  const missing = type.required.find((element) =>
    element.choice ? chosen?.has(element.name) !== true : !(element.name in object || `_${element.name}` in object),
  );
  if (missing !== undefined) {
    return fault('FHIR-MISSING', { name: missing.name });
  }
  return type.name === 'Identifier' ? checkIdentifier(object) : undefined;
}

/** A wrong BSN would tie the data to nobody, or to somebody else. */
function checkIdentifier({ system, value }: JsonObject): Fault | undefined {
  if (system !== namingSystem.bsn || typeof value !== 'string') {
    return undefined;
  }
  const bsn = parseBsn(value);
  return bsn.ok ? undefined : at('value', bsn.fault);
}

function checkProperty(definitions: Definitions, property: PropertyDefinition, object: JsonObject): Fault | undefined {
  const { name } = property;
  const value = object[name] as Json;
  const shape = checkShape(property, name, value);
  if (shape !== undefined || !Array.isArray(value)) {
    return shape ?? at(name, checkValue(definitions, property, value));
  }
  const sibling = object[`_${name}`];
  for (const [index, item] of value.entries()) {
    const told = item === null && property.primitive && Array.isArray(sibling) && (sibling[index] ?? null) !== null;
    const found = told ? undefined : checkValue(definitions, property, item);
    if (found !== undefined) {
      return at(`${name}[${index}]`, found);
    }
  }
  return undefined;
}

/** `_birthDate` carries the id and extensions of the primitive `birthDate`. */
function checkSibling(definitions: Definitions, property: PropertyDefinition, object: JsonObject): Fault | undefined {
  const name = `_${property.name}`;
  const value = object[name] as Json;
  const element = definitions.type('Element');
  const shape = checkShape(property, name, value);
  if (shape !== undefined || element === undefined) {
    return shape;
  }
  const values = object[property.name];
  for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
    const place = Array.isArray(value) ? `${name}[${index}]` : name;
    if (item === null && Array.isArray(values) && (values[index] ?? null) !== null) {
      continue;
    }
    if (item === null) {
      return at(place, fault('FHIR-EMPTY'));
    }
    const found = isObject(item) ? checkObject(definitions, element, item) : wrongShape('an object', item);
    if (found !== undefined) {
      return at(place, found);
    }
  }
  return undefined;
}

function checkShape(property: PropertyDefinition, name: string, value: Json): Fault | undefined {
  if (value === null || (Array.isArray(value) && value.length === 0)) {
    return fault('FHIR-EMPTY', {}, name);
  }
  if (property.element.repeats && !Array.isArray(value)) {
    return fault('FHIR-NOT-A-LIST', { name }, name);
  }
  return !property.element.repeats && Array.isArray(value) ? fault('FHIR-LIST', { name }, name) : undefined;
}

function checkValue(definitions: Definitions, property: PropertyDefinition, value: Json): Fault | undefined {
  if (value === null) {
    return fault('FHIR-EMPTY');
  }
  if (property.primitive) {
    return checkPrimitive(property, value);
  }
  if (!isObject(value)) {
    return wrongShape('an object', value);
  }
  if (property.type === 'Resource') {
    return checkResource(definitions, value);
  }
  const type = definitions.type(property.type);
  if (type?.kind === 'resource') {
    return checkResource(definitions, value);
  }
  return type === undefined
    ? fault('FHIR-UNKNOWN-TYPE', { name: property.type, version: definitions.version })
    : checkObject(definitions, type, value);
}

function checkPrimitive({ type, element }: PropertyDefinition, value: Json): Fault | undefined {
  const expected = jsonKind(type);
  const raw = isRawDecimal(value);
  if (raw ? expected !== 'number' : typeof value !== expected) {
    return wrongShape(`a ${expected}`, value);
  }
  const text = typeof value === 'string' ? value : raw ? value.rawJSON : String(value);
  const known = element.codes?.has(text) ?? true;
  if (known && hasFormat(type, text)) {
    return undefined;
  }
  if (text.startsWith('${')) {
    return fault('FHIR-PLACEHOLDER', { type });
  }
  return known ? fault('FHIR-FORMAT', { type }) : unknownCode(element.codes);
}

/** The value itself may be anything, a number of a person too, and is not repeated. */
function unknownCode(codes: ReadonlySet<string> = new Set()): Fault {
  const all = [...codes];
  const shown = all.slice(0, fhirLimits.codesShown);
  return fault('FHIR-CODE', { known: [...shown, ...(all.length > shown.length ? ['…'] : [])].join(', ') });
}

function wrongShape(expected: string, value: Json): Fault {
  const found = Array.isArray(value) ? 'a list' : isRawDecimal(value) ? 'a number' : `a ${typeof value}`;
  return fault('FHIR-SHAPE', { expected, found });
}

function isObject(value: Json | undefined): value is { [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawDecimal(value);
}

function at(place: string, found: Fault | undefined): Fault | undefined {
  return found === undefined ? undefined : faultAt(found, place);
}
