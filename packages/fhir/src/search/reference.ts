/** Reference parameters: by type and id, by address, by identifier (FHIR R4 3.1.1.4.12). */
import type { TypedValue } from './compile-expression.ts';
import { parseAddress, type ReferenceTarget, referenceTarget } from './reference-target.ts';
import type { ReferenceValue, SearchFilter, TokenValue } from './search.ts';
import { tokenMatches } from './token.ts';

/** @param base our own address: an absolute reference to ourselves is the same as a relative one */
export function parseReference(
  text: string,
  targetType: string | undefined,
  base: string | undefined,
): ReferenceValue | undefined {
  const value = base !== undefined && text.startsWith(`${base}/`) ? text.slice(base.length + 1) : text;
  const target = parseAddress(value);
  if (target !== undefined) {
    return targetType === undefined || targetType === target.type ? { kind: 'reference', ...target } : undefined;
  }
  if (/^[A-Za-z0-9.-]{1,64}$/.test(value)) {
    return targetType === undefined
      ? { kind: 'reference', id: value }
      : { kind: 'reference', type: targetType, id: value, address: `${targetType}/${value}` };
  }
  return value.includes(':') ? { kind: 'reference', address: value } : undefined;
}

export function referencesOf({ type, value }: TypedValue): readonly ReferenceTarget[] {
  if (typeof value === 'string') {
    return [{ address: value.replace(/\|.*$/, '') }, { address: value }];
  }
  return type === 'Reference' ? [referenceTarget(value as Record<string, unknown>) ?? []].flat() : [];
}

type ReferenceFilter = Pick<SearchFilter, 'values' | 'modifier' | 'chain'>;

/** @param resolved addresses (`Type/id`) a chain led to */
export function matchReference(filter: ReferenceFilter, resolved: ReadonlySet<string>): (value: TypedValue) => boolean {
  if (filter.chain !== undefined) {
    const identifiers = logicalIdentifiers(filter);
    return (value) =>
      referencesOf(value).some((target) => resolved.has(target.address ?? '') || hasIdentifier(target, identifiers));
  }
  if (filter.modifier === 'identifier') {
    const wanted = filter.values as readonly TokenValue[];
    return (value) => referencesOf(value).some((target) => hasIdentifier(target, wanted));
  }
  const wanted = filter.values as readonly ReferenceValue[];
  return (value) => referencesOf(value).some((target) => wanted.some((it) => pointsAt(target, it)));
}

/** `patient.identifier=x` also finds a reference that holds the identifier itself and nothing else. */
export function logicalIdentifiers(filter: Pick<SearchFilter, 'chain'>): readonly TokenValue[] {
  return (filter.chain ?? [])
    .filter(
      ({ filter: next }) =>
        next.parameter.code === 'identifier' &&
        next.modifier === undefined &&
        next.chain === undefined &&
        next.has === undefined,
    )
    .flatMap(({ filter: next }) => next.values as readonly TokenValue[]);
}

function hasIdentifier(target: ReferenceTarget, wanted: readonly TokenValue[]): boolean {
  const { system, value } = target.identifier ?? {};
  return (
    value !== undefined &&
    wanted.some((it) => tokenMatches({ code: value, ...(system === undefined ? {} : { system }) }, it))
  );
}

function pointsAt(target: ReferenceTarget, wanted: ReferenceValue): boolean {
  if (wanted.version !== undefined && wanted.version !== target.version) {
    return false;
  }
  return wanted.address === undefined
    ? wanted.id !== undefined && target.id === wanted.id && target.address === `${target.type}/${target.id}`
    : target.address === wanted.address;
}
