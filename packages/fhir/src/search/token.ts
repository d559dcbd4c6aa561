/** Token parameters: codes, identifiers, booleans (FHIR R4 3.1.1.4.10). */
import type { TypedValue } from './compile-expression.ts';
import type { SearchFilter, TokenValue } from './search.ts';
import { splitValues, unescapeValue } from './split-values.ts';
import { startsLike } from './string.ts';

/** A code as it stands in a resource. */
export interface Token {
  readonly system?: string;
  readonly code?: string;
  readonly text?: string;
  /** Codes of Identifier.type. */
  readonly types?: readonly Token[];
  /** Of a plain `code`: the systems of the value set it must be from, which it leaves unsaid. */
  readonly systems?: ReadonlySet<string>;
}

/** `code`, `system|code`, `|code` or `system|`; with `of-type` `system|type|value`. */
export function parseToken(text: string, ofType: boolean): TokenValue | undefined {
  const parts = splitValues(text, '|').map((part) => unescapeValue(part.trim()));
  if (ofType) {
    const [system = '', typeCode = '', code = ''] = parts;
    return parts.length === 3 && typeCode && code ? { kind: 'token', system, typeCode, code } : undefined;
  }
  const [first = '', second] = parts;
  if (parts.length > 2 || (first === '' && !second)) {
    return undefined;
  }
  if (second === undefined) {
    return { kind: 'token', code: first };
  }
  return { kind: 'token', system: first, ...(second === '' ? {} : { code: second }) };
}

export function tokensOf({ type, value, systems }: TypedValue): readonly Token[] {
  const node = value as Record<string, unknown>;
  switch (type) {
    case 'Coding':
      return [{ ...text('system', node.system), ...text('code', node.code), ...text('text', node.display) }];
    case 'CodeableConcept': {
      const codings = list(node.coding).flatMap((coding) => tokensOf({ type: 'Coding', value: coding }));
      return typeof node.text === 'string' ? [...codings, { text: node.text }] : codings;
    }
    case 'Identifier': {
      const types = node.type === undefined ? [] : tokensOf({ type: 'CodeableConcept', value: node.type });
      const kind = (node.type ?? {}) as Record<string, unknown>;
      return [{ ...text('system', node.system), ...text('code', node.value), ...text('text', kind.text), types }];
    }
    case 'ContactPoint':
      return [{ ...text('system', node.system), ...text('code', node.value) }];
    case 'boolean':
      return [{ code: String(value) }];
    default:
      return typeof value === 'string' ? [{ code: value, ...(systems === undefined ? {} : { systems }) }] : [];
  }
}

/** Whether one token is what the value asks for. */
export function tokenMatches(token: Token, wanted: TokenValue): boolean {
  if (wanted.isMember !== undefined) {
    return token.code !== undefined && wanted.isMember(token.system, token.code);
  }
  if (wanted.typeCode !== undefined) {
    const typed = {
      kind: 'token',
      code: wanted.typeCode,
      ...(wanted.system ? { system: wanted.system } : {}),
    } as const;
    return token.code === wanted.code && (token.types ?? []).some((type) => tokenMatches(type, typed));
  }
  const { system, code } = wanted;
  const inSystem = system === undefined || (token.system ?? '') === system || token.systems?.has(system) === true;
  return inSystem && (code === undefined || token.code === code);
}

export function matchToken(filter: Pick<SearchFilter, 'values' | 'modifier'>): (value: TypedValue) => boolean {
  const wanted = filter.values as readonly TokenValue[];
  return filter.modifier === 'text'
    ? (value) => tokensOf(value).some((token) => wanted.some(({ code = '' }) => startsLike(token.text ?? '', code)))
    : (value) => tokensOf(value).some((token) => wanted.some((it) => tokenMatches(token, it)));
}

function text<K extends string>(name: K, value: unknown): { readonly [P in K]?: string } {
  return typeof value === 'string' ? ({ [name]: value } as { [P in K]: string }) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
