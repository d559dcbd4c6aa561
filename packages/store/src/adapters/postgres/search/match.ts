/** A row that may be an answer; its body is parsed when somebody looks into it, and only once. */
import type { Resource } from '@stelsel/fhir';
import type { SearchOptions } from '../../../repository.ts';
import type { ResourceRow } from '../rows.ts';

/** `resource` is for comparing, never for writing: decimals are ordinary numbers in it. */
export interface Match extends ResourceRow {
  readonly resource: Resource;
}

export type MatchOptions = SearchOptions & { readonly nowMs: number };

export function matchOf(row: ResourceRow): Match {
  let parsed: Resource | undefined;
  const { type, id, version, at_ms, body } = row;
  return {
    type,
    id,
    version,
    at_ms,
    body,
    get resource(): Resource {
      parsed ??= JSON.parse(body) as Resource;
      return parsed;
    },
  };
}

/** `Type/id`. */
export function addressOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}
