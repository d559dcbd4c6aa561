/** Events that are durable in the log of one organisation, with their leaves in the tree. */

import { ephemeralKey } from '@stelsel/authentication';
import { type LogEvent, parseBsn, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { createLog, loggingMigrations } from '@stelsel/logging';
import { benchDatabase } from '../data/bench-database.ts';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate } from '../rate.ts';

export const auditBench: Bench = { names: ['audit.events_per_s'], run: auditFigures };

const event: LogEvent = {
  act: 'search',
  outcome: 'answered',
  subject: { bsn: unwrap(parseBsn('999990019')) },
  exchange: 'bgz',
  query: 'Condition?patient.identifier=',
  resources: ['Condition/1', 'Condition/2'],
  policy: 'bgz-access@1.0.0 bgz-treatment',
  traceId: '0af7651916cd43dd8448eb211c80319c',
};

async function* auditFigures(context: BenchContext): AsyncIterable<Figure> {
  const db = await benchDatabase(context, { schema: 'log', migrations: loggingMigrations });
  const log = createLog({
    db,
    tenant: 'bench',
    key: ephemeralKey(),
    secret: secureRandomness.bytes(32),
    clock: systemClock,
    source: { site: 'bench', name: 'Meting' },
  });
  context.onClose(() => log.close());
  yield await rate(
    context,
    {
      name: 'audit.events_per_s',
      unit: 'events/s',
      inFlight: 64,
      flow: 'auditEvents',
      size: 'one log in one thread, group commit; the disk of this machine says nothing about fsync elsewhere',
    },
    async () => unwrap(await log.append(event)),
  );
}
