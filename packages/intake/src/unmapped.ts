/** What a mapping did not take stays with the record, by name and value: nothing that was received is lost. */
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import { unmappedTag } from './record-meta.ts';

/** On a record: one extension per field that no rule took, or whose value could not be translated. */
export const unmappedField = 'https://stelsel.example/fhir/StructureDefinition/unmapped-field';

export interface UnmappedField {
  readonly name: string;
  readonly value: string;
  readonly reason: 'no-rule' | 'no-translation';
  readonly place: Text;
}

/** The record with the fields in it, flagged so that all such records can be found. */
export function unmappedExtensions(resource: Resource, fields: readonly UnmappedField[]): Resource {
  const kept = fields.map(({ name, value, reason }) => ({
    url: unmappedField,
    extension: [
      { url: 'name', valueString: name },
      { url: 'value', valueString: value },
      { url: 'reason', valueCode: reason },
    ],
  }));
  const before = Array.isArray(resource.extension) ? resource.extension : [];
  return { ...resource, meta: { ...resource.meta, tag: [unmappedTag] }, extension: [...before, ...kept] };
}
