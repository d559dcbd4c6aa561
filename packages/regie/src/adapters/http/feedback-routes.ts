/** `POST /v1/feedback`: a report about a page or record, from anybody. `GET` is the dataset of reports and answers. */
import { sendFault } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import { z } from 'zod';
import { fault } from '../../faults.ts';
import { giveFeedback } from '../../feedback/give-feedback.ts';
import type { RegieDeps } from '../../ports.ts';

const body = z.strictObject({ about: z.string(), text: z.string() });

export function feedbackRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.post('/v1/feedback', async (request, reply) => {
      const asked = body.safeParse(request.body);
      if (!asked.success) {
        return sendFault(reply, fault('REG-QUERY', { parameter: 'body', known: 'about, text' }), { as: 'problem' });
      }
      const given = await giveFeedback(deps, asked.data);
      return given.ok
        ? reply.code(201).header('location', given.value.uri).send(given.value)
        : sendFault(reply, given.fault, { as: 'problem' });
    });
  };
}
