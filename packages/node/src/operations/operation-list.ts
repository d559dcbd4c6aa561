/** The operations of this server: where each may be asked, and whether it changes data. Routing and the CapabilityStatement read it. */

export interface Operation {
  /** Without `$`. */
  readonly name: string;
  /** OperationDefinition of the specification or guide it comes from. */
  readonly definition: string;
  readonly levels: readonly ('system' | 'type' | 'instance')[];
  /** Of which types; any when absent. */
  readonly types?: readonly string[];
  /** GET is answered as well as POST when nothing changes. */
  readonly methods: readonly ('GET' | 'POST')[];
  readonly affectsState: boolean;
  /** Asked once, done in the background, and looked at below `$name/{job}`. */
  readonly jobs?: true;
  /** The interactions of its type that it is made of: a source elsewhere must have them. */
  readonly uses: readonly string[];
}

const hl7 = 'http://hl7.org/fhir/OperationDefinition';
const bulk = 'http://hl7.org/fhir/uv/bulkdata/OperationDefinition';
const asking = { methods: ['GET', 'POST'], affectsState: false } as const;

export const operations: readonly Operation[] = [
  {
    name: 'everything',
    definition: `${hl7}/Patient-everything`,
    levels: ['type', 'instance'],
    types: ['Patient'],
    uses: ['read', 'search-type'],
    ...asking,
  },
  {
    name: 'lastn',
    definition: `${hl7}/Observation-lastn`,
    levels: ['type'],
    types: ['Observation'],
    uses: ['search-type'],
    ...asking,
  },
  {
    name: 'latest-stops',
    definition: 'http://nictiz.nl/fhir/OperationDefinition/mp-latest-stops',
    levels: ['system', 'type'],
    types: ['MedicationRequest', 'MedicationDispense'],
    uses: ['search-type'],
    ...asking,
  },
  {
    name: 'document',
    definition: `${hl7}/Composition-document`,
    levels: ['type', 'instance'],
    types: ['Composition'],
    uses: ['read'],
    ...asking,
  },
  { name: 'validate', definition: `${hl7}/Resource-validate`, levels: ['type', 'instance'], uses: [], ...asking },
  { name: 'meta', definition: `${hl7}/Resource-meta`, levels: ['instance'], uses: ['read'], ...asking },
  {
    name: 'meta-add',
    definition: `${hl7}/Resource-meta-add`,
    levels: ['instance'],
    methods: ['POST'],
    affectsState: true,
    uses: ['patch'],
  },
  {
    name: 'meta-delete',
    definition: `${hl7}/Resource-meta-delete`,
    levels: ['instance'],
    methods: ['POST'],
    affectsState: true,
    uses: ['patch'],
  },
  { name: 'export', definition: `${bulk}/export`, levels: ['system'], uses: [], ...asking, jobs: true },
  { name: 'export', definition: `${bulk}/patient-export`, levels: ['type'], types: ['Patient'], uses: [], ...asking },
  { name: 'export', definition: `${bulk}/group-export`, levels: ['instance'], types: ['Group'], uses: [], ...asking },
  {
    name: 'import',
    definition: 'urn:stelsel:operation:import',
    levels: ['system'],
    methods: ['POST'],
    affectsState: true,
    uses: [],
    jobs: true,
  },
];

/** The address of an operation: what it names, and which methods it has. */
export interface OperationPlace {
  readonly named: {
    readonly operation: string;
    readonly type?: string;
    readonly id?: string;
    /** Of an operation that is done in the background: which time it was asked, and which file of it. */
    readonly job?: string;
    readonly file?: string;
  };
  readonly does: Readonly<Partial<Record<'GET' | 'POST' | 'DELETE', 'operation'>>>;
}

const idName = /^[A-Za-z0-9\-.]{1,64}$/;

/** What stands at these parts of a path below the FHIR base; undefined when no operation does. */
export function operationPlace(parts: readonly string[]): OperationPlace | undefined {
  const at = parts.findIndex((part) => part.startsWith('$'));
  const [type, id, ...rest] = parts.slice(0, at);
  const name = parts[at]?.slice(1);
  const level = type === undefined ? 'system' : id === undefined ? 'type' : 'instance';
  const found = operations.find(
    (operation) =>
      operation.name === name &&
      operation.levels.includes(level) &&
      (type === undefined || (operation.types?.includes(type) ?? true)),
  );
  const [job, file, ...more] = parts.slice(at + 1);
  const named = [id, job, file].every((part) => part === undefined || idName.test(part));
  if (at < 0 || found === undefined || rest.length + more.length > 0 || !named) {
    return undefined;
  }
  if (job === undefined) {
    const does = Object.fromEntries(found.methods.map((method) => [method, 'operation' as const]));
    return { named: { operation: found.name, ...(type && { type }), ...(id && { id }) }, does };
  }
  return found.jobs === true
    ? {
        named: { operation: found.name, job, ...(file && { file }) },
        does: { GET: 'operation', ...(file === undefined ? { DELETE: 'operation' } : {}) },
      }
    : undefined;
}

function affectsState(name: string | undefined): boolean {
  return operations.some((operation) => operation.name === name && operation.affectsState);
}

/** Whether an operation of this name answers at once and writes nothing. */
export function onlyReads(name: string | undefined): boolean {
  return name !== undefined && !affectsState(name) && !inBackground.has(name);
}

const inBackground = new Set(operations.flatMap(({ name, jobs }) => (jobs === true ? [name] : [])));

/** Whether the record can do an interaction of a type, or of any type. */
type CanDo = (interaction: string, type?: string) => boolean;

/**
 * The operations of one level and type, for the CapabilityStatement. A record in a source elsewhere has none that are done in
 * the background, and none that are made of what that source cannot do.
 */
export function operationsAt(
  type?: string,
  { elsewhere = false, can = () => true }: { readonly elsewhere?: boolean; readonly can?: CanDo } = {},
): readonly { readonly name: string; readonly definition: string }[] {
  return operations
    .filter(({ name }) => !elsewhere || !inBackground.has(name))
    .filter(({ uses, types }) => (types ?? [type]).some((one) => uses.every((interaction) => can(interaction, one))))
    .filter(({ types, levels }) =>
      type === undefined
        ? levels.includes('system') || types === undefined
        : types?.includes(type) === true && !levels.includes('system'),
    )
    .map(({ name, definition }) => ({ name, definition }));
}
