/** The element tables of one FHIR version, read from the generated text on first use; each type is expanded once. */
import { isPrimitive } from './primitive-formats.ts';

/** One element of a type, as its StructureDefinition has it. */
export interface ElementDefinition {
  /** Without `[x]`. */
  readonly name: string;
  readonly choice: boolean;
  readonly min: number;
  readonly repeats: boolean;
  /** It stands in a summary (R4 3.1.1.5.9). */
  readonly summary: boolean;
  /** It changes the meaning of what stands beside it. */
  readonly modifier: boolean;
  readonly types: readonly string[];
  /** The codes it may have, where the specification requires a value set that can be listed. */
  readonly codes: ReadonlySet<string> | undefined;
  /** The code systems that these codes are from. */
  readonly systems: ReadonlySet<string> | undefined;
  /** Place among the elements of the type, for the order of XML. */
  readonly order: number;
}

/** One JSON property or XML element: `valueQuantity` is the element `value` with type `Quantity`. */
export interface PropertyDefinition {
  readonly name: string;
  readonly element: ElementDefinition;
  readonly type: string;
  readonly primitive: boolean;
}

export interface TypeDefinition {
  readonly name: string;
  readonly kind: 'resource' | 'type' | 'backbone';
  readonly base: string;
  readonly elements: readonly ElementDefinition[];
  readonly required: readonly ElementDefinition[];
  readonly properties: ReadonlyMap<string, PropertyDefinition>;
}

export interface Definitions {
  readonly version: string;
  /** Every concrete resource type, sorted. */
  readonly resourceTypes: readonly string[];
  isResourceType(name: string): boolean;
  /** A type by name; a nested element has the name of its path, such as `Observation.component`. */
  type(name: string): TypeDefinition | undefined;
}

const abstractTypes = new Set(['Resource', 'DomainResource']);

/**
 * @param text one type a line, as scripts/generate-definitions.ts writes it
 * @param codes one value set a line: its name, its code systems joined by commas, and every code of it
 */
export function createDefinitions(version: string, text: string, codes: string): Definitions {
  const sets = readSets(codes);
  const lines = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const words = line.split(' ');
    if (words.length > 2) {
      lines.set(words[1] ?? '', words);
    }
  }
  const types = new Map<string, TypeDefinition>();
  const type = (name: string): TypeDefinition | undefined => {
    const known = types.get(name);
    const words = lines.get(name);
    if (known !== undefined || words === undefined) {
      return known;
    }
    const made = expand(words, type, sets);
    types.set(name, made);
    return made;
  };
  const resourceTypes = [...lines.values()]
    .filter(([kind, name]) => kind === 'resource' && name !== undefined && !abstractTypes.has(name))
    .map(([, name]) => name as string)
    .sort();
  const resourceTypeSet = new Set(resourceTypes);
  return { version, resourceTypes, type, isResourceType: (name) => resourceTypeSet.has(name) };
}

interface CodeList {
  readonly codes: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
}

type CodeSets = ReadonlyMap<string, CodeList>;

function readSets(text: string): CodeSets {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line): [string, CodeList] => {
        const [name = '', systems = '', ...codes] = line.split(' ');
        return [name, { codes: new Set(codes), systems: new Set(systems.split(',')) }];
      }),
  );
}

function expand(
  [kind, name = '', base = '-', ...own]: readonly string[],
  type: (name: string) => TypeDefinition | undefined,
  sets: CodeSets,
): TypeDefinition {
  const inherited = type(base)?.elements ?? [];
  const elements = [...inherited, ...own.map((word, index) => parseElement(word, inherited.length + index, sets))];
  const properties = elements.flatMap((element) =>
    element.types.map((typeName): [string, PropertyDefinition] => {
      const property = element.choice ? element.name + typeName[0]?.toUpperCase() + typeName.slice(1) : element.name;
      return [property, { name: property, element, type: typeName, primitive: isPrimitive(typeName) }];
    }),
  );
  return {
    name,
    kind: kind as TypeDefinition['kind'],
    base,
    elements,
    required: elements.filter((element) => element.min > 0),
    properties: new Map(properties),
  };
}

function parseElement(word: string, order: number, sets: CodeSets): ElementDefinition {
  const [name = '', min, max = '', types = '', set = ''] = word.split(':');
  const choice = name.endsWith('[x]');
  return {
    name: choice ? name.slice(0, -3) : name,
    choice,
    min: Number(min),
    repeats: !max.startsWith('1'),
    summary: max.includes('s'),
    modifier: max.includes('m'),
    types: types.split('|'),
    codes: sets.get(set)?.codes,
    systems: sets.get(set)?.systems,
    order,
  };
}
