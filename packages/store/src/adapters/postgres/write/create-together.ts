/**
 * Creates that arrive together are one transaction: each is agreed to by itself, and all that are agreed to are one statement
 * and one commit. Nobody else can know the new ids, so none of them can stand in the way of another.
 */
import { attempt, createBatcher, type Database, type Transaction } from '@stelsel/database';
import { err, ok, type Result } from '@stelsel/kernel';
import { storeLimits } from '../../../limits.ts';
import type { Written } from '../../../repository.ts';
import type { Session } from '../rows.ts';
import { checkReferences } from './link-references.ts';
import type { CreateOperation, Target } from './operation.ts';
import { resolveTargets } from './resolve-targets.ts';
import { agreeNew, insertNew, type NewDeps, type NewRow } from './write-new.ts';
import type { Agree } from './write-targets.ts';

interface NewResource {
  readonly target: Target;
  readonly agree: Agree;
}

/** Undefined when the group could not be written: who asked then writes alone, and agrees again. */
type CreateTogether = (operation: CreateOperation, agree: Agree) => Promise<Result<Written | undefined>>;

export function createTogether(
  deps: NewDeps & { readonly db: Database },
  session: Pick<Session, 'tenant' | 'model'>,
): CreateTogether {
  const batcher = createBatcher<NewResource, Result<Written> | undefined>({
    maxItems: storeLimits.createsTogether,
    flush: async (group) => {
      try {
        return await deps.db.transaction((tx) => writeGroup({ ...session, sql: oneByOne(tx) }, deps, group));
      } catch {
        // Of one that cannot be written nobody knows which: alone, each hears of its own.
        return group.map(() => undefined);
      }
    },
  });
  return async (operation, agree) => {
    const usable = checkReferences([operation], session.model.definitions);
    const targets = usable.ok ? await resolveTargets({ ...session, sql: deps.db }, deps, [operation]) : usable;
    const [target] = targets.ok ? targets.value : [];
    if (!targets.ok || target === undefined) {
      return targets.ok ? ok(undefined) : targets;
    }
    const written = await attempt(() => batcher.add({ target, agree }));
    return written.ok ? (written.value ?? ok(undefined)) : err(written.fault);
  };
}

async function writeGroup(
  session: Session,
  deps: NewDeps,
  group: readonly NewResource[],
): Promise<readonly Result<Written>[]> {
  const agreed = await Promise.all(group.map(({ target, agree }) => agreeNew(session, deps, [target], agree)));
  const rows = agreed.flatMap((one): readonly NewRow[] => (one.ok ? one.value : []));
  const written = (rows.length === 0 ? [] : await insertNew(session, deps.outbox, rows)).values();
  return agreed.map((one) => (one.ok ? ok(written.next().value as Written) : one));
}

/** Whoever agrees may read on the connection of the write, which does one thing at a time. */
function oneByOne(tx: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  return {
    query: <R>(sql: string, params?: readonly unknown[], name?: string) => {
      const answer = last.then(() => tx.query<R>(sql, params, name));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
