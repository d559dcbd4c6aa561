/** Turns what the store keeps into what one viewer may see: the only way from a statement to a record. */
import type { Account } from './account.ts';
import type { FieldDefinitions, FieldsOf, RecordType } from './define-type.ts';
import { belongingOf, type HeldRecord, type Statement } from './held-record.ts';
import { uriOf } from './record-id.ts';
import { maySee } from './visibility.ts';

export function showTo<D extends FieldDefinitions>(
  viewer: Account | undefined,
  base: string,
  type: RecordType<D>,
  statement: Statement,
): HeldRecord<D> {
  const belonging = belongingOf(type, statement.fields);
  const fields: Record<string, unknown> = {};
  for (const [name, definition] of Object.entries(type.fields)) {
    const value = statement.fields[name];
    if (value !== undefined && maySee(definition.visibility ?? 'public', belonging, viewer)) {
      fields[name] = value;
    }
  }
  const { id, code, invented, version, source, sources, validFrom, validTo, recordedAt, supersededAt } = statement;
  return {
    uri: uriOf(base, type.name, id),
    type: type.name,
    id,
    code,
    invented,
    version,
    fields: fields as FieldsOf<D>,
    validFrom,
    validTo,
    recordedAt,
    supersededAt,
    sourceOf: (name) => sources[name] ?? source,
  };
}
