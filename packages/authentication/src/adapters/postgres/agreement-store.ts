import { attempt, type Database } from '@stelsel/database';
import type { Bsn, Result } from '@stelsel/kernel';
import { err, ok } from '@stelsel/kernel';
import { fault } from '../../faults.ts';
import type { AgreementStore } from '../../representation/authority.ts';

interface Row {
  readonly child: string;
  readonly parent: string;
  readonly since: Date;
}

/** What children agreed, in the representation service: the one place that knows both by number. */
export function postgresAgreementStore(db: Database): AgreementStore {
  const rows = async <R>(sql: string, params: readonly unknown[], name: string): Promise<Result<R[]>> => {
    const answer = await attempt(() => db.query<R>(sql, params, name));
    return answer.ok ? answer : err(fault('AUT-REPRESENTATION-AWAY'));
  };
  return {
    of: async (child) => {
      const found = await rows<Row>(
        'select child, parent, since from child_agreement where child = $1',
        [child],
        'aut-agreements',
      );
      return found.ok
        ? ok(
            found.value.map((row) => ({
              child: row.child as Bsn,
              parent: row.parent as Bsn,
              sinceMs: row.since.getTime(),
            })),
          )
        : found;
    },
    agree: async ({ child, parent, sinceMs }) => {
      const added = await rows(
        'insert into child_agreement (child, parent, since) values ($1, $2, $3) on conflict do nothing',
        [child, parent, new Date(sinceMs)],
        'aut-agree',
      );
      return added.ok ? ok() : added;
    },
    withdraw: async (child, parent) => {
      const removed = await rows(
        'delete from child_agreement where child = $1 and parent = $2',
        [child, parent],
        'aut-withdraw',
      );
      return removed.ok ? ok() : removed;
    },
  };
}
