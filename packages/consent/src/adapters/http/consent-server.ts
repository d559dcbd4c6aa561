import type { AdmitDeps } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import type { OpenDeps } from '../../answer-open.ts';
import type { PatientSeal } from '../../ports.ts';
import type { RecordDeps } from '../../record-choices.ts';
import { choiceRoutes } from './choice-routes.ts';
import { closedRoute } from './closed-route.ts';
import { openRoute } from './open-route.ts';
import { subscriptionRoutes } from './subscription-routes.ts';

export interface ConsentServerDeps extends AdmitDeps, OpenDeps, RecordDeps {
  readonly seal: PatientSeal;
}

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
