/** `/api/v1/choices/pending`: what a child of 12 to 15 and a parent decide together. */
import type { FastifyInstance } from 'fastify';
import type { PendingAnswer } from '../../api/choices.ts';
import { answerProposal, pendingOf } from '../../together/decide-together.ts';
import { type ApiDeps, apiRoute } from './api-routes.ts';
import { bodyOf } from './body.ts';

export function togetherRoutes(server: FastifyInstance, deps: ApiDeps): void {
  apiRoute(server, deps, { method: 'GET', path: 'choices/pending', work: (visit) => pendingOf(visit, deps) });
  apiRoute(server, deps, {
    method: 'POST',
    path: 'choices/pending/:key',
    changes: true,
    level: 'choices',
    work: (visit, request) => {
      const { key } = request.params as { readonly key: string };
      return answerProposal(visit, { key, agree: bodyOf<PendingAnswer>(request).agree === true }, deps);
    },
  });
}
