/** A FHIR request as HTTP carries it, without the framework around it; also what an entry of a Bundle says. */
import type { Params } from './fhir-request.ts';

export interface HttpMessage {
  readonly method: string;
  /** Below the FHIR base, without query: `Condition/_search`. */
  readonly path: string;
  readonly query: Params;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Text of a FHIR body, or the pairs of a form. */
  readonly body?: string;
  readonly form?: Params;
}

export function header(message: HttpMessage, name: string): string | undefined {
  const value = message.headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}
