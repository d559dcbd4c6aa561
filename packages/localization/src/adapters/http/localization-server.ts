import type { FastifyPluginAsync } from 'fastify';
import { capabilityStatement } from './capability-statement.ts';
import type { LocalizationServerDeps } from './localization-server-deps.ts';
import { readRoutes } from './read-routes.ts';
import { writeRoutes } from './write-routes.ts';

/**
 * The localization index (NVI, VWS 0.10): who holds which category of data about a person. It knows pseudonyms only,
 * answers without them, and asks the consent register before it answers. Scopes: `nvi:create`, `nvi:delete`, `nvi:read`
 * (own registrations), `nvi:localize`.
 */
export function localizationServer(deps: LocalizationServerDeps): FastifyPluginAsync {
  return async (server) => {
    server.addHook('onRoute', (route) => {
      route.config = { ...route.config, faults: 'fhir' };
    });
    readRoutes(server, deps);
    writeRoutes(server, deps);
    server.get('/metadata', async (request, reply) => {
      const baseUrl = `${deps.origin}${request.url.replace(/\/metadata.*$/, '')}`;
      return reply.type('application/fhir+json').send(JSON.stringify(capabilityStatement(deps.clock, baseUrl)));
    });
  };
}
