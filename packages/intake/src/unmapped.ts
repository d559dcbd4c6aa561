/** What a mapping did not take stays with the record, by name and value: nothing that was received is lost. */

/** On a record: one extension per field that no rule took, or whose value could not be translated. */
export const unmappedField = 'https://stelsel.example/fhir/StructureDefinition/unmapped-field';

export interface UnmappedField {
  readonly name: string;
  readonly value: string;
  readonly reason: 'no-rule' | 'no-translation';
}

export function unmappedExtensions(fields: readonly UnmappedField[]): readonly object[] {
  return fields.map(({ name, value, reason }) => ({
    url: unmappedField,
    extension: [
      { url: 'name', valueString: name },
      { url: 'value', valueString: value },
      { url: 'reason', valueCode: reason },
    ],
  }));
}
