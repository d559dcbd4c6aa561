/** A patch at the source: the current version read, changed here, and stored only if it still is the current one. */
import type { Patch } from '@stelsel/fhir';
import type { Result } from '@stelsel/kernel';
import type { PatchTarget, VersionedWrite, Written } from '../../repository.ts';
import { makePatched } from './make-patched.ts';
import { sourceLimits } from './source-limits.ts';
import type { SourceSession } from './source-session.ts';
import { updateAtSource } from './write-source.ts';

export async function patchAtSource(
  session: SourceSession,
  where: PatchTarget,
  patch: Patch,
  options: VersionedWrite,
): Promise<Result<Written>> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await makePatched(session, where, patch, options.ifMatch);
    if (!made.ok) {
      return made;
    }
    const { resource, version } = made.value;
    const done = await updateAtSource(session, resource, { ...options, ifMatch: version });
    const lost = !done.ok && done.fault.code === 'STO-VERSION' && options.ifMatch === undefined;
    if (!lost || attempt === sourceLimits.patchAttempts) {
      return done;
    }
  }
}
