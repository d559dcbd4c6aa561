/** The open-data API of the agendas, and the way to change them. Pages are served by the web app on the same core. */
import type { FastifyPluginAsync } from 'fastify';
import type { RegieDeps } from '../../ports.ts';
import { bookletRoutes } from './booklet-routes.ts';
import { catalogRoutes } from './catalog-routes.ts';
import { changeRoutes } from './change-routes.ts';
import { datasetRoutes } from './dataset-routes.ts';
import { editRoutes } from './edit-routes.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { logRoutes } from './log-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { snapshotRoutes } from './snapshot-routes.ts';

/** Reading is open to every origin; nothing here works with cookies of another site. */
export function regieServer(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.addHook('onRequest', async (request, reply) => {
      if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') {
        reply.header('access-control-allow-origin', '*');
        reply.header('access-control-expose-headers', 'etag, link, location');
        reply.header('cross-origin-resource-policy', 'cross-origin');
      }
    });
    await server.register(datasetRoutes(deps));
    await server.register(recordRoutes(deps));
    await server.register(changeRoutes(deps));
    await server.register(snapshotRoutes(deps));
    await server.register(catalogRoutes(deps));
    await server.register(editRoutes(deps));
    await server.register(logRoutes(deps));
    await server.register(feedbackRoutes(deps));
    await server.register(bookletRoutes(deps));
  };
}
