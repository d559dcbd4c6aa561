import { type Resource, readJson } from '@stelsel/fhir';
import { err, ok, type Result, safeName } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { FhirAnswer } from '../rest/fhir-answer.ts';
import type { FhirRequest } from '../rest/fhir-request.ts';
import type { PerformContext } from '../rest/perform-context.ts';
import { outcomeAnswer } from './judge-writes.ts';

const modes = new Set(['create', 'update', 'delete', 'profile']);

/**
 * The operation $validate (FHIR, Resource-validate): on a type or an instance, with the resource bare or in Parameters, and
 * `profile` and `mode` in the query or in Parameters. Always 200 when it could be done: what was found is the answer.
 */
export async function performValidate(context: PerformContext, request: FhirRequest): Promise<Result<FhirAnswer>> {
  const { validation } = context;
  if (validation === undefined) {
    return err(fault('NOD-INTERACTION'));
  }
  const given = argumentsOf(request);
  if (given.mode !== undefined && !modes.has(given.mode)) {
    return err(fault('NOD-VALIDATE-MODE'));
  }
  if (given.mode === 'delete') {
    return validateDelete(context, request);
  }
  const resource = given.resource === undefined ? await storedResource(context, request) : ok(given.resource);
  if (!resource.ok) {
    return resource;
  }
  const fit = addressFits(request, resource.value, given.mode);
  if (!fit.ok) {
    return fit;
  }
  return ok(
    outcomeAnswer({ status: 200 }, validation.validator.validate(resource.value, { profiles: given.profiles })),
  );
}

interface Arguments {
  readonly resource: Resource | undefined;
  readonly mode: string | undefined;
  readonly profiles: readonly string[];
}

interface Parameter {
  readonly name?: unknown;
  readonly resource?: unknown;
  readonly [name: string]: unknown;
}

function argumentsOf({ params, resource }: FhirRequest): Arguments {
  const named = (name: string): string[] => params.filter(([it]) => it === name).map(([, value]) => value);
  if (resource?.resourceType !== 'Parameters') {
    return { resource, mode: named('mode')[0], profiles: named('profile') };
  }
  const list = Array.isArray(resource.parameter) ? (resource.parameter as readonly Parameter[]) : [];
  const texts = (name: string): string[] =>
    list
      .filter((it) => it?.name === name)
      .flatMap((it) => [it.valueCode, it.valueUri, it.valueCanonical].filter(isText));
  const inside = list.find((it) => it?.name === 'resource')?.resource;
  const described = list.some((it) => it?.name === 'resource');
  return {
    // Parameters that hold no resource are what is to be validated themselves.
    resource:
      described || list.some((it) => it?.name === 'profile' || it?.name === 'mode')
        ? (inside as Resource | undefined)
        : resource,
    mode: texts('mode')[0] ?? named('mode')[0],
    profiles: [...named('profile'), ...texts('profile')],
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

async function storedResource({ repository }: PerformContext, { type, id }: FhirRequest): Promise<Result<Resource>> {
  if (type === undefined || id === undefined) {
    return err(fault('NOD-BODY-MISSING'));
  }
  const stored = await repository.read(type, id);
  const read = stored.ok ? readJson(stored.value.text) : stored;
  return read.ok ? ok(read.value as unknown as Resource) : read;
}

/** A resource is validated where it could be written: its type, and for an update its id, are those of the address. */
function addressFits({ type, id }: FhirRequest, resource: Resource, mode: string | undefined): Result<void> {
  const found = resource?.resourceType;
  if (type !== undefined && typeof found === 'string' && found !== type) {
    return err(fault('NOD-TYPE-DIFFERS', { expected: type, found: safeName(found) }, 'resourceType'));
  }
  return mode === 'update' && id !== undefined && resource.id !== id
    ? err(fault('NOD-ID-DIFFERS', {}, `${type ?? 'Resource'}.id`))
    : ok();
}

/** Deleting is possible when it is there; whoever may delete is decided when it is done. */
async function validateDelete(
  { repository }: PerformContext,
  { type = '', id }: FhirRequest,
): Promise<Result<FhirAnswer>> {
  if (id === undefined) {
    return err(fault('NOD-VALIDATE-DELETE'));
  }
  const stored = await repository.read(type, id);
  return stored.ok ? ok(outcomeAnswer({ status: 200 }, [])) : stored;
}
