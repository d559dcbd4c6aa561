/** Withdraws from the index what an organisation holds no more, in none of its records. */
import type { DataCategory } from '@stelsel/exchanges';
import type { Bsn } from '@stelsel/kernel';
import { ok, type Result } from '@stelsel/kernel';
import type { Registered, RegisteredStore, RegisteringTenant } from './ports.ts';

export interface Gone {
  readonly bsn: Bsn;
  readonly categories: readonly DataCategory[];
}

/**
 * What one record was registered for and is no more. The log stays when the record goes: the person may still ask who saw
 * it. Only who was erased, log and all, is forgotten there too.
 */
export function goneFrom(
  before: Registered | undefined,
  now: Registered | undefined,
  erased: boolean,
): Gone | undefined {
  if (before === undefined) {
    return undefined;
  }
  const moved = now !== undefined && before.bsn !== now.bsn;
  const gone = before.categories.filter((category) => moved || now?.categories.includes(category) !== true);
  return { bsn: before.bsn, categories: moved || erased ? gone : gone.filter((category) => category !== 'Logging') };
}

/** What another record of the organisation is still registered for is kept, and answered. */
export async function withdrawGone(
  registered: Pick<RegisteredStore, 'categoriesOf'>,
  tenant: RegisteringTenant,
  { bsn, categories }: Gone,
): Promise<Result<readonly DataCategory[]>> {
  if (categories.length === 0) {
    return ok([]);
  }
  const elsewhere = tenant.others.length === 0 ? ok(none) : await registered.categoriesOf(tenant.others, bsn);
  if (!elsewhere.ok) {
    return elsewhere;
  }
  const kept = categories.filter((category) => elsewhere.value.has(category));
  const gone = categories.filter((category) => !elsewhere.value.has(category));
  const token = gone.length === 0 ? undefined : await tenant.tokenFor(bsn);
  if (token === undefined || !token.ok) {
    return token ?? ok(kept);
  }
  const withdrawn = await tenant.index.withdraw([{ subjectToken: token.value, categories: gone }]);
  return withdrawn.ok ? ok(kept) : withdrawn;
}

const none: ReadonlySet<DataCategory> = new Set();
