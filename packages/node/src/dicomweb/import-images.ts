import { readInstance } from '@stelsel/dicom';
import { ok, type Result } from '@stelsel/kernel';
import { findStudyRecord, type ImageRecord, writeStudyRecord } from './study-record.ts';

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * Puts instances of one study into a record that nobody asks yet, such as an invented one before it is served: as an
 * upload does, without a caller and so without a line in the log.
 */
export async function importImages(record: ImageRecord, files: readonly Uint8Array[]): Promise<Result<void>> {
  for (const [index, file] of files.entries()) {
    const instance = await readInstance(file, true);
    const found = instance.ok ? await findStudyRecord([record], instance.value) : instance;
    if (!instance.ok || !found.ok) {
      return found as Result<never>;
    }
    const { attributes, ...facts } = instance.value;
    const image = { ...facts, attributes: JSON.stringify(attributes), resource: found.value.id };
    const begun = index === 0 ? await writeStudyRecord(found.value, facts.study, instance.value) : ok();
    const added = begun.ok ? await record.images.add(image, once(file)) : begun;
    const ended = added.ok && index === files.length - 1 ? await writeStudyRecord(found.value, facts.study) : added;
    if (!ended.ok) {
      return ended;
    }
  }
  return ok();
}
