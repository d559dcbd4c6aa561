/** The moves that several resource types share. */
import { type FhirResource, firstAt, textAt, valuesAt } from '../resource.ts';

/** A status that was a code and became a concept; `unknown` says nothing and is left out. */
export function statusConcept(code: unknown, system: string): object | undefined {
  return typeof code !== 'string' || code === 'unknown'
    ? undefined
    : { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] };
}

/** The status under the code that R4 has for it. */
export function renamedStatus(resource: FhirResource, codes: Readonly<Record<string, string>>): object {
  const status = textAt(resource, 'status');
  return status === undefined ? {} : { status: Object.hasOwn(codes, status) ? codes[status] : status };
}

/** Who asked for it: `requester.agent` became `requester`. */
export function requester(resource: FhirResource): object {
  const agent = firstAt(resource, 'requester.agent');
  return agent === undefined ? {} : { requester: agent };
}

/** The statuses of a request (`procedure request`, `device request`). */
export const requestStatuses: Readonly<Record<string, string>> = { suspended: 'on-hold', cancelled: 'revoked' };

/** An element that became another name, kept as the list R4 has. */
export function moved(resource: FhirResource, from: string, to: string): object {
  const values = valuesAt(resource, from);
  return values.length === 0 ? {} : { [to]: values };
}

/** The status of something that did not happen, which was an element of its own; what is withdrawn stays withdrawn. */
export function statusWhen(resource: FhirResource, didNotHappen: boolean, status: string): object {
  return didNotHappen && textAt(resource, 'status') !== 'entered-in-error' ? { status } : {};
}
