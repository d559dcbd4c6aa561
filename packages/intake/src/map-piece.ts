/** One piece by the rules about it: the resources, and what of the piece none of them holds. */
import { parseJson, type Resource, r4Model, toJson } from '@stelsel/fhir';
import { err, type Fault, ok, type Result, type Text, unwrap } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { MapDeps } from './map-deps.ts';
import { compositeOf } from './mapping/composite.ts';
import { convert } from './mapping/convert.ts';
import { type Filling, type Mapping, namedIn, type Rule } from './mapping/mapping.ts';
import { putPath } from './mapping/put-path.ts';
import { fieldOf, findField, type Piece, placeOf } from './piece.ts';
import { recordId } from './record-id.ts';
import { recordMeta } from './record-meta.ts';
import { type UnmappedField, unmappedExtensions } from './unmapped.ts';
import { withoutGaps } from './without-gaps.ts';

interface MadeRecord {
  readonly resource: Resource;
  readonly rule: Rule;
}

export interface RefusedPart {
  readonly fault: Fault;
  readonly place: Text;
}

export interface MappedPiece {
  readonly made: readonly MadeRecord[];
  readonly refused: readonly RefusedPart[];
  readonly unmapped: readonly UnmappedField[];
}

/** `Type/id` of what was made before of the same message, for rules that add to it. */
export type Earlier = ReadonlyMap<string, Resource>;

/** What no rule took stays with the first record that was made of the piece; the caller keeps the original when there is none. */
export function mapPiece(deps: MapDeps, mapping: Mapping, piece: Piece, earlier: Earlier): MappedPiece {
  const untranslated: UnmappedField[] = [];
  const taken = new Set<string>();
  const made: MadeRecord[] = [];
  const refused: RefusedPart[] = [];
  const done = new Map(earlier);
  for (const rule of mapping.rules.filter(({ from }) => from === piece.kind)) {
    const parts = rule.each === undefined ? [piece] : (piece.partsAt?.(rule.each) ?? []);
    for (const part of parts.filter((one) => applies(rule, one))) {
      noteTaken(taken, rule, part);
      const drafted = draftOf(deps, mapping, rule, part, { untranslated, done });
      if (drafted.ok) {
        made.push({ resource: drafted.value, rule });
        done.set(addressOf(drafted.value), drafted.value);
      } else {
        refused.push({ fault: drafted.fault, place: placeOfFault(rule, part, drafted.fault) });
      }
    }
  }
  const known = [...mapping.known, ...mapping.rules.flatMap((rule) => (rule.from === piece.kind ? rule.known : []))];
  const unmapped = made.length === 0 ? [] : [...untranslated, ...leftOver(piece, taken, known)];
  return { made: withUnmapped(made, unmapped), refused, unmapped };
}

export function addressOf({ resourceType, id = '' }: Resource): string {
  return `${resourceType}/${id}`;
}

/** The reference that a rule would make, when the piece has what it is known by; faults: ITK-KEY. */
export function idOf(deps: MapDeps, type: string, key: readonly string[], piece: Piece): Result<string | undefined> {
  const values: string[] = [];
  for (const name of key) {
    const value = name.startsWith('=') ? name.slice(1) : fieldOf(piece, name.replace(/\?$/, ''));
    if (value === undefined && !name.endsWith('?')) {
      return err(fault('ITK-KEY', { kind: piece.kind, field: name }, name));
    }
    values.push(value ?? '');
  }
  const { secret, source } = deps;
  return ok(values.every((value) => value === '') ? undefined : recordId(secret, source, type, values));
}

function applies({ when }: Pick<Rule, 'when'>, piece: Piece): boolean {
  return Object.entries(when).every(([name, values]) => {
    const value = fieldOf(piece, name) ?? '';
    return values.includes(value) || (value !== '' && values.includes('*'));
  });
}

/** Whether the mapping leaves it on purpose. */
export function isLeft({ leave }: Mapping, piece: Piece): boolean {
  return leave.some((one) =>
    typeof one === 'string' ? one === piece.kind : one.from === piece.kind && applies(one, piece),
  );
}

function noteTaken(taken: Set<string>, rule: Rule, part: Piece): void {
  for (const name of namedIn(rule)) {
    const { own } = findField(part, name) ?? {};
    if (own !== undefined) {
      taken.add(own);
    }
  }
}

/** Refuses what is no FHIR R4 in the end, such as a result without a status. Faults: ITK-KEY, ITK-NOTHING-TO-ADD, ITK-RESULT. */
function draftOf(
  deps: MapDeps,
  mapping: Mapping,
  rule: Rule,
  piece: Piece,
  { untranslated, done }: { readonly untranslated: UnmappedField[]; readonly done: Earlier },
): Result<Resource> {
  const id = idOf(deps, rule.resource, rule.key, piece);
  if (!id.ok || id.value === undefined) {
    return id.ok ? err(fault('ITK-KEY', { kind: piece.kind, field: rule.key.join(', ') })) : id;
  }
  const address = `${rule.resource}/${id.value}`;
  const before = done.get(address);
  if (rule.adds && before === undefined) {
    return err(fault('ITK-NOTHING-TO-ADD', { kind: piece.kind }));
  }
  const draft: Record<string, unknown> = rule.adds
    ? copyOf(before)
    : { resourceType: rule.resource, id: id.value, meta: recordMeta(deps, mapping, rule.profile) };
  for (const [path, filling] of Object.entries(rule.put)) {
    const value = filledFrom(filling, mapping, piece, untranslated);
    if (value !== undefined) {
      putPath(draft, path, value);
    }
  }
  for (const [path, { to, key }] of Object.entries(rule.refer)) {
    const target = idOf(deps, to, key, piece);
    if (!target.ok) {
      return target;
    }
    if (target.value !== undefined) {
      putPath(draft, path, { reference: `${to}/${target.value}`, type: to });
    }
  }
  return checked(draft, piece);
}

/** Digits of decimals stay as they were sent. */
function copyOf(resource: Resource | undefined): Record<string, unknown> {
  return resource === undefined ? {} : { ...unwrap(parseJson(toJson(resource), r4Model.definitions)) };
}

function checked(draft: object, piece: Piece): Result<Resource> {
  const parsed = parseJson(toJson(withoutGaps(draft) as Resource), r4Model.definitions);
  if (parsed.ok) {
    return parsed;
  }
  const { text, params, code } = parsed.fault;
  const at = [parsed.fault.at ?? '', ...(code === 'FHIR-MISSING' ? [`${params.name}`] : [])].join('.');
  return err(fault('ITK-RESULT', { kind: piece.kind, problem: `${text.en} (${at})` }, at));
}

/** The place of the field that fills what is wrong, when that can be told. */
function placeOfFault(rule: Rule, piece: Piece, { at = '', code }: Fault): Text {
  if (code === 'ITK-KEY') {
    return placeOf(piece, at.split(' | ')[0]?.replace(/\?$/, '') ?? '');
  }
  const path = at.slice(at.indexOf('.') + 1);
  const filling = Object.entries(rule.put).find(([element]) => path !== '' && element.startsWith(path))?.[1];
  const field =
    typeof filling === 'string' ? filling : filling !== undefined && 'field' in filling ? filling.field : '';
  return field === '' ? piece.place : placeOf(piece, findField(piece, field)?.own ?? field);
}

/** A value that has no translation is told as such, and stays with the record. */
function filledFrom(filling: Filling, { tables }: Mapping, piece: Piece, untranslated: UnmappedField[]): unknown {
  if (typeof filling === 'string') {
    return fieldOf(piece, filling);
  }
  if ('is' in filling) {
    return filling.if === undefined || fieldOf(piece, filling.if) !== undefined ? filling.is : undefined;
  }
  if (!('field' in filling)) {
    return compositeOf(filling, (name) => fieldOf(piece, name));
  }
  const found = findField(piece, filling.field);
  if (found === undefined) {
    return undefined;
  }
  const table = typeof filling.table === 'string' ? tables[filling.table] : filling.table;
  const known = table === undefined || Object.hasOwn(table, found.value);
  const value = known ? convert(table?.[found.value] ?? found.value, filling.as) : undefined;
  if (value === undefined) {
    const name = found.own ?? filling.field;
    untranslated.push({ name, value: found.value, reason: 'no-translation', place: placeOf(piece, name) });
  }
  return value;
}

/** Own fields that no rule names. Those around it are held by the record they belong to. */
function leftOver(piece: Piece, taken: ReadonlySet<string>, known: readonly string[]): readonly UnmappedField[] {
  const exact = new Set(known.map((name) => findField(piece, name)?.own ?? name));
  const ends = known.filter((name) => name.startsWith('*')).map((name) => name.slice(1));
  return Object.entries(piece.fields)
    .filter(([name]) => !taken.has(name) && !exact.has(name) && !ends.some((end) => name.endsWith(end)))
    .map(([name, value]) => ({ name, value, reason: 'no-rule' as const, place: placeOf(piece, name) }));
}

function withUnmapped(made: readonly MadeRecord[], unmapped: readonly UnmappedField[]): readonly MadeRecord[] {
  const [first, ...others] = made;
  if (first === undefined || unmapped.length === 0) {
    return made;
  }
  const { resource, rule } = first;
  return [{ resource: unmappedExtensions(resource, unmapped), rule }, ...others];
}
