/** A file says nothing of whose it is: it leaves only when something in the record of the person refers to it. */
import { ok, type Result } from '@stelsel/kernel';
import type { Repository } from '@stelsel/store';

/** Whether any current resource about these patients names the file, by a relative or an absolute address. */
export async function isFileOf(
  repository: Pick<Repository, 'everything'>,
  patients: readonly string[],
  id: string,
): Promise<Result<boolean>> {
  const record = await repository.everything(patients);
  const named = new RegExp(`["/]Binary/${id.replaceAll(/[^A-Za-z0-9-]/g, '\\$&')}(?:/_history/[^"]*)?"`);
  return record.ok ? ok(record.value.some(({ text }) => named.test(text))) : record;
}
