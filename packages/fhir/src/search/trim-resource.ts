/** `_elements` and `_summary`: a part of a stored resource, marked as such so that nobody takes it for the whole. */
import { ok, type Result } from '@stelsel/kernel';
import type { Definitions, PropertyDefinition } from '../definitions/definitions.ts';
import { readJson } from '../json/read-json.ts';
import type { FhirModel } from '../model.ts';
import type { Json } from '../resource.ts';
import type { Search } from './search.ts';

export type Trim = Pick<Search, 'elements' | 'summary'>;

type Node = Readonly<Record<string, Json>>;
type Keep = (property: PropertyDefinition) => boolean;

/**
 * The JSON text of a resource with only what was asked for, and what is mandatory or changes the meaning of the rest.
 * Decimals keep their digits. The tag SUBSETTED says that it is a part (R4 3.1.1.5.8, 3.1.1.5.9).
 */
export function trimResource(text: string, trim: Trim, model: FhirModel): Result<string> {
  if (trim.elements === undefined && trim.summary === undefined) {
    return ok(text);
  }
  const read = readJson(text);
  if (!read.ok) {
    return read;
  }
  const resource = read.value as Node;
  const { resourceType, id, meta, ...rest } = resource;
  const kept = keepIn(
    model.definitions,
    String(resourceType),
    rest,
    keepOf(String(resourceType), trim),
    trim.summary === 'true',
  );
  const tagged = { ...(meta as Node | undefined), tag: [...tagsOf(meta), subsetted[model.version]] };
  return ok(JSON.stringify({ resourceType, ...(id === undefined ? {} : { id }), meta: tagged, ...kept }));
}

const subsetted = {
  R4: { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' },
  STU3: { system: 'http://hl7.org/fhir/v3/ObservationValue', code: 'SUBSETTED' },
} as const;

function tagsOf(meta: Json | undefined): readonly Json[] {
  const tag = (meta as Node | undefined)?.tag;
  return Array.isArray(tag) ? tag.filter((it) => (it as Node).code !== 'SUBSETTED') : [];
}

/** `name` and `Patient.name` are the same element; of an element of another type nothing is known here. */
function keepOf(type: string, { elements, summary }: Trim): Keep {
  const always: Keep = ({ element }) => element.min > 0 || element.modifier;
  if (elements !== undefined) {
    const names = new Set(elements.map((name) => (name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name)));
    return (property) => always(property) || names.has(property.element.name) || names.has(property.name);
  }
  switch (summary) {
    case 'text':
      return (property) => always(property) || property.element.name === 'text';
    case 'data':
      return (property) => property.element.name !== 'text';
    default:
      return (property) => always(property) || property.element.summary;
  }
}

/** Of nested elements a summary has the summary; elements that were named are whole. */
function keepIn(definitions: Definitions, type: string, node: Node, keep: Keep, deep: boolean): Node {
  const properties = definitions.type(type)?.properties;
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(node)) {
    const property = properties?.get(name.replace(/^_/, ''));
    if (property !== undefined && keep(property)) {
      kept[name] = deep && definitions.type(property.type)?.kind === 'backbone' ? within(value, property.type) : value;
    }
  }
  return kept;

  function within(value: Json, inner: string): Json {
    const one = (part: Json): Json =>
      typeof part === 'object' && part !== null
        ? ({ ...keepIn(definitions, inner, part as Node, keep, deep) } as Json)
        : part;
    return Array.isArray(value) ? value.map(one) : one(value);
  }
}
