/** Breaking the glass at the organisations of a node: the book, and the list that the privacy officer reviews. */
import type { Database } from '@stelsel/database';
import { err, ok } from '@stelsel/kernel';
import { type GlassBook, postgresGlassBook, reviewServer } from '@stelsel/node';
import { breakGlassUnlessSet } from '../../config/config-schema.ts';
import { fault } from '../../faults.ts';
import type { ProcessContext } from '../process-context.ts';
import type { HostedOrganization } from './hosted-organization.ts';

/** The book with the limits of the configuration. */
export function bookOf(
  { clock, randomness, config }: Pick<ProcessContext, 'clock' | 'randomness' | 'config'>,
  db: Database,
): GlassBook {
  const { windowMinutes, perDay } = config.roles.node?.breakGlass ?? breakGlassUnlessSet;
  return postgresGlassBook(db, { clock, randomness, windowMs: windowMinutes * 60_000, perDay });
}

/** A review that is late is shown by the health of the process: people must see it. */
export async function mountReviews(
  { clock, watch, server, config }: ProcessContext,
  glass: GlassBook,
  hosted: ReadonlyMap<string, HostedOrganization>,
): Promise<void> {
  await server.register(
    reviewServer({
      glass,
      tenantOf: (ura) => hosted.get(ura)?.records[0]?.tenant ?? hosted.get(ura)?.logPlace,
      origin: new URL(config.listen.publicUrl).origin,
    }),
  );
  watch(
    'reviews',
    async () => {
      let late = 0;
      for (const { agent } of hosted.values()) {
        const listed = await glass.list(agent.ura, { unreviewed: true });
        if (!listed.ok) {
          return listed;
        }
        late += listed.value.filter(({ dueMs }) => dueMs < clock.nowMs()).length;
      }
      return late === 0 ? ok() : err(fault('CLI-REVIEWS-LATE', { count: late }));
    },
    { degrades: true },
  );
}
