/** Starts the agenda of a region from that of another: its texts, never its lights, because only a region itself says how far it is. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Account } from '../records/account.ts';
import { mayWrite } from '../records/may-write.ts';
import type { Reader } from '../records/open-reader.ts';
import { saveRecord, type WriterDeps } from '../records/save-record.ts';
import { region } from '../types/reference-lists.ts';
import { regionalTopic } from '../types/regional-agenda.ts';

export interface TakenOver {
  readonly taken: number;
  /** Topics that the region had written about already stay as they are. */
  readonly kept: number;
}

/** Copies what the other region wrote, with the name of that region as evidence. Faults: REG-UNKNOWN and those of writing. */
export async function takeOverTexts(
  deps: WriterDeps,
  reader: Reader,
  account: Account | undefined,
  request: { readonly from: string; readonly to: string },
): Promise<Result<TakenOver>> {
  const allowed = mayWrite(account, regionalTopic, 'new', [{ region: request.to }]);
  if (!allowed.ok) {
    return allowed;
  }
  const loaded = combine([
    await reader.get(region, request.from),
    await reader.get(region, request.to),
    await reader.list(regionalTopic, { part: request.from }),
    await reader.list(regionalTopic, { part: request.to }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [from, to, theirs, ours] = loaded.value;
  if (from.invented !== to.invented) {
    // What is invented never becomes text of a real region.
    return err(fault('REG-UNKNOWN', { type: region.name, id: request.from }));
  }
  const written = new Set(ours.map(({ fields }) => fields.topic));
  const missing = theirs.filter(({ fields }) => !written.has(fields.topic));
  for (const { fields } of missing) {
    // Who takes part and when is of the other region; the explanation is what can be used again.
    const { impactClass, what, impact, links } = fields;
    const saved = await saveRecord(deps, regionalTopic, account, {
      expectedVersion: 0,
      code: `${to.code}.${fields.topic}`,
      invented: to.invented,
      patch: { region: to.code, topic: fields.topic, impactClass, what, impact, links },
      evidence: `overgenomen van ${from.fields.name ?? from.code}`,
    });
    if (!saved.ok) {
      return saved;
    }
  }
  return ok({ taken: missing.length, kept: ours.length });
}
