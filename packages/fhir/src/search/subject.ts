/** Whose data a resource is: the one reference that puts it in a patient compartment. */
import type { FhirModel } from '../model.ts';
import type { Resource } from '../resource.ts';
import { type ReferenceTarget, referenceTarget } from './reference-target.ts';
import type { SearchFilter } from './search.ts';
import type { SearchParameter } from './search-parameter.ts';

/** A person: a Patient of this server by id, or a person elsewhere by address or identifier. */
export type Subject =
  | { readonly kind: 'patient'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'identifier'; readonly system: string; readonly value: string };

/** In order of preference; the last is of STU3's Coverage. */
const subjectCodes = ['patient', 'subject', 'beneficiary'];

/** The parameter that says whose a resource of this type is, when each has at most one. */
function subjectParameter(type: string, { searchParameters }: FhirModel): SearchParameter | undefined {
  const parameter = subjectCodes.map((code) => searchParameters.find(type, code)).find((it) => it !== undefined);
  return parameter?.type === 'reference' && parameter.routes.length === 1 && parameter.routes[0]?.single
    ? parameter
    : undefined;
}

/**
 * The person a resource is about. Undefined for what is about nobody (directories, medication), about several people
 * (appointments of a group), or about something that is not a person.
 */
export function subjectOf(resource: Resource, model: FhirModel): Subject | undefined {
  if (resource.resourceType === 'Patient') {
    return resource.id === undefined ? undefined : { kind: 'patient', id: resource.id };
  }
  const [found] = subjectParameter(resource.resourceType, model)?.routes[0]?.values(resource) ?? [];
  const target = found === undefined ? undefined : referenceTarget(found.value as Record<string, unknown>);
  return target === undefined ? undefined : subjectOfTarget(target);
}

function subjectOfTarget({ type, id, address, identifier }: ReferenceTarget): Subject | undefined {
  if (type !== undefined && type !== 'Patient') {
    return undefined;
  }
  if (address !== undefined) {
    return id !== undefined && address === `Patient/${id}` ? { kind: 'patient', id } : { kind: 'address', address };
  }
  const { system = '', value } = identifier ?? {};
  return value === undefined ? undefined : { kind: 'identifier', system, value };
}

/** Whether every resource that passes this filter belongs to the person its values name. */
export function namesSubject(filter: SearchFilter, model: FhirModel): boolean {
  const type = filter.parameter.base;
  if (filter.has !== undefined) {
    return false;
  }
  if (filter.modifier !== undefined && filter.modifier !== 'identifier') {
    return false;
  }
  if (type === 'Patient') {
    return filter.parameter.code === '_id';
  }
  const path = subjectParameter(type, model)?.routes[0]?.path;
  return path !== undefined && filter.parameter.routes.length === 1 && filter.parameter.routes[0]?.path === path;
}

/** Names of the parameter that puts a resource in the compartment of a Patient, where there are several in order of preference. */
const compartmentCodes = [...subjectCodes, 'member', 'individual', 'actor'];

/**
 * By which parameter `Patient/[id]/[type]` is searched: the one that says whom a resource is about. Undefined for types that
 * are not about people. The compartment of FHIR also holds what somebody did or wrote down for another person; that is the
 * other person's, and is found at that person only.
 */
export function compartmentParameter(type: string, { searchParameters }: FhirModel): string | undefined {
  return type === 'Patient'
    ? undefined
    : compartmentCodes.find((code) => {
        const parameter = searchParameters.find(type, code);
        return (
          parameter?.type === 'reference' && (parameter.targets.length === 0 || parameter.targets.includes('Patient'))
        );
      });
}

/** Whether resources of this type can be about one person; the others are directories, medication, documents of many. */
export function canHaveSubject(type: string, model: FhirModel): boolean {
  return type === 'Patient' || subjectParameter(type, model) !== undefined;
}
