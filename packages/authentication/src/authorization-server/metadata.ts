import { grants } from './request-token.ts';
import type { AuthorizationTenant } from './tenant.ts';

/** Authorization server metadata (RFC 8414, with the members of GF 2.9). */
export function authorizationServerMetadata(tenant: AuthorizationTenant, introspection: boolean) {
  return {
    issuer: tenant.issuer,
    token_endpoint: `${tenant.issuer}/token`,
    ...(introspection ? { introspection_endpoint: `${tenant.issuer}/introspect` } : {}),
    jwks_uri: `${tenant.issuer}/jwks.json`,
    grant_types_supported: grants.map(({ type }) => type),
    scopes_supported: Object.keys(tenant.scopes),
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['ES256'],
    dpop_signing_alg_values_supported: ['ES256'],
    vp_formats_supported: { jwt_vp: { alg_values_supported: ['ES256'] }, jwt_vc: { alg_values_supported: ['ES256'] } },
    did_methods_supported: ['web'],
  };
}
