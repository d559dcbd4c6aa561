/** Turns what the store keeps into what one viewer may see: the only way from a statement to a record. */
import type { Account } from './account.ts';
import type { FieldDefinitions, FieldsOf, RecordType } from './define-type.ts';
import { belongingOf, type HeldRecord, type Statement } from './held-record.ts';
import { hiddenOwner, shownCode, shownSource } from './nameless.ts';
import { uriOf } from './record-id.ts';
import { maySee, type Visibility } from './visibility.ts';

export function showTo<D extends FieldDefinitions>(
  viewer: Account | undefined,
  base: string,
  type: RecordType<D>,
  statement: Statement,
): HeldRecord<D> {
  const fields = visibleFields(viewer, type, statement);
  const hidden = hiddenOwner(viewer, type, statement.fields);
  const { id, invented, version, source, sources, validFrom, validTo, recordedAt, supersededAt } = statement;
  return {
    uri: uriOf(base, type.name, id),
    type: type.name,
    id,
    code: shownCode(viewer, type, statement),
    invented,
    version,
    fields: fields as FieldsOf<D>,
    validFrom,
    validTo,
    recordedAt,
    supersededAt,
    sourceOf: (name) => shownSource(sources[name] ?? source, hidden),
  };
}

/** What is public to the last field is shown as it is kept, without a copy: most of what there is. */
function visibleFields(viewer: Account | undefined, type: RecordType, { fields }: Statement): Statement['fields'] {
  const visibilityOf = (name: string): Visibility | undefined =>
    Object.hasOwn(type.fields, name) ? (type.fields[name]?.visibility ?? 'public') : undefined;
  const names = Object.keys(fields);
  if (names.every((name) => visibilityOf(name) === 'public')) {
    return fields;
  }
  const belonging = belongingOf(type, fields);
  const isVisible = (visibility: Visibility | undefined): boolean =>
    visibility !== undefined && maySee(visibility, belonging, viewer);
  return Object.fromEntries(names.filter((name) => isVisible(visibilityOf(name))).map((name) => [name, fields[name]]));
}
