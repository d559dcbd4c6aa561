import type { FastifyPluginAsync } from 'fastify';
import { choiceRoutes } from './choice-routes.ts';
import { closedRoute } from './closed-route.ts';
import type { ConsentServerDeps } from './consent-server-deps.ts';
import { openRoute } from './open-route.ts';
import { subscriptionRoutes } from './subscription-routes.ts';

/**
 * The consent register: the closed question (`POST /geslotenautorisatievraag/xacml3`), the open question (`POST
 * /openautorisatievraag`), subscriptions (`/abonnementen/fhir/Subscription`) and the choices themselves (`/fhir/Consent`).
 * Scopes: `consent:ask` (holders), `consent:open` (users) and `consent:open-for-others` (the index), `consent:subscribe`,
 * `consent:record` (care providers), `consent:own` (the person).
 */
export function consentServer(deps: ConsentServerDeps): FastifyPluginAsync {
  return async (server) => {
    closedRoute(server, deps);
    openRoute(server, deps);
    subscriptionRoutes(server, deps);
    choiceRoutes(server, deps);
  };
}
