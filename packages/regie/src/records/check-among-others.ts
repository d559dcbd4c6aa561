/** Asks the rule of a type about a change, with everything the rule may look at. */
import { type Clock, combine, ok, type Result } from '@stelsel/kernel';
import type { RecordType } from './define-type.ts';
import { now } from './moment.ts';
import type { RecordStore } from './ports.ts';
import type { Ulid } from './record-id.ts';

type Values = Readonly<Record<string, unknown>>;

interface Change {
  /** Missing for a new record. */
  readonly id: Ulid | undefined;
  readonly code: string;
  readonly before: Values | undefined;
  readonly after: Values | undefined;
}

/** Faults: those of the rule, and of the store. */
export async function checkAmongOthers(
  { store, clock }: { readonly store: RecordStore; readonly clock: Clock },
  type: RecordType,
  { id, code, before, after }: Change,
): Promise<Result<void>> {
  const { check, alongside = [] } = type;
  if (check === undefined) {
    return ok();
  }
  const moment = now(clock);
  const all = await store.list(type.name, moment);
  const beside = combine(await Promise.all(alongside.map((name) => store.list(name, moment))));
  if (!all.ok || !beside.ok) {
    return all.ok ? (beside as Result<never>) : all;
  }
  return check({
    code,
    before,
    after,
    others: all.value.filter((one) => one.id !== id && one.code !== code).map(({ fields }) => fields),
    among: (name) => beside.value[alongside.indexOf(name)]?.map(({ fields }) => fields) ?? [],
  });
}
