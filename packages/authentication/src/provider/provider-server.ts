/** The routes of the provider: its own two pages, and the protocol as the library answers it. */
import { formPairs } from '@stelsel/http';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import Provider, { type InteractionResults } from 'oidc-provider';
import { pageStyle } from './html-page.ts';
import type { ProviderClient } from './provider-account.ts';
import { type ProviderConfigurationDeps, providerConfiguration } from './provider-configuration.ts';
import { choosePage, languageOf, tooLatePage } from './provider-pages.ts';

/** @param issuer the origin at which this plugin stands alone */
export function providerServer(deps: ProviderConfigurationDeps & { readonly issuer: string }): FastifyPluginAsync {
  const provider = new Provider(deps.issuer, providerConfiguration(deps));
  const policy = contentSecurityPolicy(deps.clients);
  return async (server) => {
    server.get('/inloggen.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(pageStyle));
    server.get('/inloggen/:uid', async (request, reply) => {
      const asked = await interactionOf(provider, request, reply);
      const client = deps.clients.find(({ id }) => id === asked?.client);
      reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
      return asked === undefined || client === undefined
        ? reply.code(400).send(tooLatePage())
        : reply.send(choosePage(client, { action: request.url, ...asked }));
    });
    server.post('/inloggen/:uid', async (request, reply) => {
      const asked = await interactionOf(provider, request, reply);
      const client = deps.clients.find(({ id }) => id === asked?.client);
      if (client === undefined) {
        reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
        return reply.code(400).send(tooLatePage());
      }
      const chosen = formPairs(request).find(([name]) => name === 'account')?.[1];
      reply.hijack();
      await provider.interactionFinished(request.raw, reply.raw, outcomeOf(client, chosen), {
        mergeWithLastSubmission: false,
      });
      return reply;
    });
    await server.register(protocolRoutes(provider, policy));
  };
}

interface Asked {
  readonly client: string;
  readonly language: 'nl' | 'en';
  readonly needed: readonly string[];
}

async function interactionOf(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Asked | undefined> {
  try {
    const { params } = await provider.interactionDetails(request.raw, reply.raw);
    return {
      client: String(params.client_id),
      language: languageOf(params.ui_locales),
      needed: String(params.acr_values ?? '').split(' '),
    };
  } catch {
    return undefined;
  }
}

function outcomeOf({ accounts }: ProviderClient, chosen: string | undefined): InteractionResults {
  const account = accounts.find(({ id }) => id === chosen);
  return account === undefined
    ? { error: 'access_denied', error_description: 'nobody was chosen' }
    : { login: { accountId: account.id, acr: account.assurance, remember: false } };
}

/** Everything of the protocol itself; the library reads and answers these requests. */
function protocolRoutes(provider: Provider, policy: string): FastifyPluginAsync {
  const answer = provider.callback();
  return async (server) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', (_request, _payload, done) => done(null));
    server.all('/*', async (request, reply) => {
      reply.raw.setHeader('x-content-type-options', 'nosniff');
      reply.raw.setHeader('x-frame-options', 'DENY');
      reply.raw.setHeader('referrer-policy', 'no-referrer');
      reply.raw.setHeader('content-security-policy', policy);
      reply.hijack();
      await answer(request.raw, reply.raw);
      return reply;
    });
  };
}

/** Forms lead on to the sites: browsers count the redirects after a form as part of it. */
function contentSecurityPolicy(clients: readonly ProviderClient[]): string {
  const origins = clients.map(({ origin }) => new URL(origin).origin).join(' ');
  return `default-src 'none'; style-src 'self'; form-action 'self' ${origins}; base-uri 'none'; frame-ancestors 'none'`;
}
