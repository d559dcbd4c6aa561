/** One piece by one rule: the resource, and what of the piece it does not hold. */
import { parseJson, type Resource, r4Model, toJson } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { convert } from './mapping/convert.ts';
import type { Filling, Rule } from './mapping/mapping.ts';
import { putPath } from './mapping/put-path.ts';
import { fieldOf, type Piece } from './piece.ts';
import { recordId } from './record-id.ts';
import { type UnmappedField, unmappedExtensions } from './unmapped.ts';

export interface MapDeps {
  /** Of the organisation; keeps the same records the same, and ids unguessable. */
  readonly secret: Uint8Array;
  /** Where the files come from: the system, not a person. */
  readonly source: string;
}

export interface MappedPiece {
  readonly resource: Resource;
  readonly unmapped: readonly UnmappedField[];
}

/** Whether the rule is about this piece. */
export function applies(rule: Rule, piece: Piece): boolean {
  return (
    rule.from === piece.kind &&
    Object.entries(rule.when).every(([name, values]) => values.includes(fieldOf(piece, name) ?? ''))
  );
}

/** Refuses what is no FHIR R4 in the end, such as a result without a status; the caller keeps the original then. */
export function mapPiece(deps: MapDeps, rule: Rule, piece: Piece): Result<MappedPiece> {
  const untranslated: UnmappedField[] = [];
  const draft: Record<string, unknown> = {
    resourceType: rule.resource,
    id: idOf(deps, rule.resource, rule.key, piece),
    ...(rule.profile === undefined ? {} : { meta: { profile: [rule.profile] } }),
  };
  for (const [path, filling] of Object.entries(rule.put)) {
    const value = filledFrom(filling, piece, untranslated);
    if (value !== undefined) {
      putPath(draft, path, value);
    }
  }
  for (const [path, { to, key }] of Object.entries(rule.refer)) {
    putPath(draft, path, { reference: `${to}/${idOf(deps, to, key, piece)}`, type: to });
  }
  const unmapped = [...untranslated, ...leftOver(rule, piece)];
  const kept = unmappedExtensions(unmapped);
  const whole = kept.length === 0 ? draft : { ...draft, extension: [...listOf(draft.extension), ...kept] };
  const parsed = parseJson(toJson(withoutGaps(whole) as Resource), r4Model.definitions);
  return parsed.ok
    ? ok({ resource: parsed.value, unmapped })
    : err(
        fault('ITK-RESULT', {
          kind: piece.kind,
          problem: `${parsed.fault.text.en} (${parsed.fault.at ?? rule.resource})`,
        }),
      );
}

function idOf({ secret, source }: MapDeps, resourceType: string, key: readonly string[], piece: Piece): string {
  return recordId(
    secret,
    source,
    resourceType,
    key.map((name) => fieldOf(piece, name) ?? ''),
  );
}

/** A value that has no translation is told as such, and stays with the record. */
function filledFrom(filling: Filling, piece: Piece, untranslated: UnmappedField[]): unknown {
  if (typeof filling === 'string') {
    return fieldOf(piece, filling);
  }
  if ('is' in filling) {
    return filling.is;
  }
  const text = fieldOf(piece, filling.field);
  if (text === undefined) {
    return undefined;
  }
  const known = filling.table === undefined || Object.hasOwn(filling.table, text);
  const value = known ? convert(filling.table?.[text] ?? text, filling.as) : undefined;
  if (value === undefined) {
    untranslated.push({ name: filling.field, value: text, reason: 'no-translation' });
  }
  return value;
}

/** Own fields that no part of the rule names. Those around it are held by the record they belong to. */
function leftOver(rule: Rule, piece: Piece): readonly UnmappedField[] {
  const named = new Set([
    ...rule.key,
    ...rule.known,
    ...Object.keys(rule.when),
    ...Object.values(rule.refer).flatMap(({ key }) => key),
    ...Object.values(rule.put).flatMap((filling) =>
      typeof filling === 'string' ? [filling] : 'field' in filling ? [filling.field] : [],
    ),
  ]);
  return Object.entries(piece.fields)
    .filter(([name]) => !named.has(name))
    .map(([name, value]) => ({ name, value, reason: 'no-rule' as const }));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Elements whose fields were all empty, and gaps in lists, are not there; nor is what only has a fixed system. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(withoutGaps).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null || 'rawJSON' in value) {
    return value;
  }
  const entries = Object.entries(value).flatMap(([name, item]) => {
    const kept = withoutGaps(item);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  const names = entries.map(([name]) => name);
  const onlyFixed = names.length > 0 && names.every((name) => name === 'system' || name === 'use');
  return entries.length === 0 || onlyFixed ? undefined : Object.fromEntries(entries);
}
