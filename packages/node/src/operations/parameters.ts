/** Input of an operation: parameters of the query, and primitive parameters of a Parameters resource, as one list. */
import type { Resource } from '@stelsel/fhir';
import type { FhirRequest, Params } from '../rest/fhir-request.ts';

interface Parameter {
  readonly name?: unknown;
  readonly [value: string]: unknown;
}

export function parametersOf(resource: Resource | undefined): readonly Parameter[] {
  return resource?.resourceType === 'Parameters' && Array.isArray(resource.parameter)
    ? (resource.parameter as readonly Parameter[])
    : [];
}

export function operationParams({ params, resource }: Pick<FhirRequest, 'params' | 'resource'>): Params {
  const sent = parametersOf(resource).flatMap((parameter) => {
    const [, value] = Object.entries(parameter).find(([name]) => name.startsWith('value')) ?? [];
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return typeof parameter.name === 'string' && isPlain ? [[parameter.name, String(value)] as const] : [];
  });
  return [...params, ...sent];
}

export function valuesOf(params: Params, name: string): readonly string[] {
  return params.flatMap(([given, value]) => (given === name ? value.split(',').map((each) => each.trim()) : []));
}

export function firstOf(params: Params, name: string): string | undefined {
  return params.find(([given]) => given === name)?.[1];
}
