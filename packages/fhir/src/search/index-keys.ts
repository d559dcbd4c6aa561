/**
 * Keys for finding resources across persons: what a resource is found under, and what a filter looks for. Keys only narrow
 * down; the compiled predicate decides. So a key may be shared by different values, but never be missing.
 */
import type { Resource } from '../resource.ts';
import { logicalIdentifiers, referencesOf } from './reference.ts';
import type { ReferenceValue, SearchFilter, StringValue, TokenValue, UriValue } from './search.ts';
import type { SearchParameter } from './search-parameter.ts';
import { foldText, stringsOf } from './string.ts';
import { tokensOf } from './token.ts';

/** Characters of a string that take part in its key; a search for less cannot use the index. */
const stringKeyLength = 3;

/** Every key of one parameter in one resource, each once. */
export function indexKeys(resource: Resource, parameter: SearchParameter): readonly string[] {
  const found = parameter.routes.flatMap((route) => route.values(resource));
  switch (parameter.type) {
    case 'token':
      return unique(found.flatMap(tokensOf).flatMap(({ system, code }) => tokenKeys(system ?? '', code)));
    case 'reference':
      return unique(
        found
          .flatMap(referencesOf)
          .flatMap(({ address, identifier }) => [
            ...(address === undefined ? [] : [`r${address}`]),
            ...(identifier?.value === undefined ? [] : tokenKeys(identifier.system ?? '', identifier.value)),
          ]),
      );
    case 'string':
      return unique(found.flatMap(stringsOf).flatMap((text) => stringKey(foldText(text)) ?? []));
    case 'uri':
      return unique(found.flatMap(({ value }) => (typeof value === 'string' ? [`u${value}`] : [])));
    default:
      return [];
  }
}

/**
 * What a filter looks for: any resource that passes it has at least one of these keys. Undefined when keys cannot tell.
 *
 * @param chained addresses that the chain of the filter leads to
 */
export function lookupKeys(filter: SearchFilter, chained?: ReadonlySet<string>): readonly string[] | undefined {
  if (filter.chain !== undefined) {
    return [
      ...[...(chained ?? [])].map((address) => `r${address}`),
      ...logicalIdentifiers(filter).flatMap((value) => tokenKey(value) ?? []),
    ];
  }
  const keys = filter.values.map((value) => keyOf(filter, value));
  return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : undefined;
}

function keyOf(filter: SearchFilter, value: SearchFilter['values'][number]): string | undefined {
  const plain = filter.modifier === undefined;
  switch (value.kind) {
    case 'token':
      return plain || filter.modifier === 'identifier'
        ? tokenKey(unsaid(filter) ? withoutSystem(value) : value)
        : undefined;
    case 'reference':
      return plain ? referenceKey(value) : undefined;
    case 'string':
      return plain || filter.modifier === 'exact' ? stringKey(foldText((value satisfies StringValue).text)) : undefined;
    case 'uri':
      return plain ? `u${(value satisfies UriValue).text}` : undefined;
    default:
      return undefined;
  }
}

/** A plain `code` has no system in its key. */
function unsaid({ parameter }: SearchFilter): boolean {
  return parameter.routes.some(({ type }) => type === 'code');
}

function withoutSystem({ system: _system, ...value }: TokenValue): TokenValue {
  return value;
}

function tokenKeys(system: string, code: string | undefined): readonly string[] {
  return code === undefined ? [] : [`c${code}`, `s${system}|${code}`];
}

function tokenKey({ system, code, typeCode }: TokenValue): string | undefined {
  if (code === undefined) {
    return undefined;
  }
  return system === undefined || typeCode !== undefined ? `c${code}` : `s${system}|${code}`;
}

function referenceKey({ address }: ReferenceValue): string | undefined {
  return address === undefined ? undefined : `r${address}`;
}

function stringKey(folded: string): string | undefined {
  return folded.length < stringKeyLength ? undefined : `t${folded.slice(0, stringKeyLength)}`;
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
