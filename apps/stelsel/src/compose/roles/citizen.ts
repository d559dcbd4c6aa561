import { verifyCitizenSignIn } from '@stelsel/authentication';
import { centralLog, citizenServer } from '@stelsel/citizen';
import { consentClient } from '@stelsel/consent';
import type { Exchange } from '@stelsel/exchanges';
import type { Authorize } from '@stelsel/http';
import { combine, ok } from '@stelsel/kernel';
import { openDirectoryCopy } from '../directory-copy.ts';
import { openAgent, tokenPlace } from '../organization-agent.ts';
import { outcomeCounter } from '../outcome-counter.ts';
import { type MountRole, nationalUrl } from '../process-context.ts';
import { nationalClients, questionSide } from '../question-side.ts';
import { missingSetting } from './missing-setting.ts';

/** The back end of MijnZorgoverzicht at `/citizen`: own data, who looked, choices. It stores nothing of a person. */
export const mountCitizen: MountRole = async (context) => {
  const { clock, randomness, server, config, fetch } = context;
  const organization = config.roles.citizen?.organization;
  if (organization === undefined) {
    return missingSetting('citizen', 'roles.citizen.organization');
  }
  const logExchange = context.exchanges.find(servesLogs);
  if (logExchange === undefined) {
    return missingSetting('citizen', 'exchanges');
  }
  const opened = combine([
    await openAgent(context, 'citizen', organization),
    nationalUrl(config, 'citizen', 'consent'),
    nationalUrl(config, 'citizen', 'index'),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [agent, consentUrl, indexUrl] = opened.value;
  const parts = combine([
    nationalClients(context, 'citizen', agent),
    await openDirectoryCopy(context, 'citizen', agent),
  ]);
  if (!parts.ok) {
    return parts;
  }
  const [clients, copy] = parts.value;
  const network = questionSide(context, 'citizen', {
    organization,
    agent,
    clients,
    replica: copy.replica,
    // A person is always known to themselves.
    knowsPatient: async () => ok(true),
    count: outcomeCounter().count,
  });
  if (!network.ok) {
    return network;
  }
  /** The consent register knows persons; the index must not, and believes this service that a citizen asks. */
  const asCitizen = (url: string, scope: string, attestation?: string): Authorize =>
    agent.tokens.authorizer({
      ...tokenPlace(url),
      scope,
      purpose: 'PATRQT',
      ...(attestation === undefined ? {} : { attestation }),
    });
  await server.register(
    citizenServer({
      network: network.value,
      verifySignIn: (attestation) =>
        verifyCitizenSignIn(attestation, agent.did, { trust: context.protection.trust, clock }),
      choicesOf: ({ attestation }) =>
        consentClient({
          fetch,
          baseUrl: consentUrl,
          authorize: asCitizen(consentUrl, 'consent:own', attestation),
          clock,
          randomness,
        }),
      logExchange: logExchange.id,
      centralLogs: [
        centralLog({
          name: 'Verwijsindex',
          baseUrl: indexUrl,
          fetch,
          authorizeFor: () => asCitizen(indexUrl, logExchange.id),
          tokenFor: (bsn) => clients.pseudonyms.tokenFor(bsn, clients.recipients.index),
        }),
        centralLog({
          name: 'Toestemmingsregister',
          baseUrl: consentUrl,
          fetch,
          authorizeFor: ({ attestation }) => asCitizen(consentUrl, logExchange.id, attestation),
          tokenFor: (bsn) => clients.pseudonyms.tokenFor(bsn, clients.recipients.consent),
        }),
      ],
    }),
    { prefix: '/citizen' },
  );
  context.afterListen(async () => {
    const collected = await agent.collectCredential();
    return collected.ok ? copy.begin() : collected;
  });
  return ok();
};

/** The exchange by which a person reads logs: AuditEvents, about oneself only. */
function servesLogs({ relation, versions }: Exchange): boolean {
  return relation === 'self' && versions.some(({ queries }) => queries.some(({ type }) => type === 'AuditEvent'));
}
