import type { FastifyRequest } from 'fastify';

/** A form or query as it was sent: repeats kept, order kept. In FHIR a repeat means AND and a comma means OR. */
export type FormPairs = readonly (readonly [name: string, value: string])[];

const bodyPairs = new WeakMap<object, FormPairs>();

/** Remembers the pairs of a form body; for the parser only. */
export function parseForm(text: string): FormPairs {
  const pairs: FormPairs = [...new URLSearchParams(text)];
  bodyPairs.set(pairs, pairs);
  return pairs;
}

/** The pairs of the form body of a request; empty when its body is not a form. */
export function formPairs(request: Pick<FastifyRequest, 'body'>): FormPairs {
  const { body } = request;
  return (typeof body === 'object' && body !== null ? bodyPairs.get(body) : undefined) ?? [];
}

/** The pairs of the query string of a request. */
export function queryPairs(request: { readonly url: string }): FormPairs {
  const start = request.url.indexOf('?');
  return start < 0 ? [] : [...new URLSearchParams(request.url.slice(start + 1))];
}
