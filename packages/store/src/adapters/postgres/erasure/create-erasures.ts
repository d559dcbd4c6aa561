/** `Erasures` on PostgreSQL: the note and what it tells of are one transaction. */
import { createOutbox } from '@stelsel/database';
import type { FhirModel } from '@stelsel/fhir';
import { ok } from '@stelsel/kernel';
import type { ErasureNote, Erasures } from '../../../erasures.ts';
import type { StoreDeps } from '../create-store.ts';
import { erasePersons } from '../erase.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Session } from '../rows.ts';
import { lockConditions } from '../write/lock-conditions.ts';
import { keysOfPerson } from './person-keys.ts';

/** Of one record: the same names as `Store.repository`. */
export function createErasures(
  deps: Pick<StoreDeps, 'db' | 'randomness' | 'consumers'>,
  tenant: string,
  model: FhirModel,
): Erasures {
  const outbox = createOutbox(deps.consumers ?? []);
  const run = <T>(work: (session: Session) => Promise<T>) =>
    inTransaction(deps, { tenant, model, sql: deps.db }, async (session) => {
      await lockConditions(session, []);
      return ok(await work(session));
    });
  return {
    keysOf: (identifier) => run((session) => keysOfPerson(session, identifier)),
    erase: (keys, note) =>
      run(async (session) => {
        await write(session, note);
        return erasePersons(session, outbox, keys);
      }),
    replay: (note, seal) =>
      run(async (session) => {
        if (!(await write(session, note))) {
          return undefined;
        }
        const sealed = new Set(note.keys);
        const subjects = await subjectsOf(session);
        return erasePersons(
          session,
          outbox,
          subjects.filter((key) => sealed.has(seal(key))),
        );
      }),
    list: (sinceMs) =>
      run(({ sql }) =>
        sql.query<ErasureNote>(
          'select id, at_ms as "atMs", person, keys from erasure where tenant = $1 and at_ms >= $2 order by at_ms, id',
          [tenant, sinceMs],
        ),
      ),
  };
}

/** False when it was there. */
async function write({ tenant, sql }: Session, { id, atMs, person, keys }: ErasureNote): Promise<boolean> {
  const rows = await sql.query(
    `insert into erasure (tenant, id, at_ms, person, keys) values ($1, $2, $3, $4, $5)
     on conflict (tenant, id) do nothing returning id`,
    [tenant, id, atMs, person, keys],
  );
  return rows.length > 0;
}

/** Everybody something is about, and every Patient, deleted ones too. */
async function subjectsOf({ tenant, sql }: Session): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly key: string }>(
    `select subject as key from head where tenant = $1 and subject <> ''
     union select id from head where tenant = $1 and type = 'Patient'`,
    [tenant],
  );
  return rows.map(({ key }) => key);
}
