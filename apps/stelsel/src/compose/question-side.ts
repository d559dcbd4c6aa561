import type { DirectoryReplica } from '@stelsel/addressing';
import { isDataCategory } from '@stelsel/exchanges';
import { combine, ok, type Result } from '@stelsel/kernel';
import { localizationClient } from '@stelsel/localization';
import {
  type CountOutcome,
  createNetwork,
  type ImageSource,
  type KnowsPatient,
  type Network,
  type NetworkDeps,
} from '@stelsel/network';
import { pseudonymClient } from '@stelsel/pseudonyms';
import type { Config, OrganizationConfig, RoleName } from '../config/config-schema.ts';
import { endpointsIn } from './endpoints-in.ts';
import { type OrganizationAgent, tokenPlace } from './organization-agent.ts';
import { nationalUrl, type ProcessContext } from './process-context.ts';
import { consentRecipient, indexRecipient } from './pseudonym-recipient.ts';
import { missingSetting } from './roles/missing-setting.ts';
import { inThread } from './trace-thread.ts';

/** How one organisation reaches the national functions in its own name. */
export interface NationalClients {
  readonly index: ReturnType<typeof localizationClient>;
  readonly pseudonyms: ReturnType<typeof pseudonymClient>;
  readonly recipients: {
    readonly index: ReturnType<typeof indexRecipient>;
    readonly consent: ReturnType<typeof consentRecipient>;
  };
}

export function nationalClients(
  context: ProcessContext,
  role: RoleName,
  agent: OrganizationAgent,
): Result<NationalClients> {
  const { config, fetch, randomness } = context;
  const { indexUra, consentUra } = config.national;
  const urls = combine([nationalUrl(config, role, 'index'), nationalUrl(config, role, 'pseudonyms')]);
  if (!urls.ok) {
    return urls;
  }
  if (indexUra === undefined || consentUra === undefined) {
    return missingSetting(role, indexUra === undefined ? 'national.indexUra' : 'national.consentUra');
  }
  const [indexUrl, pseudonymsUrl] = urls.value;
  return ok({
    index: localizationClient(
      { fetch, baseUrl: indexUrl, authorize: agent.authorizeAt(indexUrl, 'nvi:create nvi:delete') },
      { ura: agent.ura, clientId: agent.did },
    ),
    pseudonyms: pseudonymClient({
      fetch,
      baseUrl: pseudonymsUrl,
      authorize: agent.authorizeAt(pseudonymsUrl, 'prs:read'),
      randomness,
      ...(config.dialect === 'nuts-0.3' ? {} : { dialect: config.dialect }),
    }),
    recipients: { index: indexRecipient(indexUra), consent: consentRecipient(consentUra) },
  });
}

/** What a poor line changes; all other limits stay. */
function lineLimits(line: Config['line']): NonNullable<NetworkDeps['limits']> {
  if (line === undefined) {
    return {};
  }
  const { questionSeconds, requestSeconds, tries, pageSize } = line;
  return { questionMs: questionSeconds * 1_000, requestMs: requestSeconds * 1_000, tries, pageSize, pages: 200 };
}

/** The asking side of one organisation: the eight steps over the clients of the generic functions. */
export function questionSide(
  context: ProcessContext,
  role: RoleName,
  parts: {
    readonly organization: OrganizationConfig;
    readonly agent: OrganizationAgent;
    readonly clients: NationalClients;
    readonly replica: DirectoryReplica;
    readonly knowsPatient: KnowsPatient;
    /** What the system of the organisation is qualified for, where it says so. */
    readonly qualified?: NonNullable<NetworkDeps['qualified']>;
    readonly count: CountOutcome;
    readonly limits?: NetworkDeps['limits'];
  },
): Result<Network & ImageSource> {
  const { config, fetch, clock, randomness, tracer, exchanges } = context;
  const { organization, agent, clients, replica, knowsPatient, count, qualified } = parts;
  const indexUrl = nationalUrl(config, role, 'index');
  if (!indexUrl.ok) {
    return indexUrl;
  }
  const { name, type } = organization;
  return ok(
    createNetwork({
      asker: { ura: agent.ura, name, type },
      exchanges,
      ...(qualified === undefined ? {} : { qualified }),
      knowsPatient,
      pseudonymFor: (bsn, recipient) => clients.pseudonyms.tokenFor(bsn, recipient),
      recipients: clients.recipients,
      index: { ...tokenPlace(indexUrl.value), scope: 'nvi:localize' },
      findHolders: ({ categories, ...tokens }, authorize) => {
        const deps = { fetch, baseUrl: indexUrl.value, authorize };
        const client = localizationClient(deps, { ura: agent.ura, clientId: agent.did });
        return client.findHolders({ ...tokens, categories: categories.filter(isDataCategory) });
      },
      findEndpoint: endpointsIn(replica, exchanges),
      requestToken: (request) => agent.tokens.token(request),
      fetch,
      count,
      clock,
      randomness,
      tracer,
      inThread: (traceId, work) => inThread({ traceId, party: `network:${agent.ura}` }, work),
      // On a poor line every query goes by itself: what came stays, and only what did not is fetched again.
      manner: config.line === undefined ? 'batch' : 'requests',
      limits: { ...lineLimits(config.line), ...parts.limits },
    }),
  );
}
