/** The site of MijnZorgoverzicht on an address of its own: sign-in, the API, the app. Alone at the root of its server. */
import type { ZibView } from '@stelsel/zibs';
import type { FastifyPluginAsync } from 'fastify';
import { citizenLimits as limits } from '../../limits.ts';
import type { SiteDeps } from '../../site.ts';
import type { ApiDeps } from './api-routes.ts';
import { appPages } from './app-pages.ts';
import { collectionRoutes } from './collection-routes.ts';
import { type ExampleWorld, exampleVisits } from './example-visits.ts';
import { meRoutes } from './me-routes.ts';
import { rateLimit } from './rate-limit.ts';

export interface SiteServerDeps extends SiteDeps {
  readonly example?: ExampleWorld;
  /** The page of the web app (`index.html`); without it there is only the API. */
  readonly page?: string;
}

/** Wipes what was not used for long, this often. */
const sweepMs = limits.memoryMs / 15;

export function siteServer(deps: SiteServerDeps): FastifyPluginAsync {
  return async (server) => {
    const examples = exampleVisits(deps.example, {
      clock: deps.clock,
      randomness: deps.randomness,
      secure: deps.origin.startsWith('https:'),
    });
    const api: ApiDeps = {
      ...deps,
      rate: rateLimit(deps.clock),
      exampleOf: examples.exampleOf,
      ownViews: async (): Promise<readonly ZibView[]> => [],
    };
    await deps.signIn.addTo(server);
    examples.addTo(server);
    meRoutes(server, api);
    collectionRoutes(server, api);
    const timer = setInterval(() => {
      deps.memory.sweep();
      examples.sweep();
    }, sweepMs);
    timer.unref();
    server.addHook('onClose', async () => clearInterval(timer));
    if (deps.page !== undefined) {
      appPages(server, deps.page, deps.signIn.formTargets);
    }
  };
}
