/** What can be chosen where a record refers to others. */
import { ok, type Result } from '@stelsel/kernel';
import { inOrder, type Language, type PageRequest, party, type RecordType, typeByName } from '@stelsel/regie';
import type { FormOption } from '../forms/form-field.ts';
import { w } from '../words/words.ts';
import { recordName } from './record-name.ts';
import type { Choices } from './type-form.ts';

/** A list in a form stays usable up to this many; of what has more the code is asked. */
const optionsMax = 400;

/** The options of every type that this type refers to. */
export async function referenceChoices({ reader }: PageRequest, type: RecordType): Promise<Result<Choices>> {
  const wanted = new Set([...Object.values(type.fields).flatMap(({ refersTo }) => refersTo ?? []), 'sector']);
  const made = new Map<string, readonly FormOption[]>();
  for (const name of wanted) {
    const other = typeByName(name);
    if (other === undefined) {
      continue;
    }
    // Thousands of organisations of care are known; forms choose among the others.
    const found = await reader.list(other, name === party.name ? { part: '' } : {});
    if (!found.ok) {
      return found;
    }
    if (found.value.length <= optionsMax) {
      const called = (language: Language, record: (typeof found.value)[number]) => recordName(language, other, record);
      made.set(
        name,
        inOrder(found.value).map((record) => ({
          value: record.code,
          words: w(called('nl', record), called('en', record)),
        })),
      );
    }
  }
  return ok(made);
}
