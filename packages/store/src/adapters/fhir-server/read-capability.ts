/** A CapabilityStatement of the source, R4 or STU3, as what it can do; what it does not say, it cannot. */
import type { Json } from '@stelsel/fhir';
import type { DeclaredType, SourceCapability } from '../../source-capability.ts';
import type { JsonObject } from './source-client.ts';
import { listOf } from './source-page.ts';

export function readCapability(statement: JsonObject, saidMs: number): SourceCapability {
  const server = listOf(statement.rest).find(({ mode }) => mode === 'server') ?? {};
  const { name, version } = (statement.software ?? {}) as JsonObject;
  const searchParams = new Set(listOf(server.searchParam).flatMap(nameOf));
  return {
    fhirVersion: String(statement.fhirVersion ?? '-'),
    software: [name, version].filter((part) => typeof part === 'string').join(' ') || '-',
    types: new Map(
      listOf(server.resource).flatMap((resource) =>
        typeof resource.type === 'string' ? [[resource.type, declaredType(resource, searchParams)] as const] : [],
      ),
    ),
    interactions: codesOf(server),
    searchParams,
    saidMs,
  };
}

function declaredType(resource: JsonObject, everywhere: ReadonlySet<string>): DeclaredType {
  return {
    interactions: codesOf(resource),
    versioning: typeof resource.versioning === 'string' ? resource.versioning : 'no-version',
    readHistory: resource.readHistory === true,
    updateCreate: resource.updateCreate === true,
    conditionalCreate: resource.conditionalCreate === true,
    conditionalUpdate: resource.conditionalUpdate === true,
    conditionalDelete: resource.conditionalDelete === 'single' || resource.conditionalDelete === 'multiple',
    searchParams: new Set([...everywhere, ...listOf(resource.searchParam).flatMap(nameOf)]),
    includes: wordsIn(resource.searchInclude),
    revIncludes: wordsIn(resource.searchRevInclude),
  };
}

function codesOf(of: JsonObject): ReadonlySet<string> {
  return wordsIn(listOf(of.interaction).map(({ code = null }) => code));
}

function nameOf({ name }: JsonObject): readonly string[] {
  return typeof name === 'string' ? [name] : [];
}

function wordsIn(list: Json | undefined): ReadonlySet<string> {
  return new Set(Array.isArray(list) ? list.filter((word) => typeof word === 'string') : []);
}
