/** The site of MijnZorgoverzicht on an address of its own: sign-in, the API, the app. Alone at the root of its server. */
import { createHmac } from 'node:crypto';
import type { FastifyPluginAsync } from 'fastify';
import { readOwnViews } from '../../acts/own-views.ts';
import { sendLetters } from '../../acts/send-letters.ts';
import { citizenLimits as limits } from '../../limits.ts';
import { mailRounds } from '../../mail/mail-rounds.ts';
import { notify } from '../../mail/notify.ts';
import { ownItems } from '../../own/sealed-items.ts';
import type { SiteDeps } from '../../site.ts';
import { memorySealedItems } from '../memory/sealed-items.ts';
import { actRoutes } from './act-routes.ts';
import type { ApiDeps } from './api-routes.ts';
import { appPages } from './app-pages.ts';
import { choiceRoutes } from './choice-routes.ts';
import { collectionRoutes } from './collection-routes.ts';
import { type ExampleWorld, exampleVisits } from './example-visits.ts';
import { imageRoutes } from './image-routes.ts';
import { logRoutes } from './log-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { meRoutes } from './me-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { rateLimit } from './rate-limit.ts';
import { sharesOf, sharingRoutes } from './sharing-routes.ts';
import { togetherRoutes } from './together-routes.ts';
import type { Visit } from './visit.ts';

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
    const api = apiDeps(deps, examples.exampleOf);
    await deps.signIn.addTo(server);
    examples.addTo(server);
    meRoutes(server, api);
    collectionRoutes(server, api);
    imageRoutes(server, api);
    logRoutes(server, api);
    choiceRoutes(server, api);
    togetherRoutes(server, api);
    actRoutes(server, api);
    messageRoutes(server, api);
    sharingRoutes(server, api);
    mailRoutes(server, api.mail, api.rate);
    const timer = setInterval(() => {
      deps.memory.sweep();
      examples.sweep();
    }, sweepMs);
    timer.unref();
    server.addHook('onClose', async () => clearInterval(timer));
    if (api.mail !== undefined) {
      const mail = { ...api.mail, answers: deps.world.answers };
      const rounds = mailRounds(mail);
      server.addHook('onClose', () => rounds.stop());
    }
    if (deps.page !== undefined) {
      appPages(server, deps.page, deps.signIn.formTargets);
    }
  };
}

function apiDeps(deps: SiteServerDeps, exampleOf: ApiDeps['exampleOf']): ApiDeps {
  const { randomness, clock } = deps;
  // The example keeps nothing: what it is asked to remember goes with the process.
  const forExample = memorySealedItems();
  const items: ApiDeps['items'] = ({ live, person }) =>
    ownItems(live.account.ownSecret, person.bsn, {
      store: live.example ? forExample : deps.itemStore,
      secret: deps.secret,
      randomness,
    });
  const mail = deps.mail === undefined ? undefined : { ...deps, ...deps.mail };
  const { mail: _parts, ...site } = deps;
  const api: ApiDeps = {
    ...site,
    ...(mail === undefined ? {} : { mail }),
    tell: async (owner, kind) => {
      if (mail !== undefined) {
        await notify(owner, kind, mail);
      }
    },
    rate: rateLimit(clock),
    exampleOf,
    items,
    pending: { store: deps.pendingChoices, secret: deps.secret, randomness },
    ownViews: (visit) => readOwnViews(items(visit), visit.person),
    research: deps.research,
    researchSubject: (bsn) => createHmac('sha256', deps.secret).update(`research ${bsn}`).digest('base64url'),
    correspondence: sendLetters<Visit>({ items, clock, randomness }),
    sharesOf: async (visit) => (visit.live.example ? [] : sharesOf(visit, api)),
  };
  return api;
}
