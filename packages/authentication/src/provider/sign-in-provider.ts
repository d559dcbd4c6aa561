/**
 * An OpenID provider for tests and demonstrations: stands in for DigiD or TVS and for the identity provider of an employer.
 * Signing in is choosing an invented account, so it must never run where people are real.
 */
import type { FastifyPluginAsync } from 'fastify';
import type { ProviderConfigurationDeps } from './provider-configuration.ts';

export interface SignInProviderDeps extends ProviderConfigurationDeps {
  /** Its `iss`: the origin at which this plugin stands alone. */
  readonly issuer: string;
}

/** Mount it at the root of a server of its own. The library behind it is large and loaded only where it is mounted. */
export function signInProvider(deps: SignInProviderDeps): FastifyPluginAsync {
  return async (server) => {
    const { providerServer } = await import('./provider-server.ts');
    await server.register(providerServer(deps));
  };
}
