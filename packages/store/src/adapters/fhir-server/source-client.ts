/** One request to the source: sign-in, limits, and an honest reading of how it ended. */
import { type Json, readJson } from '@stelsel/fhir';
import type { FetchResponse } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { FhirServerOptions } from './fhir-server-options.ts';
import { shortVersion } from './short-version.ts';
import { type Asked, sourceFault, unanswered } from './source-fault.ts';
import { sourceLimits } from './source-limits.ts';

export interface SourceRequest extends Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base, without a leading slash; ids and types only, never a person. */
  readonly path: string;
  /** JSON text of a resource. */
  readonly resource?: string;
  /** Sent as a form: where a person stands in what is asked. */
  readonly form?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends; every status but a success is a fault. */
export type AskSource = (request: SourceRequest) => Promise<Result<FetchResponse>>;

export function sourceClient(options: FhirServerOptions): AskSource {
  const fhirJson = `application/fhir+json${options.namesVersion === true ? `; fhirVersion=${shortVersion[options.model.version]}` : ''}`;
  return async (request) => {
    const own = options.headers === undefined ? ok({}) : await options.headers();
    if (!own.ok) {
      return own;
    }
    const { method, path, resource, form } = request;
    const body = resource ?? form?.toString();
    const answer = await options.fetch({
      method,
      url: path === '' ? options.url : `${options.url}/${path}`,
      timeoutMs: options.timeoutMs ?? sourceLimits.requestMs,
      maxBytes: sourceLimits.answerBytes,
      headers: {
        accept: fhirJson,
        ...(resource === undefined ? {} : { 'content-type': fhirJson, prefer: 'return=representation' }),
        ...(form === undefined
          ? {}
          : { 'content-type': 'application/x-www-form-urlencoded', prefer: 'handling=strict' }),
        ...request.headers,
        ...own.value,
      },
      ...(body === undefined ? {} : { body }),
    });
    if (!answer.ok) {
      return err(unanswered(answer.fault));
    }
    const { status } = answer.value;
    return status >= 200 && status < 300 ? answer : err(sourceFault(request, status, answer.value.body));
  };
}

export type JsonObject = Readonly<Record<string, Json | undefined>>;

/** The resource in an answer; anything that is not the expected one is a fault, not nothing. */
export function resourceIn({ body }: Pick<FetchResponse, 'body'>, resourceType?: string): Result<JsonObject> {
  const read = readJson(body);
  if (!read.ok || typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    return err(fault('STO-SOURCE-ANSWER', { problem: 'JSON' }));
  }
  const resource = read.value as JsonObject;
  return resourceType !== undefined && resource.resourceType !== resourceType
    ? err(fault('STO-SOURCE-ANSWER', { problem: `resourceType <> ${resourceType}` }))
    : ok(resource);
}
