import type { FastifyRequest } from 'fastify';

/** The JSON object of a request with nothing believed yet: every member may be missing or wrong. */
export function bodyOf<T extends object>({ body }: FastifyRequest): { readonly [N in keyof T]?: unknown } {
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as { readonly [N in keyof T]?: unknown })
    : {};
}

/** A text a person wrote, trimmed; undefined when it is none, or longer than it may be. */
export function textOf(value: unknown, maxCharacters: number): string | undefined {
  return typeof value === 'string' && value.trim().length <= maxCharacters ? value.trim() : undefined;
}

/** A list of texts of a bounded length; empty when absent. */
export function textsOf(value: unknown, max: number): readonly string[] | undefined {
  if (value === undefined) {
    return [];
  }
  return Array.isArray(value) && value.length <= max && value.every((item) => typeof item === 'string')
    ? (value as readonly string[])
    : undefined;
}
