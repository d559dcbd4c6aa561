import { attempt, type Database, type Outbox } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import type { BulkJob, BulkStore, ExportRequest } from '../../../bulk-store.ts';
import { inTransaction } from '../in-transaction.ts';
import type { Session } from '../rows.ts';
import type { WriteDeps } from '../write/resolve-targets.ts';
import { checkExport } from './export-choice.ts';
import { exportedLines } from './exported-lines.ts';
import { bulkJobOf, readJob, removeJob, setTenant } from './job-rows.ts';
import { loadBatch } from './load-batch.ts';
import { refusedLines } from './refused-lines.ts';
import { runOnce } from './run-once.ts';
import { startExport, startImport } from './start-job.ts';

type Deps = WriteDeps & { readonly db: Database; readonly outbox: Outbox };

export function bulkStoreOf(deps: Deps, session: Session): BulkStore {
  const write = <T>(work: (tx: Session) => Promise<Result<T>>): Promise<Result<T>> =>
    inTransaction(deps, session, async (tx) => {
      await setTenant(tx);
      return work(tx);
    });
  /** For what is read while it is sent: a failure ends the stream. */
  const read = <T>(work: (tx: Session) => Promise<T>): Promise<T> =>
    deps.db.transaction(async (sql) => {
      const tx = { ...session, sql };
      await setTenant(tx);
      return work(tx);
    });
  const find = async (tx: Session, id: string): Promise<BulkJob | undefined> => {
    const row = await readJob(tx, id);
    return row === undefined ? undefined : bulkJobOf(tx, row);
  };
  return {
    model: session.model,
    load: (resources, options) => write((tx) => loadBatch(tx, deps, resources, options)),
    runOnce: (key, bundle) => write((tx) => runOnce(tx, deps, key, bundle)),
    startExport: async (request) => {
      const checked = checkExport(session, request);
      return checked.ok ? write((tx) => startExport(tx, deps, request)) : checked;
    },
    startImport: (request) => write((tx) => startImport(tx, deps, request)),
    job: (id) => attempt(() => read((tx) => find(tx, id))),
    cancel: (id) =>
      write(async (tx) => {
        const job = await find(tx, id);
        if (job !== undefined) {
          await removeJob(tx, id);
        }
        return ok(job);
      }),
    exportedLines: async function* (id, file) {
      const job = await read((tx) => find(tx, id));
      if (job?.state === 'done') {
        yield* exportedLines(read, { id, request: job.request as ExportRequest }, file);
      }
    },
    refusedLines: async function* (id, input) {
      yield* refusedLines(read, id, input);
    },
  };
}
