/** Brings the records of the store to what the content files say: new ones are added, changed ones get a new version. */
import { ok, type Result } from '@stelsel/kernel';
import { endOfTime, type Statement } from '../records/held-record.ts';
import { now } from '../records/moment.ts';
import type { PastStatement } from '../records/ports.ts';
import type { WriterDeps } from '../records/save-record.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { registerOpens, saysTheSame, statementFor } from './content-statements.ts';
import type { ContentRecord } from './read-content-file.ts';

export interface Loaded {
  readonly added: number;
  readonly changed: number;
}

/** A record that an editor changed since stays as the editor left it: content only replaces content. */
export async function loadContent(
  deps: Pick<WriterDeps, 'store' | 'clock'>,
  records: readonly ContentRecord[],
): Promise<Result<Loaded>> {
  const fresh: PastStatement[] = [];
  const recordedAt = registerOpens(deps.clock.nowMs());
  let changed = 0;
  for (const [type, ofType] of Map.groupBy(records, (record) => record.type)) {
    const known = await deps.store.list(type.name, now(deps.clock), { removed: true });
    if (!known.ok) {
      return known;
    }
    const byCode = new Map(known.value.map((statement) => [statement.code, statement]));
    for (const record of ofType) {
      const before = byCode.get(record.code);
      const statement = statementFor(type, record.code, record.fields, record.source, { recordedAt });
      if (before === undefined) {
        fresh.push(statement);
      } else if (isContent(before) && !saysTheSame(before, statement)) {
        const done = await replace(deps, record, before);
        if (!done.ok) {
          return done;
        }
        changed += 1;
      }
    }
  }
  const added = fresh.length === 0 ? ok(0) : await deps.store.load([fresh]);
  return added.ok ? ok({ added: added.value, changed }) : added;
}

function isContent({ source, sources }: Statement): boolean {
  return [source, ...Object.values(sources)].every((one) => one.class === 'imported');
}

async function replace(
  { store, clock }: Pick<WriterDeps, 'store' | 'clock'>,
  { type, fields, source }: ContentRecord,
  before: Statement,
): Promise<Result<unknown>> {
  const gone = Object.keys(before.fields).filter((name) => fields[name] === undefined);
  const patch = { ...Object.fromEntries(gone.map((name) => [name, null])), ...fields };
  return store.change({
    type: type.name,
    id: before.id,
    expectedVersion: before.version,
    account: 'content',
    next: (open) => ok(splitPeriods(type, open, { patch, source, from: now(clock).on, to: endOfTime })),
  });
}
