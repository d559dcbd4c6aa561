/** Holds a restored database against the list of erasures: who was erased after the backup is erased again. */
import { ok, type Result } from '@stelsel/kernel';
import type { Config } from '../config/config-schema.ts';
import { eraseAgain } from './erase-at-organization.ts';
import type { ErasureLine } from './erasure-list.ts';
import { openErasing } from './open-erasing.ts';

/** Lines of organisations that are not of this process are left to the process they are of. */
export async function replayErasures(
  config: Config,
  lines: readonly ErasureLine[],
  url: string,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<{ readonly again: number }>> {
  let again = 0;
  for (const organization of config.roles.node?.organizations ?? []) {
    const own = lines.filter((line) => line.organization === organization.ura);
    const erasing = own.length === 0 ? undefined : await openErasing(config, organization, url, onClose);
    if (erasing === undefined) {
      continue;
    }
    if (!erasing.ok) {
      return erasing;
    }
    for (const line of own) {
      const done = await eraseAgain(erasing.value, line);
      if (!done.ok) {
        return done;
      }
      again += done.value === undefined ? 0 : 1;
    }
  }
  return ok({ again });
}
