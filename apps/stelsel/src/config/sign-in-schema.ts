/** Settings of sign-in with a browser: for a site, and for the stand-in of a provider. */
import type { Role } from '@stelsel/regie';
import { z } from 'zod';

/** Those of the agendas, each once; by name, so that reading a configuration does not read the agendas. */
const roles = Object.keys({
  careBuyer: true,
  careAdmin: true,
  vendorEditor: true,
  vendorSigner: true,
  sectorBody: true,
  rsoManager: true,
  agendaOwner: true,
  portfolioBoard: true,
  testOperator: true,
  assessor: true,
  inspector: true,
  competitionAuthority: true,
  funder: true,
  statistician: true,
  desk: true,
  auditor: true,
} satisfies Readonly<Record<Role, true>>) as Role[];

interface Parts {
  readonly url: z.ZodType<string, string>;
  readonly secretFile: z.ZodType<{ readonly file: string }, { readonly file: string }>;
}

/** Any OpenID provider; `role` is the word of a role of this site. */
export function signInSchema({ url, secretFile }: Parts) {
  return z
    .strictObject({
      issuer: url.describe('The provider, as its ID tokens name it; it describes itself below this address.'),
      clientId: z.string().min(1).default('regie').describe('The name of this site at the provider.'),
      clientSecret: secretFile
        .optional()
        .describe('Shared secret; without it this site signs with its own key (private_key_jwt, /aanmelden/sleutels).'),
      signature: z
        .enum(['ES256', 'PS256', 'RS256'])
        .default('ES256')
        .describe('The one algorithm with which the provider signs.'),
      scopes: z.array(z.string()).default(['profile']).describe('Asked besides openid.'),
      assurances: z
        .array(z.string().min(1))
        .min(1)
        .default(['substantieel', 'hoog'])
        .describe('Accepted levels of assurance (acr), most wanted first; any other is refused.'),
      maxAgeMinutes: z
        .number()
        .int()
        .min(1)
        .max(24 * 60)
        .default(8 * 60)
        .describe('How long ago somebody may have proven who they are to the provider.'),
      userinfo: z.boolean().default(false).describe('Ask claims at the userinfo endpoint too.'),
      claims: z
        .strictObject({
          party: z.string().default('party').describe('Claim with the code of the organisation.'),
          partyName: z.string().default('party_name').describe('Claim with its name.'),
          roles: z.string().default('roles').describe('Claim with a list of words for roles.'),
          regions: z.string().default('regions').describe('Claim with codes of the regions of the roles.'),
          sectors: z.string().default('sectors').describe('Claim with codes of the sectors of the roles.'),
          roleWords: z
            .record(z.string(), z.enum(roles))
            .default({})
            .describe('Which word of the provider is which role; the names of the roles themselves always are.'),
        })
        .default({
          party: 'party',
          partyName: 'party_name',
          roles: 'roles',
          regions: 'regions',
          sectors: 'sectors',
          roleWords: {},
        })
        .describe('Where the provider says what somebody may do.'),
    })
    .describe('Signing in with OpenID Connect; without it nobody can sign in, and nobody can write.');
}

/** DigiD or another provider for citizens: it says who somebody is and gives the attestation that is shown to others. */
export function citizenSignInSchema(parts: Parts) {
  return signInSchema(parts)
    .omit({ claims: true })
    .extend({
      clientId: z.string().min(1).default('mijnzorgoverzicht').describe('The name of this site at the provider.'),
      userinfo: z
        .boolean()
        .default(true)
        .describe('Ask claims at the userinfo endpoint too; the attestation is there.'),
    })
    .describe('Signing in of citizens with OpenID Connect.');
}

/** The stand-in for DigiD and for the sign-in service of an employer, on an address of its own. */
export function signInProviderSchema({ url, secretFile }: Parts) {
  return z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('The address to listen on.'),
      port: z.number().int().min(1).max(65_535).describe('The port; nothing else listens there.'),
      publicUrl: url.describe('How browsers and sites reach it; the issuer of its ID tokens.'),
      clients: z
        .array(
          z.strictObject({
            id: z.string().min(1).describe('Client id of the site.'),
            name: z.string().min(1).describe('Name of the site, for people.'),
            origin: url.describe('Address of the site.'),
            people: z.enum(['employees', 'citizens']).describe('Who can sign in there.'),
            service: z
              .string()
              .optional()
              .describe(
                'DID of the service behind the site: it gets an attestation of who signs in, to show to others.',
              ),
            secret: secretFile.optional().describe('Shared secret; without it the site shows its own key.'),
          }),
        )
        .min(1)
        .describe('Sites that let people sign in here.'),
    })
    .describe('Sign-in of invented people with OpenID Connect, for browsers; never in production.');
}
