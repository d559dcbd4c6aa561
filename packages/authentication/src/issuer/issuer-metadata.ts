import { credentialTypes } from '../credentials/credential.ts';
import { preAuthorizedCodeGrant } from './create-offer.ts';

/** Metadata of OpenID4VCI 1.0. */
export function issuerMetadata(issuer: string) {
  return {
    credential_issuer: issuer,
    authorization_servers: [issuer],
    credential_endpoint: `${issuer}/credential`,
    nonce_endpoint: `${issuer}/nonce`,
    credential_configurations_supported: {
      [credentialTypes.organization]: {
        format: 'jwt_vc_json',
        credential_definition: { type: ['VerifiableCredential', credentialTypes.organization] },
        cryptographic_binding_methods_supported: ['did:web'],
        credential_signing_alg_values_supported: ['ES256'],
        proof_types_supported: { jwt: { proof_signing_alg_values_supported: ['ES256'] } },
      },
    },
  };
}

/** Metadata of its own small authorization server (RFC 8414). */
export function issuerAuthorizationMetadata(issuer: string) {
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks.json`,
    grant_types_supported: [preAuthorizedCodeGrant],
    token_endpoint_auth_methods_supported: ['none'],
    'pre-authorized_grant_anonymous_access_supported': true,
  };
}
