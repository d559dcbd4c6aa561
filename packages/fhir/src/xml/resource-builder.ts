/** Builds the JSON of a resource from the events of an XML parser, one frame for each open element. */
import { type Fault, limits, safeName } from '@stelsel/kernel';
import type { Definitions, PropertyDefinition, TypeDefinition } from '../definitions/definitions.ts';
import { xhtmlNamespace } from '../definitions/is-xhtml.ts';
import { jsonKind } from '../definitions/primitive-formats.ts';
import { fault } from '../faults.ts';
import { exactDecimal } from '../json/decimal.ts';
import type { Json } from '../resource.ts';

const fhirNamespace = 'http://hl7.org/fhir';
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** Carries a fault out of the parser; never leaves this folder. */
export class XmlProblem extends Error {
  readonly fault: Fault;

  constructor(found: Fault) {
    super(found.code);
    this.fault = found;
  }
}

type JsonObject = { [name: string]: Json };

interface Attribute {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

interface Tag {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface Frame {
  /** Among the elements of its name; the number of the list it stands in, if any. */
  readonly index: number;
  /** `container` holds a whole resource: contained, entry.resource. */
  readonly kind: 'resource' | 'complex' | 'primitive' | 'container';
  readonly property: PropertyDefinition | undefined;
  readonly type: TypeDefinition | undefined;
  readonly object: JsonObject;
  /** Text of the attribute `value`. */
  readonly value: string | undefined;
  /** Ids and extensions beside the values of repeating primitives, by name. */
  siblings: Map<string, Json[]> | undefined;
  /** Place of the last child among the elements of the type. */
  order: number;
  lastName: string;
}

export class ResourceBuilder {
  readonly #definitions: Definitions;
  readonly #source: string;
  readonly #frames: Frame[] = [];
  #narrative: { readonly start: number; depth: number } | undefined;
  /** The whole resource, once its element is closed. */
  resource: JsonObject | undefined;

  constructor(definitions: Definitions, source: string) {
    this.#definitions = definitions;
    this.#source = source;
  }

  open(tag: Tag, position: number): void {
    if (this.#frames.length + (this.#narrative?.depth ?? 0) > limits.nestingDepth) {
      throw this.#problem(fault('FHIR-DEPTH', { max: limits.nestingDepth }));
    }
    if (this.#narrative !== undefined) {
      this.#expectNamespace(tag, xhtmlNamespace);
      this.#narrative.depth += 1;
      return;
    }
    const parent = this.#frames.at(-1);
    if (parent === undefined || parent.kind === 'container') {
      this.#openResource(tag, parent);
      return;
    }
    const property = this.#propertyOf(parent, tag);
    this.#checkOrder(parent, property);
    if (property.type === 'xhtml') {
      this.#expectNamespace(tag, xhtmlNamespace);
      this.#narrative = { start: this.#source.lastIndexOf('<', position - 1), depth: 1 };
      return;
    }
    this.#openProperty(tag, parent, property);
  }

  close(position: number): void {
    if (this.#narrative !== undefined) {
      this.#narrative.depth -= 1;
      if (this.#narrative.depth === 0) {
        const parent = this.#frames.at(-1);
        const div = this.#source.slice(this.#narrative.start, position).replaceAll(/\r\n?/g, '\n');
        this.#narrative = undefined;
        if (parent !== undefined) {
          parent.object.div = div;
        }
      }
      return;
    }
    const frame = this.#frames.pop();
    if (frame === undefined) {
      return;
    }
    const object = withSiblings(frame);
    if (frame.kind === 'resource') {
      this.#closeResource(object);
      return;
    }
    const parent = this.#frames.at(-1);
    if (frame.property === undefined || parent === undefined) {
      return;
    }
    if (frame.kind === 'primitive') {
      addPrimitive(parent, frame.property, frame.value, object);
    } else {
      const content = frame.kind === 'container' ? (object.resource as Json) : object;
      if (content === undefined || isEmpty(object)) {
        this.#frames.push(frame);
        throw this.#problem(fault('FHIR-EMPTY'));
      }
      addValue(parent, frame.property, content);
    }
  }

  text(content: string): void {
    if (this.#narrative === undefined && content.trim() !== '') {
      throw this.#problem(fault('FHIR-XML-TEXT'));
    }
  }

  #openResource(tag: Tag, container: Frame | undefined): void {
    this.#expectNamespace(tag, fhirNamespace);
    const name = tag.local;
    const type = this.#definitions.isResourceType(name) ? this.#definitions.type(name) : undefined;
    if (type === undefined) {
      throw this.#problem(fault('FHIR-UNKNOWN-TYPE', { name: safeName(name), version: this.#definitions.version }));
    }
    if (container !== undefined && 'resource' in container.object) {
      throw this.#problem(fault('FHIR-LIST', { name: 'resource' }));
    }
    this.#push('resource', type, undefined, 0, undefined, { resourceType: name });
    this.#readAttributes(tag, {});
  }

  #openProperty(tag: Tag, parent: Frame, property: PropertyDefinition): void {
    this.#expectNamespace(tag, fhirNamespace);
    const present = property.element.repeats ? parent.object[property.name] : undefined;
    const index = Array.isArray(present) ? present.length : 0;
    const type = this.#definitions.type(property.primitive ? 'Element' : property.type);
    const isContainer = type?.kind === 'resource';
    const kind = property.primitive ? 'primitive' : isContainer ? 'container' : 'complex';
    const value = tag.attributes.value?.value;
    const { object } = this.#push(kind, type, property, index, value, {});
    this.#readAttributes(tag, object, property);
  }

  #push(
    kind: Frame['kind'],
    type: TypeDefinition | undefined,
    property: PropertyDefinition | undefined,
    index: number,
    value: string | undefined,
    object: JsonObject,
  ): Frame {
    const frame = { index, kind, property, type, object, value, siblings: undefined, order: -1, lastName: '' };
    this.#frames.push(frame);
    return frame;
  }

  /** Attributes other than `value`, into the object; any that FHIR does not have there is a fault. */
  #readAttributes(tag: Tag, into: JsonObject, property?: PropertyDefinition): void {
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (attribute === undefined || isForParser(attribute)) {
        continue;
      }
      if (attribute.prefix !== '' || property === undefined || !this.#mayHave(property, name)) {
        throw this.#problem(fault('FHIR-UNKNOWN-ELEMENT', { name: `@${safeName(name)}`, type: tag.local }));
      }
      if (name !== 'value') {
        into[name] = attribute.value;
      }
    }
  }

  #mayHave(property: PropertyDefinition, attribute: string): boolean {
    switch (attribute) {
      case 'id':
        return this.#definitions.type(property.type)?.kind !== 'resource';
      case 'value':
        return property.primitive;
      case 'url':
        return property.type === 'Extension';
      default:
        return false;
    }
  }

  #propertyOf(parent: Frame, tag: Tag): PropertyDefinition {
    const name = tag.local;
    const property = parent.type?.properties.get(name);
    const isAttribute =
      parent.kind !== 'resource' && (name === 'id' || (name === 'url' && parent.type?.name === 'Extension'));
    if (property === undefined || isAttribute) {
      throw this.#problem(
        fault('FHIR-UNKNOWN-ELEMENT', {
          name: safeName(name),
          type: parent.property?.type ?? parent.type?.name ?? '',
        }),
      );
    }
    return property;
  }

  #checkOrder(parent: Frame, { name, element }: PropertyDefinition): void {
    if (element.order < parent.order) {
      throw this.#problem(fault('FHIR-XML-ORDER', { name }));
    }
    if (element.order === parent.order && name !== parent.lastName) {
      throw this.#problem(fault('FHIR-CHOICE', { name: element.name }));
    }
    if (element.order === parent.order && !element.repeats) {
      throw this.#problem(fault('FHIR-LIST', { name }));
    }
    parent.order = element.order;
    parent.lastName = name;
  }

  #closeResource(object: JsonObject): void {
    const container = this.#frames.at(-1);
    if (container === undefined) {
      this.resource = object;
    } else {
      container.object.resource = object;
    }
  }

  #expectNamespace(tag: Tag, expected: string): void {
    if (tag.uri !== expected || (expected === xhtmlNamespace && tag.prefix !== '')) {
      throw this.#problem(fault('FHIR-XML-NAMESPACE', { name: safeName(tag.local), expected }));
    }
  }

  #problem(found: Fault): XmlProblem {
    const steps = this.#frames.flatMap((frame, depth) => stepOf(frame, depth) ?? []);
    const at = steps.join('.');
    return new XmlProblem(at === '' ? found : { ...found, at });
  }
}

/** Declarations of namespaces, and hints where a schema is. */
function isForParser({ local, prefix, uri }: Attribute): boolean {
  return uri === xmlnsNamespace || prefix === 'xmlns' || local === 'xmlns' || uri === schemaInstance;
}

/** What a frame adds to the path: a resource within another one adds nothing of its own. */
function stepOf({ property, type, index }: Frame, depth: number): string | undefined {
  if (property === undefined) {
    return depth === 0 ? type?.name : undefined;
  }
  return property.element.repeats ? `${property.name}[${index}]` : property.name;
}

function addValue(parent: Frame, property: PropertyDefinition, value: Json): void {
  if (!property.element.repeats) {
    parent.object[property.name] = value;
    return;
  }
  const present = parent.object[property.name];
  if (Array.isArray(present)) {
    present.push(value);
  } else {
    parent.object[property.name] = [value];
  }
}

/** A primitive is a value, and beside it what has no place in a JSON value: id and extensions. */
function addPrimitive(parent: Frame, property: PropertyDefinition, text: string | undefined, beside: JsonObject): void {
  const value = text === undefined ? null : primitiveValue(property.type, text);
  const sibling = isEmpty(beside) ? null : beside;
  if (property.element.repeats) {
    addValue(parent, property, value);
    parent.siblings ??= new Map();
    const siblings = parent.siblings.get(property.name);
    if (siblings === undefined) {
      parent.siblings.set(property.name, [sibling]);
    } else {
      siblings.push(sibling);
    }
    return;
  }
  if (value !== null || sibling === null) {
    parent.object[property.name] = value;
  }
  if (sibling !== null) {
    parent.object[`_${property.name}`] = sibling;
  }
}

function isEmpty(object: JsonObject): boolean {
  for (const _name in object) {
    return false;
  }
  return true;
}

/** Text that is no number or boolean stays text, and is then refused as the wrong kind of value. */
function primitiveValue(type: string, text: string): Json {
  switch (jsonKind(type)) {
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'number':
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? exactDecimal(text) : text;
    default:
      return text;
  }
}

/** Repeating primitives become two lists of the same length, or one when the other holds nothing. */
function withSiblings({ object, siblings }: Frame): JsonObject {
  if (siblings === undefined) {
    return object;
  }
  for (const [name, beside] of siblings) {
    const values = object[name];
    if (beside.some((sibling) => sibling !== null)) {
      object[`_${name}`] = beside;
      if (Array.isArray(values) && values.every((value) => value === null)) {
        delete object[name];
      }
    }
  }
  return object;
}
