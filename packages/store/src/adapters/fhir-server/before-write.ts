import { ok, type Result } from '@stelsel/kernel';
import type { WriteOptions, Written } from '../../repository.ts';
import { readSource } from './read-source.ts';
import type { SourceSession } from './source-session.ts';

/** The source cannot hold its commit back, so whoever must agree is asked before anything is sent. */
export async function beforeWrite(
  session: SourceSession,
  { beforeCommit }: WriteOptions,
  planned: readonly (Pick<Written, 'outcome' | 'type' | 'id'> | undefined)[],
): Promise<Result<void>> {
  return beforeCommit === undefined
    ? ok()
    : beforeCommit({ written: planned, read: (type, id) => readSource(session, type, id) });
}
