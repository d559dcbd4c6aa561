/** `/regionale-agenda/{region}/boekje.pdf`: the agenda of a region to print or send, in Dutch and under `/en` in English. */
import { sendFault } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import { writeBooklet } from '../../booklet/write-booklet.ts';
import type { RegieDeps } from '../../ports.ts';
import { regionAgenda } from '../../views/region-agenda.ts';
import { publicReader } from './request-reader.ts';

export function bookletRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    for (const language of ['nl', 'en'] as const) {
      const prefix = language === 'nl' ? '' : '/en';
      server.get<{ Params: { region: string } }>(
        `${prefix}/regionale-agenda/:region/boekje.pdf`,
        async (request, reply) => {
          const reader = publicReader(deps, request);
          const agenda = reader.ok ? await regionAgenda(reader.value, request.params.region) : reader;
          if (!reader.ok || !agenda.ok) {
            const reason = reader.ok ? (agenda as { fault: Parameters<typeof sendFault>[1] }).fault : reader.fault;
            return sendFault(reply, reason, { as: 'problem' });
          }
          const pdf = await writeBooklet(agenda.value, { language, on: reader.value.moment.on });
          const name = `regionale-agenda-${agenda.value.region.code}-${reader.value.moment.on}.pdf`;
          return reply
            .type('application/pdf')
            .header('cache-control', 'no-cache')
            .header('content-disposition', `inline; filename="${name}"`)
            .send(Buffer.from(pdf));
        },
      );
    }
  };
}
