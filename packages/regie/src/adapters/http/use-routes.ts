/** `POST /measure/use`: an organisation of the network says how often it answered others, from its own log. */
import { type AdmitDeps, createAdmission } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { fault } from '../../faults.ts';
import { regieLimits } from '../../limits.ts';
import type { UseReport, UseStore } from '../../use/use-store.ts';

/** The scope of a token with which an organisation reports. */
export const useScope = 'use:report';

export interface UseRoutesDeps extends AdmitDeps {
  readonly uses: UseStore;
  /** Told after something was reported. */
  readonly onReport: () => void;
}

const { admit, logOutcome, sendFaultOf } = createAdmission({
  as: 'problem',
  missingScope: (scope) => fault('REG-USE-SCOPE', { scope }),
});

const exchange = z.string().regex(/^[a-z0-9-]{1,64}$/);

const reportSchema = z.strictObject({
  exchanges: z.array(exchange).max(regieLimits.useExchanges),
  days: z
    .array(
      z.strictObject({
        day: z.iso.date(),
        counts: z
          .array(
            z.strictObject({
              exchange,
              asker: z.string().regex(/^\d{8}$/),
              count: z.number().int().positive(),
            }),
          )
          .max(regieLimits.useCounts),
      }),
    )
    .min(1)
    .max(regieLimits.useDays),
});

/** Who reports is who the token says: an organisation reports about itself only. */
export function useRoutes(deps: UseRoutesDeps): FastifyPluginAsync {
  return async (server) => {
    server.post('/use', async (request, reply) => {
      const actor = await admit(deps, request, reply, { scopes: [useScope], act: 'create' });
      if (actor === undefined) {
        return reply;
      }
      const report = readReport(request.body);
      const kept = report.ok ? await deps.uses.report(actor.organization.ura, report.value) : report;
      const logged = await logOutcome(deps, { act: 'create', actor }, kept);
      if (!logged.ok) {
        return sendFaultOf(reply, logged);
      }
      deps.onReport();
      return reply.code(204).send();
    });
  };
}

function readReport(body: unknown): Result<UseReport> {
  const read = reportSchema.safeParse(body);
  const [issue] = read.success ? [] : read.error.issues;
  return read.success
    ? ok(read.data)
    : err(fault('REG-QUERY', { parameter: issue?.path.join('.') || 'body', known: issue?.message ?? '?' }));
}
