import { compartmentParameter, type FhirModel, type Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { readUncheckedBody } from '../validation/read-unchecked-body.ts';
import { checkBsns } from './check-bsns.ts';
import { changes, type FhirRequest, type Params } from './fhir-request.ts';
import { type HttpMessage, header } from './http-message.ts';
import { type Carried, readCarried } from './read-body.ts';
import { readOperationBody } from './read-operation-body.ts';
import { readEntityTag, readIfNoneExist, readPrefer } from './read-preferences.ts';
import { type Route, routeInteraction } from './route-interaction.ts';

export interface ReadOptions {
  /** The resource of an entry, already parsed; its text is in the Bundle. */
  readonly resource?: Resource;
}

/** Turns one HTTP request, or one entry of a Bundle, into the interaction it asks for, with its body parsed. */
export function readRequest(message: HttpMessage, model: FhirModel, options: ReadOptions = {}): Result<FhirRequest> {
  const route = routeInteraction(message.method, message.path);
  if (!route.ok) {
    return route;
  }
  const { interaction, type } = route.value;
  if (interaction === 'metadata' || interaction === 'options') {
    return err(fault('NOD-INTERACTION'));
  }
  if (type !== undefined && !model.definitions.isResourceType(type)) {
    return err(fault('NOD-TYPE', { version: model.version }));
  }
  const ifMatch = readEntityTag(header(message, 'if-match'));
  if (!ifMatch.ok) {
    return ifMatch;
  }
  const ifNoneExist = readIfNoneExist(header(message, 'if-none-exist'), type);
  if (!ifNoneExist.ok) {
    return ifNoneExist;
  }
  const tags = header(message, 'if-none-match');
  if (interaction !== 'bundle' && changes(interaction) && tags !== undefined && !isOnlyNew(interaction, tags)) {
    return err(fault('NOD-IF-NONE-MATCH'));
  }
  if (interaction === 'search' && message.body !== undefined && message.body.trim() !== '') {
    return err(fault('NOD-FORM'));
  }
  const carries = interaction === 'bundle' || (changes(interaction) && interaction !== 'delete');
  const body = carries
    ? readCarried(message, model, interaction, options.resource)
    : interaction === 'operation'
      ? route.value.operation === 'validate' && options.resource === undefined
        ? readUncheckedBody(message, model)
        : readOperationBody(message, model, options.resource)
      : ok<Carried>({});
  if (!body.ok) {
    return body;
  }
  const kind = settleInteraction(route.value, body.value.resource);
  if (!kind.ok) {
    return kind;
  }
  const params = checkBsns(searchParams(message));
  if (!params.ok) {
    return params;
  }
  const within = compartmentOf(route.value, model);
  if (!within.ok) {
    return within;
  }
  return ok({
    interaction: kind.value,
    params: [...within.value, ...params.value],
    prefer: readPrefer(header(message, 'prefer')),
    ...part('type', route.value.type),
    ...part('id', route.value.id),
    ...part('version', route.value.version),
    ...part('operation', route.value.operation),
    ...part('job', route.value.job),
    ...part('file', route.value.file),
    ...(interaction === 'operation' ? { method: message.method } : {}),
    ...body.value,
    ...part('ifMatch', ifMatch.value),
    ...part('ifNoneExist', ifNoneExist.value),
    ...part('ifNoneMatch', tags),
    ...part('ifModifiedSince', header(message, 'if-modified-since')),
  });
}

/** The one meaning If-None-Match has at a write: PUT only what is not there yet (RFC 9110, 13.1.2). */
function isOnlyNew(interaction: Route['interaction'], tags: string): boolean {
  return interaction === 'update' && tags.trim() === '*';
}

/** The body must be what the address says: the same type, the same id, a Bundle of a kind that is performed. */
function settleInteraction(route: Route, body: Resource | undefined): Result<FhirRequest['interaction']> {
  if (route.interaction === 'bundle') {
    const kind = body?.resourceType === 'Bundle' ? body.type : undefined;
    return kind === 'transaction' || kind === 'batch' ? ok(kind) : err(fault('NOD-BUNDLE', {}, 'Bundle.type'));
  }
  if (route.interaction === 'metadata' || route.interaction === 'options') {
    return err(fault('NOD-INTERACTION'));
  }
  if (route.interaction !== 'operation' && body !== undefined && body.resourceType !== route.type) {
    return err(fault('NOD-TYPE-DIFFERS', { expected: route.type ?? '', found: body.resourceType }, 'resourceType'));
  }
  if (route.interaction === 'update' && route.id !== undefined && body?.id !== route.id) {
    return err(fault('NOD-ID-DIFFERS', {}, `${route.type ?? 'Resource'}.id`));
  }
  return ok(route.interaction);
}

/** A search below a Patient is the same as one that names that Patient, for the guards too. */
function compartmentOf({ compartment, type = '' }: Route, model: FhirModel): Result<Params> {
  if (compartment === undefined) {
    return ok([]);
  }
  const code = compartment.type === 'Patient' ? compartmentParameter(type, model) : undefined;
  return code === undefined ? err(fault('NOD-COMPARTMENT')) : ok([[code, `${compartment.type}/${compartment.id}`]]);
}

/** A POST search has its parameters in body and query together (R4, 3.1.0.5); `_format` and `_pretty` are not search. */
function searchParams(message: HttpMessage): Params {
  return [...message.query, ...(message.form ?? [])].filter(([name]) => name !== '_format' && name !== '_pretty');
}

function part<N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]: T });
}
