/** Every setting of `stelsel serve`: type, default and description in one place (decision 2611-configuration). */
import { limits } from '@stelsel/kernel';
import { z } from 'zod';
import { mailSchema } from './mail-schema.ts';
import { regieSchema } from './regie-schema.ts';
import { citizenSignInSchema, signInProviderSchema } from './sign-in-schema.ts';

const secretFile = z
  .strictObject({ file: z.string().min(1).describe('File that holds the secret, readable by this process alone.') })
  .describe('A secret is never written in this file; name the file that holds it.');

/** One time that the glass was broken lasts so long, and a professional may so often a day. */
export const breakGlassUnlessSet = { windowMinutes: 240, perDay: 3 } as const;

const url = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => !/^https?:\/\/[^/?#]*@/.test(text),
    'No user or password in an address: it would stand in what is logged.',
  )
  .transform((text) => text.replace(/\/+$/, ''))
  .describe('An https address (http only on loopback) without a slash at the end.');

const ura = z
  .string()
  .regex(/^\d{1,8}$/)
  .transform((text) => text.padStart(8, '0'));

const share = z
  .strictObject({
    concurrent: z
      .number()
      .int()
      .min(1)
      .default(64)
      .describe('Requests of one organisation worked on at the same time.'),
    waiting: z
      .number()
      .int()
      .min(0)
      .default(512)
      .describe('Requests of one organisation that wait; one more is answered with 429 and Retry-After.'),
    perSecond: z.number().min(0.1).optional().describe('Requests of one organisation per second; no limit by default.'),
    bodyBytes: z
      .number()
      .int()
      .min(1_024)
      .max(limits.bodyBytes)
      .default(limits.bodyBytes)
      .describe('Largest message of one organisation.'),
  })
  .describe('The share of one organisation; searching, changing and Bundles count apart.');

const proxySource = z.strictObject({
  url: z
    .union([
      url,
      z.strictObject({
        r4: url.optional().describe('FHIR base of what it keeps in R4.'),
        stu3: url.optional().describe('FHIR base of what it keeps in STU3.'),
      }),
    ])
    .describe(
      'FHIR base of the existing server, or one for each version. One base for two versions is asked with `fhirVersion` in the media type.',
    ),
  authorization: secretFile.optional().describe('File with the value of the Authorization header for that server.'),
  client: z
    .strictObject({
      key: secretFile.describe('The private key, PEM.'),
      certificate: z.string().describe('File with the certificate chain, PEM.'),
    })
    .optional()
    .describe('How this process shows who it is in TLS to that server.'),
  certificateAuthority: z.string().optional().describe('File with the certificate authorities of that server, PEM.'),
  timeoutSeconds: z.number().min(0.1).max(60).default(10).describe('How long one request to that server may take.'),
  followSeconds: z.number().int().min(1).default(30).describe('Pause between two looks at what changed there.'),
  scanHours: z
    .number()
    .min(0.01)
    .default(24)
    .describe('Everybody who is kept there is looked at again after this time.'),
});

/** Where that server keeps the record of one version; undefined when it keeps none. */
export function baseOf({ url }: Pick<ProxySource, 'url'>, version: 'r4' | 'stu3'): string | undefined {
  return typeof url === 'string' ? url : url[version];
}

const organization = z.strictObject({
  ura: ura.describe('The number of the care organisation in the register, in quotes.'),
  name: z.string().min(1).describe('The name people know.'),
  type: z
    .string()
    .regex(/^[A-Z0-9]{2,5}$/)
    .describe('The kind of organisation, RoleCodeNL: V4 hospital, Z3 GP practice, J8 pharmacy ...'),
  kvk: z
    .string()
    .regex(/^\d{8}$/)
    .optional()
    .describe('The number in the trade register.'),
  credentialOffer: z
    .string()
    .optional()
    .describe('File with the credential offer of the issuer (OpenID4VCI); used once, at the first start.'),
});

const validationMode = z.enum(['refuse', 'warn', 'off']);

const validation = z
  .strictObject({
    default: validationMode
      .default('off')
      .describe('What a finding means for a write, for FHIR itself and for profiles not named: refuse, warn or off.'),
    profiles: z
      .record(z.string(), validationMode)
      .default({})
      .describe('The same for one profile, by its canonical address without version.'),
  })
  .default({ default: 'off', profiles: {} })
  .describe('Validation of what is written, besides the structure of FHIR that is always checked.');

const hostedOrganization = organization
  .extend({
    fhir: z
      .array(z.enum(['r4', 'stu3']))
      .min(1)
      .refine((versions) => new Set(versions).size === versions.length, 'Name each version once.')
      .default(['r4'])
      .describe('FHIR versions it answers in, each with a record and an address of its own.'),
    source: z
      .strictObject({
        proxy: proxySource.describe('The record stands in an existing FHIR server; nothing of it is kept here.'),
      })
      .optional()
      .describe('Where the record stands; in the store of this process by default.'),
    limits: share.optional().describe('Another share than the one of all organisations.'),
    validation,
    qualified: z
      .record(z.string(), z.array(z.enum(['serve', 'send', 'receive', 'retrieve'])).min(1))
      .optional()
      .describe(
        'Per exchange the roles this system is qualified for; all others are refused. Everything that its kind of organisation plays by default.',
      ),
  })
  .refine(({ fhir, source }) => source === undefined || fhir.every((version) => baseOf(source.proxy, version)), {
    path: ['source', 'proxy', 'url'],
    message: 'Name the FHIR base of each version in `fhir`: nothing of the record is kept here that could answer it.',
  });

export const configSchema = z.strictObject({
  mode: z
    .enum(['development', 'production'])
    .default('development')
    .describe('In production, development keys, open access, the embedded database and invented data are refused.'),
  name: z.string().default('stelsel').describe('The name of this process in its own technical log.'),
  listen: z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('The address to listen on.'),
      port: z.number().int().min(0).max(65_535).default(8443).describe('The port; 0 takes a free one.'),
      publicUrl: url.describe('How others reach this process; tokens are bound to it.'),
      tls: z
        .strictObject({
          key: secretFile.describe('The private key, PEM.'),
          certificate: z.string().describe('File with the certificate chain, PEM.'),
        })
        .optional()
        .describe('Required unless the process only listens on loopback.'),
    })
    .describe('Where the process listens.'),
  database: z
    .union([
      z.strictObject({ url: z.string().min(1).describe('PostgreSQL 15 or newer, postgres://user@host/database.') }),
      z.strictObject({ embedded: z.string().min(1).describe('Data directory of the PostgreSQL that Stelsel brings.') }),
    ])
    .describe('Where state lives. DATABASE_URL replaces it.'),
  limits: z
    .strictObject({
      concurrent: z.number().int().min(1).default(256).describe('Requests worked on at the same time, for everybody.'),
      waiting: z
        .number()
        .int()
        .min(0)
        .default(4_096)
        .describe('Requests that wait; one more is answered with 503 and Retry-After.'),
      waitSeconds: z.number().min(0.1).max(30).default(5).describe('Who waits longer is answered with 503.'),
      connections: z
        .number()
        .int()
        .min(1)
        .max(200)
        .default(6)
        .describe('Connections of each schema with the database.'),
      organization: share.default({ concurrent: 64, waiting: 512, bodyBytes: limits.bodyBytes }),
    })
    .default({
      concurrent: 256,
      waiting: 4_096,
      waitSeconds: 5,
      connections: 6,
      organization: { concurrent: 64, waiting: 512, bodyBytes: limits.bodyBytes },
    })
    .describe('How much this process does at the same time, before it touches storage.'),
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
    .optional()
    .describe(
      'ISO 3166 code of where this process answers, when that is not the European part of the Netherlands: BQ-BO.',
    ),
  line: z
    .strictObject({
      questionSeconds: z
        .number()
        .int()
        .min(1)
        .max(600)
        .describe('A question is answered, complete or honest, by then.'),
      requestSeconds: z.number().int().min(1).max(300).describe('One request to one source.'),
      tries: z.number().int().min(1).max(10).default(3).describe('How often a request is sent when the line fails.'),
      pageSize: z.number().int().min(1).max(1_000).default(20).describe('Resources asked for at once.'),
    })
    .optional()
    .describe('For a slow or failing line to other organisations: more time, small pages, another try. See the guide.'),
  metrics: z
    .strictObject({
      host: z.string().default('127.0.0.1').describe('The address to listen on; keep it inside.'),
      port: z.number().int().min(0).max(65_535).default(9464).describe('The port; 0 takes a free one.'),
    })
    .optional()
    .describe('Prometheus metrics at /metrics on a listener of their own; without this there are none.'),
  telemetry: z
    .strictObject({
      url: url.describe('OTLP over HTTP: the address of the collector that takes traces, with /v1/traces.'),
      share: z.number().min(0).max(1).default(0.1).describe('Part of the questions that is traced, 0 to 1.'),
    })
    .optional()
    .describe('OpenTelemetry traces of the steps of a question, without personal data.'),
  keys: z
    .strictObject({ directory: z.string().describe('Folder with the keys of this process, readable by it alone.') })
    .describe('The key port: files.'),
  trust: z
    .strictObject({
      certificateAuthority: z.string().optional().describe('File with extra certificate authorities, PEM.'),
      issuers: z.array(z.string()).default([]).describe('DIDs whose credentials about organisations are believed.'),
      loopback: z
        .boolean()
        .default(false)
        .describe('Allow other parties on loopback addresses; for development on one machine.'),
    })
    .default({ issuers: [], loopback: false })
    .describe('Whom this process believes.'),
  national: z
    .strictObject({
      directory: url.optional(),
      index: url.optional(),
      pseudonyms: url.optional(),
      consent: url.optional(),
      issuer: url.optional(),
      regie: url
        .optional()
        .describe('The agendas: they hear how often organisations answered each other, counted in their own logs.'),
      synchronizeSeconds: z
        .number()
        .int()
        .min(1)
        .default(900)
        .describe(
          'Pause between two synchronisations of the copy of the directory; the national guide says about 900.',
        ),
      indexUra: ura.optional().describe('The organisation for which pseudonyms of the index are made.'),
      consentUra: ura.optional().describe('The organisation for which pseudonyms of the consent register are made.'),
    })
    .default({ synchronizeSeconds: 900 })
    .describe('Addresses of the national roles.'),
  dialect: z
    .enum(['vws-0.10', 'nuts-0.3', 'poc-2026-07'])
    .default('vws-0.10')
    .describe('How the national functions are spoken to.'),
  exchanges: z.array(z.string()).default([]).describe('Folders with exchanges besides those that Stelsel brings.'),
  trace: z.boolean().default(false).describe('Tell an onlooker every step; development only.'),
  roles: z
    .strictObject({
      directory: z
        .strictObject({
          organizations: z.string().optional().describe('File with the organisations to start with, JSON.'),
        })
        .optional()
        .describe('Addressing: the national directory (LRZa).'),
      index: z
        .strictObject({ organization: organization.describe('The organisation that runs the index.') })
        .optional()
        .describe('Localization: the national index (NVI).'),
      pseudonyms: z
        .strictObject({
          evaluationsPerMinute: z
            .number()
            .int()
            .min(1)
            .default(6_000)
            .describe('Pseudonyms one client software may ask per minute, over all organisations that it acts for.'),
        })
        .optional()
        .describe('Pseudonyms: the national service (PRS).'),
      consent: z
        .strictObject({
          organization: organization.describe('The organisation that runs the register.'),
          choices: z
            .string()
            .optional()
            .describe('File with the choices of invented citizens to start with, JSON; never in production.'),
        })
        .optional()
        .describe('Consent: the register of choices of citizens.'),
      issuer: z
        .strictObject({
          identities: z.string().describe('File with the invented organisations and people, JSON.'),
          offers: z
            .string()
            .optional()
            .describe('Folder that gets a credential offer for every organisation at each start.'),
          signIn: signInProviderSchema({ url, secretFile }).optional(),
        })
        .optional()
        .describe('Stands in for Dezi, DigiD, SBV-Z, BIG and the issuers of credentials; never in production.'),
      citizen: z
        .strictObject({
          organization: organization.describe('The organisation that runs MijnZorgoverzicht.'),
          site: z
            .strictObject({
              host: z.string().default('127.0.0.1').describe('The address to listen on.'),
              port: z.number().int().min(1).max(65_535).describe('The port; nothing else listens there.'),
              publicUrl: url.describe('How browsers reach the site.'),
              signIn: citizenSignInSchema({ url, secretFile }),
              highest: z
                .array(z.enum(['own-data', 'representing', 'choices', 'sharing']))
                .default([])
                .describe('What needs level hoog; substantieel is the least for everything.'),
              mail: mailSchema({ secretFile })
                .optional()
                .describe('Mail to people who asked for it; without it the site says that it sends none.'),
            })
            .optional()
            .describe(
              'The site for browsers, on an address of its own; without it there is only the API for programs.',
            ),
        })
        .optional()
        .describe('Back end of MijnZorgoverzicht.'),
      regie: regieSchema({ url, secretFile }),
      node: z
        .strictObject({
          organizations: z
            .array(hostedOrganization)
            .min(1)
            .describe('The care organisations, each with its own address /{ura}.'),
          breakGlass: z
            .strictObject({
              windowMinutes: z
                .number()
                .int()
                .min(1)
                .max(1_440)
                .default(breakGlassUnlessSet.windowMinutes)
                .describe('How long one time lasts.'),
              perDay: z
                .number()
                .int()
                .min(1)
                .max(50)
                .default(breakGlassUnlessSet.perDay)
                .describe('Persons per professional and day.'),
            })
            .prefault({})
            .describe('Breaking the glass at these organisations.'),
        })
        .optional()
        .describe('Care organisations that keep their data here.'),
    })
    .describe('What this process does. Any set of roles can share a process.'),
});

export type Config = z.output<typeof configSchema>;
export type OrganizationConfig = z.output<typeof organization>;
export type HostedOrganizationConfig = z.output<typeof hostedOrganization>;
export type SignInConfig = NonNullable<NonNullable<Config['roles']['regie']>['signIn']>;
export type ProxySource = z.output<typeof proxySource>;
export type RoleName = keyof Config['roles'];
export const roleNames = Object.keys(configSchema.shape.roles.shape) as readonly RoleName[];
