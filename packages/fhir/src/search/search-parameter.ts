/** The search parameters of one resource type, each with the routes its expression compiles to. */
import type { Definitions } from '../definitions/definitions.ts';
import { compileExpression, type Route } from './compile-expression.ts';

export type SearchParameterType = 'token' | 'reference' | 'date' | 'string' | 'number' | 'quantity' | 'uri';

export interface SearchParameter {
  readonly code: string;
  readonly type: SearchParameterType;
  /** The resource type it is used on. */
  readonly base: string;
  /** Types a reference may point at; empty means any. */
  readonly targets: readonly string[];
  readonly expression: string;
  /** Where its values stand in the resource; never empty. */
  readonly routes: readonly Route[];
}

/** What we can search by: parameters whose type or expression we do not support are left out, here and in the CapabilityStatement. */
export interface SearchParameters {
  of(resourceType: string): readonly SearchParameter[];
  find(resourceType: string, code: string): SearchParameter | undefined;
}

const supported = new Set<string>(['token', 'reference', 'date', 'string', 'number', 'quantity', 'uri']);

/** @param text one parameter a line, tab separated, as scripts/generate-definitions.ts writes it */
export function createSearchParameters(definitions: Definitions, text: string): SearchParameters {
  const lines = text.split('\n').flatMap((line) => {
    const [code, type, bases, targets, expression] = line.split('\t');
    return code && type && bases && expression && supported.has(type)
      ? [{ code, type, bases: bases.split(','), targets: targets ? targets.split(',') : [], expression }]
      : [];
  });
  const compiled = new Map<string, ReadonlyMap<string, SearchParameter>>();
  const all = (resourceType: string): ReadonlyMap<string, SearchParameter> => {
    const known = compiled.get(resourceType);
    if (known !== undefined || !definitions.isResourceType(resourceType)) {
      return known ?? new Map();
    }
    const found = lines
      .filter(({ bases }) => bases.some((base) => [resourceType, 'Resource', 'DomainResource'].includes(base)))
      .map(({ code, type, targets, expression }) => ({
        code,
        type: type as SearchParameterType,
        base: resourceType,
        targets: targets.includes('*') ? [] : targets,
        expression,
        routes: compileExpression(definitions, resourceType, expression),
      }))
      .filter((parameter) => parameter.routes.length > 0);
    const made = new Map(found.map((parameter) => [parameter.code, parameter]));
    compiled.set(resourceType, made);
    return made;
  };
  return {
    of: (resourceType) => [...all(resourceType).values()],
    find: (resourceType, code) => all(resourceType).get(code),
  };
}
