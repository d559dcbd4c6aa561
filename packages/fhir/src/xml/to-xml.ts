/**
 * Writes FHIR XML from the JSON text of a resource (R4 and STU3, XML representation): elements in the order of their
 * definition, every digit of a decimal, ids and extensions of primitives, narrative as it is. `parseXml` of the result is
 * the same resource again.
 */
import { err, type Fault, faultAt, ok, type Result, safeName } from '@stelsel/kernel';
import type { Definitions, PropertyDefinition, TypeDefinition } from '../definitions/definitions.ts';
import { isXhtml, xhtmlNamespace } from '../definitions/is-xhtml.ts';
import { jsonKind } from '../definitions/primitive-formats.ts';
import { fault } from '../faults.ts';
import { isRawDecimal } from '../json/decimal.ts';
import { readJson } from '../json/read-json.ts';
import type { Json } from '../resource.ts';

export interface XmlOptions {
  /** One element a line, for people to read. */
  readonly pretty?: boolean;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** Faults: those of reading JSON, and any element or value that FHIR does not have there, with its place in `at`. */
export function toXml(text: string, definitions: Definitions, { pretty = false }: XmlOptions = {}): Result<string> {
  const read = readJson(text);
  if (!read.ok) {
    return read;
  }
  const writer = new XmlWriter(definitions, pretty);
  try {
    writer.resource(read.value, ' xmlns="http://hl7.org/fhir"');
  } catch (error) {
    if (error instanceof Unwritable) {
      return err(faultAt(error.fault, writer.place));
    }
    throw error;
  }
  return ok(declaration + writer.text);
}

/** Carries a fault out of the recursion; never leaves this file. */
class Unwritable extends Error {
  readonly fault: Fault;

  constructor(found: Fault) {
    super(found.code);
    this.fault = found;
  }
}

type JsonObject = { readonly [name: string]: Json };

class XmlWriter {
  readonly #definitions: Definitions;
  readonly #pretty: boolean;
  readonly #path: string[] = [];
  #depth = 0;
  text = '';

  constructor(definitions: Definitions, pretty: boolean) {
    this.#definitions = definitions;
    this.#pretty = pretty;
  }

  /** Where writing stopped, as FHIRPath. */
  get place(): string {
    return this.#path.join('.');
  }

  resource(value: Json | undefined, namespace = ''): void {
    const object = objectOf(value);
    const name = object.resourceType;
    const type =
      typeof name === 'string' && this.#definitions.isResourceType(name) ? this.#definitions.type(name) : undefined;
    if (type === undefined) {
      const shown = safeName(String(name));
      throw new Unwritable(fault('FHIR-UNKNOWN-TYPE', { name: shown, version: this.#definitions.version }));
    }
    if (this.#path.length === 0) {
      this.#path.push(type.name);
    }
    this.#element(type.name, namespace, type, object);
  }

  /** An element with children; without any it closes itself. */
  #element(name: string, attributes: string, type: TypeDefinition, object: JsonObject): void {
    this.#line();
    this.text += `<${name}${attributes}`;
    const children = childrenOf(type, object);
    if (children.length === 0) {
      this.text += '/>';
      return;
    }
    this.text += '>';
    this.#depth += 1;
    for (const { property, value, beside } of children) {
      this.#property(property, value, beside);
    }
    this.#depth -= 1;
    this.#line();
    this.text += `</${name}>`;
  }

  #property(property: PropertyDefinition, value: Json | undefined, beside: Json | undefined): void {
    if (!property.element.repeats) {
      this.#one(property, property.name, value, beside);
      return;
    }
    const values = listOf(value);
    const siblings = listOf(beside);
    const length = Math.max(values.length, siblings.length);
    for (let index = 0; index < length; index += 1) {
      this.#one(property, `${property.name}[${index}]`, values[index], siblings[index]);
    }
  }

  #one(property: PropertyDefinition, step: string, value: Json | undefined, beside: Json | undefined): void {
    this.#path.push(step);
    const { name, type } = property;
    if (property.primitive) {
      this.#primitive(property, value ?? undefined, beside ?? undefined);
    } else {
      const definition = this.#definitions.type(type);
      if (type === 'Resource' || definition?.kind === 'resource') {
        this.#container(name, value);
      } else if (definition === undefined) {
        throw new Unwritable(fault('FHIR-UNKNOWN-TYPE', { name: type, version: this.#definitions.version }));
      } else {
        const object = objectOf(value);
        this.#element(name, attributesOf(object, type === 'Extension'), definition, object);
      }
    }
    this.#path.pop();
  }

  /** The element around a whole resource: contained, entry.resource, parameter.resource. */
  #container(name: string, value: Json | undefined): void {
    this.#line();
    this.text += `<${name}>`;
    this.#depth += 1;
    this.resource(value);
    this.#depth -= 1;
    this.#line();
    this.text += `</${name}>`;
  }

  #primitive({ name, type }: PropertyDefinition, value: Json | undefined, beside: Json | undefined): void {
    if (type === 'xhtml') {
      this.#line();
      this.text += narrative(value);
      return;
    }
    const written = value === undefined ? '' : ` value="${escapeValue(primitiveText(type, value))}"`;
    const element = this.#definitions.type('Element');
    if (beside === undefined || element === undefined) {
      if (written === '') {
        throw new Unwritable(fault('FHIR-EMPTY'));
      }
      this.#line();
      this.text += `<${name}${written}/>`;
      return;
    }
    const object = objectOf(beside);
    this.#element(name, attributesOf(object, false) + written, element, object);
  }

  #line(): void {
    if (this.#pretty) {
      this.text += `\n${'  '.repeat(this.#depth)}`;
    }
  }
}

interface Child {
  readonly property: PropertyDefinition;
  readonly value: Json | undefined;
  /** Id and extensions of a primitive. */
  readonly beside: Json | undefined;
}

/** What becomes an element, in the order of the definition; a primitive and what stands beside it are one. */
function childrenOf(type: TypeDefinition, object: JsonObject): readonly Child[] {
  const children: Child[] = [];
  let sorted = true;
  let last = -1;
  for (const name of Object.keys(object)) {
    const isSibling = name.charCodeAt(0) === 0x5f;
    const bare = isSibling ? name.slice(1) : name;
    if (isAttribute(type, name) || (isSibling && object[bare] !== undefined)) {
      continue;
    }
    const property = type.properties.get(bare);
    if (property === undefined || (isSibling && !property.primitive)) {
      throw new Unwritable(fault('FHIR-UNKNOWN-ELEMENT', { name: safeName(name), type: type.name }));
    }
    const value = isSibling ? undefined : object[name];
    children.push({ property, value, beside: property.primitive ? object[`_${bare}`] : undefined });
    sorted &&= property.element.order >= last;
    last = property.element.order;
  }
  return sorted ? children : children.sort((a, b) => a.property.element.order - b.property.element.order);
}

function isAttribute(type: TypeDefinition, name: string): boolean {
  return type.kind === 'resource'
    ? name === 'resourceType'
    : name === 'id' || (name === 'url' && type.name === 'Extension');
}

function attributesOf({ id, url }: JsonObject, isExtension: boolean): string {
  const own = id === undefined ? '' : ` id="${escapeValue(primitiveText('string', id))}"`;
  return isExtension && url !== undefined ? `${own} url="${escapeValue(primitiveText('uri', url))}"` : own;
}

function primitiveText(type: string, value: Json): string {
  const expected = jsonKind(type);
  const found = isRawDecimal(value) ? 'number' : typeof value;
  if (found !== expected) {
    throw new Unwritable(fault('FHIR-SHAPE', { expected: `a ${expected}`, found: `a ${found}` }));
  }
  return isRawDecimal(value) ? value.rawJSON : String(value);
}

/** Inside the document it must be well-formed, and in its own namespace. */
function narrative(value: Json | undefined): string {
  const div = typeof value === 'string' ? value.trim() : '';
  if (!isXhtml(div)) {
    throw new Unwritable(fault('FHIR-FORMAT', { type: 'xhtml' }));
  }
  return /^<div[^>]*\sxmlns\s*=/.test(div) ? div : div.replace('<div', `<div xmlns="${xhtmlNamespace}"`);
}

const special = /[&<>"\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** White space other than a blank would become a blank when it is read. */
function escapeValue(text: string): string {
  return special.test(text)
    ? text.replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? `&#${found.charCodeAt(0)};`)
    : text;
}

function objectOf(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isRawDecimal(value)) {
    throw new Unwritable(fault('FHIR-SHAPE', { expected: 'an object', found: `a ${typeof value}` }));
  }
  return value;
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value !== undefined && !Array.isArray(value)) {
    throw new Unwritable(fault('FHIR-SHAPE', { expected: 'a list', found: `a ${typeof value}` }));
  }
  return value ?? [];
}
