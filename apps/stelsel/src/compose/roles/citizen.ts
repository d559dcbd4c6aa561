import { regimeAt, representationClient, verifyCitizenSignIn } from '@stelsel/authentication';
import { centralLog, choicesTogether, citizenLimits, citizenServer, logExchangeOf, type World } from '@stelsel/citizen';
import { consentClient } from '@stelsel/consent';
import type { Authorize } from '@stelsel/http';
import { combine, ok, type Result } from '@stelsel/kernel';
import { createNotifiedPull } from '@stelsel/network';
import { mountChoiceNotices } from '../citizen/choice-notices.ts';
import { citizenWorld } from '../citizen/citizen-world.ts';
import { mountSite } from '../citizen/mount-site.ts';
import { openDirectoryCopy } from '../directory-copy.ts';
import { endpointsIn } from '../endpoints-in.ts';
import { openAgent, tokenPlace } from '../organization-agent.ts';
import { outcomeCounter } from '../outcome-counter.ts';
import { type MountRole, nationalUrl } from '../process-context.ts';
import { nationalClients, questionSide } from '../question-side.ts';
import { missingSetting } from './missing-setting.ts';

/** The back end of MijnZorgoverzicht: the API for programs at `/citizen`, and the site for browsers on its own address. */
export const mountCitizen: MountRole = async (context) => {
  const { clock, randomness, server, config, fetch } = context;
  const { organization, site } = config.roles.citizen ?? {};
  if (organization === undefined) {
    return missingSetting('citizen', 'roles.citizen.organization');
  }
  const logExchange = logExchangeOf(context.exchanges);
  if (logExchange === undefined) {
    return missingSetting('citizen', 'exchanges');
  }
  const opened = combine([
    await openAgent(context, 'citizen', organization),
    nationalUrl(config, 'citizen', 'consent'),
    nationalUrl(config, 'citizen', 'index'),
    nationalUrl(config, 'citizen', 'issuer'),
    await context.logs('citizen', { site: 'citizen', name: organization.name }),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [agent, consentUrl, indexUrl, issuerUrl, log] = opened.value;
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
    limits: { questionMs: citizenLimits.questionMs, requestMs: citizenLimits.sourceMs },
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
  const choicesOf: World['choicesOf'] = ({ attestation }) =>
    consentClient({
      fetch,
      baseUrl: consentUrl,
      authorize: asCitizen(consentUrl, 'consent:own', attestation),
      clock,
      randomness,
    });
  const representation = representationClient({ fetch, baseUrl: issuerUrl });
  const verifySignIn = (attestation: string) =>
    verifyCitizenSignIn(attestation, agent.did, { trust: context.protection.trust, clock });
  /** Of who acts for another the register itself looks at the right. */
  const decidesAlone = async (attestation: string): Promise<Result<boolean>> => {
    const person = await verifySignIn(attestation);
    if (!person.ok || person.value.representative !== undefined) {
      return person.ok ? ok(true) : person;
    }
    const persons = await representation.persons(attestation);
    return persons.ok ? ok(regimeAt(persons.value.self.birthDate, clock.nowMs()).regime !== '12-15') : persons;
  };
  const centralLogs = [
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
  ];
  await server.register(
    citizenServer({
      network: network.value,
      verifySignIn,
      choicesOf: (person) => choicesTogether(choicesOf(person), () => decidesAlone(person.attestation)),
      logExchange: logExchange.id,
      centralLogs,
    }),
    { prefix: '/citizen' },
  );
  if (site !== undefined) {
    const world = citizenWorld(context, {
      network: network.value,
      deliver: createNotifiedPull(
        {
          fetch,
          randomness,
          findEndpoint: endpointsIn(copy.replica, context.exchanges),
          requestToken: (request) => agent.tokens.token(request),
        },
        { name: organization.name },
      ).deliver,
      replica: copy.replica,
      log,
      choicesOf,
      centralLogs,
    });
    const { ura, name, type } = organization;
    const mounted = world.ok
      ? await mountSite(context, site, {
          world: world.value,
          organization: { ura, name, type, did: agent.did },
          log,
          watchChoices: (hear) => mountChoiceNotices(context, { agent, type, consentUrl, log }, hear),
        })
      : world;
    if (!mounted.ok) {
      return mounted;
    }
  }
  context.afterListen(async () => {
    const collected = await agent.collectCredential();
    return collected.ok ? copy.begin() : collected;
  });
  return ok();
};
