import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import {
  type Database,
  type EmbeddedPostgres,
  type Migration,
  migrate,
  openDatabase,
  startEmbeddedPostgres,
} from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import type { BenchContext } from '../figure.ts';

/** A quarter of the machine, as the manual of PostgreSQL advises. */
const sharedMegabytes = Math.round(totalmem() / 4 / 1_048_576);

let running: Promise<EmbeddedPostgres> | undefined;

/** A fresh database on one embedded PostgreSQL with full durability, shared by all figures of a run. */
export async function benchDatabase(
  context: BenchContext,
  { schema, migrations }: { readonly schema: string; readonly migrations: readonly Migration[] },
): Promise<Database> {
  running ??= start(context);
  const postgres = await running;
  await postgres.createDatabase(schema);
  const db = unwrap(await openDatabase({ url: postgres.url(schema), schema, poolMax: 8 }));
  context.onClose(() => db.close());
  unwrap(await migrate(db, { schema, migrations }));
  return db;
}

async function start(context: BenchContext): Promise<EmbeddedPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'stelsel-bench-'));
  const postgres = unwrap(await startEmbeddedPostgres({ directory, durability: 'full', sharedMegabytes }));
  context.onClose(async () => {
    await postgres.stop();
    await rm(postgres.directory, { recursive: true, force: true });
    await rm(directory, { recursive: true, force: true });
  });
  return postgres;
}
