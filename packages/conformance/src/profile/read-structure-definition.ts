import type { Json } from '@stelsel/fhir';
import type {
  Binding,
  Constraint,
  Element,
  ExtensionContext,
  Slicing,
  StructureDefinition,
  TypeReference,
} from './structure-definition.ts';

type Raw = { readonly [name: string]: Json | undefined };

/** Reads a StructureDefinition of R4 or STU3; what has no use for validation is left out. */
export function readStructureDefinition(resource: unknown): StructureDefinition {
  const raw = resource as Raw;
  const type = text(raw.type) ?? text(raw.name) ?? '';
  return {
    url: text(raw.url) ?? '',
    version: text(raw.version),
    // A type may be named by its address.
    type: type.slice(type.lastIndexOf('/') + 1),
    kind: text(raw.kind) ?? '',
    constrains: raw.derivation === 'constraint',
    base: text(raw.baseDefinition),
    contexts: contextsOf(raw),
    modifies: [raw.snapshot, raw.differential].some(startsAsModifier),
    contextInvariants: texts(raw.contextInvariant),
    snapshot: raw.snapshot === undefined ? undefined : elementsOf(raw.snapshot),
    differential: elementsOf(raw.differential),
  };
}

/** The root is the first element, where it is there at all. */
function startsAsModifier(part: Json | undefined): boolean {
  const [{ path = '', isModifier } = {}] = objects(object(part)?.element);
  return isModifier === true && !String(path).includes('.');
}

function elementsOf(part: Json | undefined): readonly Element[] {
  return objects(object(part)?.element).map(readElement);
}

const valued = /^(fixed|pattern|minValue|maxValue)[A-Z]/;

function readElement(raw: Raw): Element {
  const found: { [name: string]: unknown } = { path: text(raw.path) ?? '' };
  const put = (name: keyof Element, value: unknown): void => {
    if (value !== undefined) {
      found[name] = value;
    }
  };
  put('id', text(raw.id));
  put('sliceName', text(raw.sliceName));
  put('min', raw.min);
  put('max', raw.max === undefined ? undefined : raw.max === '*' ? Number.POSITIVE_INFINITY : Number(raw.max));
  put('types', raw.type === undefined ? undefined : readTypes(objects(raw.type)));
  put('maxLength', raw.maxLength);
  put('constraints', raw.constraint === undefined ? undefined : objects(raw.constraint).map(readConstraint));
  put('binding', readBinding(object(raw.binding)));
  put('slicing', readSlicing(object(raw.slicing)));
  put('contentReference', text(raw.contentReference)?.replace(/^.*#/, ''));
  for (const name of Object.keys(raw)) {
    const kind = valued.exec(name)?.[1] as keyof Element | undefined;
    if (kind !== undefined) {
      put(kind, raw[name]);
    }
  }
  return found as unknown as Element;
}

/** STU3 repeats a type for each of its targets; R4 has them in lists. */
function readTypes(types: readonly Raw[]): readonly TypeReference[] {
  const found = new Map<string, { code: string; profiles: string[]; targets: string[]; aggregation?: string[] }>();
  for (const raw of types) {
    const code = typeCode(raw);
    const known = found.get(code) ?? { code, profiles: [], targets: [] };
    known.profiles.push(...texts(raw.profile).filter((it) => !known.profiles.includes(it)));
    known.targets.push(...texts(raw.targetProfile).filter((it) => !known.targets.includes(it)));
    if (raw.aggregation !== undefined) {
      known.aggregation = [...(known.aggregation ?? []), ...texts(raw.aggregation)];
    }
    found.set(code, known);
  }
  return [...found.values()];
}

const fhirPathTypes = 'http://hl7.org/fhirpath/System.';

/** Ids and the values of primitives are written with types of FHIRPath; an extension says which FHIR type is meant. */
function typeCode(raw: Raw): string {
  const code = text(raw.code);
  if (code !== undefined && !code.startsWith(fhirPathTypes)) {
    return code.slice(code.lastIndexOf('/') + 1);
  }
  const meant = objects(raw.extension).map((it) => text(it.valueUrl) ?? text(it.valueUri));
  return meant.find((it) => it !== undefined) ?? 'string';
}

function readConstraint(raw: Raw): Constraint {
  return {
    key: text(raw.key) ?? '',
    severity: raw.severity === 'warning' ? 'warning' : 'error',
    human: text(raw.human) ?? '',
    expression: text(raw.expression),
  };
}

const maxValueSet = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';

function readBinding(raw: Raw | undefined): Binding | undefined {
  if (raw === undefined) {
    return undefined;
  }
  const widest = objects(raw.extension).find((it) => it.url === maxValueSet);
  const most = widest === undefined ? undefined : valueSetIn(widest, 'value', 'valueCanonical');
  return {
    strength: text(raw.strength) ?? '',
    valueSet: valueSetIn(raw, 'valueSet', 'valueSet'),
    ...(most === undefined ? {} : { maxValueSet: most }),
  };
}

/** R4 has a canonical; STU3 has an address or a Reference. */
function valueSetIn(raw: Raw, stem: string, canonical: string): string | undefined {
  const reference = object(raw[`${stem}Reference`]);
  return text(raw[canonical]) ?? text(reference?.reference) ?? text(raw[`${stem}Uri`]);
}

function readSlicing(raw: Raw | undefined): Slicing | undefined {
  return raw === undefined
    ? undefined
    : {
        discriminators: objects(raw.discriminator).map((it) => ({
          type: text(it.type) ?? 'value',
          path: text(it.path) ?? '$this',
        })),
        rules: text(raw.rules) ?? 'open',
        ordered: raw.ordered === true,
      };
}

/** STU3: `contextType` says what all of `context` are; one text may name several. */
function contextsOf(raw: Raw): readonly ExtensionContext[] {
  return list(raw.context).flatMap((it) =>
    typeof it === 'string'
      ? it.split(',').map((expression) => ({
          type: raw.contextType === 'extension' ? 'extension' : 'element',
          expression: expression.trim(),
        }))
      : objects([it]).map(({ type, expression }) => ({
          type: text(type) ?? 'element',
          expression: text(expression) ?? '',
        })),
  );
}

/** One text, or a list of them. */
function texts(value: Json | undefined): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((it) => typeof it === 'string');
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** What a package holds was never checked against FHIR: what is no object is passed over. */
function objects(value: Json | undefined): readonly Raw[] {
  return list(value)
    .map(object)
    .filter((it) => it !== undefined);
}

function object(value: Json | undefined): Raw | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : undefined;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
