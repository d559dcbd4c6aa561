import type { FhirRequest } from './fhir-request.ts';
import type { PerformContext } from './perform-context.ts';

/** The query of the next link: sealed where a person must not show, otherwise as any FHIR server writes it. */
export function nextQueryOf(
  { cursors, tenant }: PerformContext,
  request: FhirRequest,
  shown: FhirRequest['params'],
  cursor: string,
): string {
  if (cursors === undefined) {
    const pairs = shown.map(([name, value]): string[] => [name, value]);
    return new URLSearchParams([...pairs, ['_cursor', cursor]]).toString();
  }
  const { type = '', operation, params } = request;
  const place = { tenant, type, params, cursor, ...(operation === undefined ? {} : { operation }) };
  return new URLSearchParams({ _cursor: cursors.seal(place) }).toString();
}
