/** `/v1/my/log`: who changed what, for supervision and auditors. */
import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { fault } from '../../faults.ts';
import { regieLimits } from '../../limits.ts';
import type { RegieDeps } from '../../ports.ts';
import type { LogFilter } from '../../records/ports.ts';
import { readChangeLog } from '../../supervision/read-change-log.ts';
import { sendEditFault } from './send-edit-fault.ts';

const logQuery = z.strictObject({
  type: z.string().optional(),
  account: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  before: z.coerce.number().int().positive().optional(),
});

export function logRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.get('/v1/my/log', async (request, reply) => {
      const account = await deps.signedIn(request);
      const query = logQuery.safeParse(request.query);
      if (!account.ok || !query.success) {
        const known = Object.keys(logQuery.shape).join(', ');
        return sendEditFault(
          reply,
          account.ok
            ? fault('REG-QUERY', { parameter: (query.error?.issues[0]?.path ?? []).join('.') || '?', known })
            : account.fault,
        );
      }
      const filter: LogFilter = { ...(query.data as Omit<LogFilter, 'limit'>), limit: regieLimits.pageMax };
      const log = await readChangeLog(deps, account.value, filter);
      return log.ok ? reply.header('cache-control', 'no-store').send(log.value) : sendEditFault(reply, log.fault);
    });
  };
}
