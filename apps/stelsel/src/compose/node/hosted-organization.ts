import { directoryClient, directoryScopes, mandateCodes } from '@stelsel/addressing';
import { type ConsentClient, consentClient, type KnownConsentStore, type LocalConsents } from '@stelsel/consent';
import { type FhirModel, r4Model } from '@stelsel/fhir';
import type { Authenticate } from '@stelsel/http';
import { type Bsn, combine, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import type { Log } from '@stelsel/logging';
import {
  type FhirBase,
  openReferral,
  ownRecordScope,
  publishEndpoints,
  reviewScope,
  type Tenant,
  weighConsent,
} from '@stelsel/node';
import { subjectKey } from '@stelsel/store';
import type { HostedOrganizationConfig } from '../../config/config-schema.ts';
import type { ProcessConformance } from '../../packages/process-conformance.ts';
import type { NodeStore } from '../open-store.ts';
import { type OrganizationAgent, openAgent, tokenPlace } from '../organization-agent.ts';
import { nationalUrl, type ProcessContext } from '../process-context.ts';
import { type NationalClients, nationalClients } from '../question-side.ts';
import { authorizationBasesOf } from './authorization-bases-of.ts';
import { type HostedRecord, openRecords } from './hosted-record.ts';

/** Everything one care organisation of a node is made of. */
export interface HostedOrganization {
  readonly organization: HostedOrganizationConfig;
  readonly agent: OrganizationAgent;
  readonly clients: NationalClients;
  /** One for each FHIR version, in the order of the configuration. */
  readonly records: readonly HostedRecord[];
  /** Answers about the log where no record in R4 does. */
  readonly logPlace?: Tenant;
  readonly authenticate: Authenticate;
  readonly log: Log;
  /** Collects the credential and writes the own addresses into the directory. */
  begin(): Promise<Result<void>>;
}

export interface ConsentParts {
  readonly local: LocalConsents;
  readonly known: KnownConsentStore;
}

/** How a node names a person in the tables about consent. */
export function consentSubject(bsn: Bsn): string {
  return subjectKey({ kind: 'identifier', system: namingSystem.bsn, value: bsn });
}

export async function openHostedOrganization(
  context: ProcessContext,
  organization: HostedOrganizationConfig,
  store: NodeStore,
  consents: ConsentParts,
  conformance: ProcessConformance,
): Promise<Result<HostedOrganization>> {
  const ura = organization.ura as Ura;
  const publicUrl = `${context.config.listen.publicUrl}/${ura}`;
  const log = await context.logs(ura, { site: new URL(publicUrl).host, name: organization.name, ura });
  const agent = await openAgent(context, ura, organization);
  if (!log.ok || !agent.ok) {
    return combine([log, agent]) as Result<never>;
  }
  let opening: readonly HostedRecord[] = [];
  const recordIn = (fhir: FhirModel['version']) =>
    opening.find(({ tenant }) => tenant.repository.model.version === fhir)?.tenant.repository;
  const opened = combine([
    nationalUrl(context.config, 'node', 'consent'),
    nationalUrl(context.config, 'node', 'directory'),
    nationalClients(context, 'node', agent.value),
    await store.tenantOf(organization),
    await protectOrganization(context, ura, log.value.append, (fhir) => recordIn(fhir)),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [consentUrl, directoryUrl, clients, storeTenant, authenticate] = opened.value;
  const register = registerClient(context, agent.value, consentUrl);
  const answering = {
    ura,
    name: organization.name,
    type: organization.type,
    ...(organization.qualified === undefined ? {} : { qualified: organization.qualified }),
    authenticate,
    log: log.value,
    askConsent: weighConsent({
      askRegister: (question) => register.askClosed(question),
      local: consents.local,
      hasLocal: async (holder, bsn) => {
        const own = await consents.known.read(holder, consentSubject(bsn), 'local');
        return own.ok ? ok(own.value !== undefined && own.value.length > 0) : own;
      },
    }),
  };
  const holder = { ura, type: organization.type };
  const registering = {
    ...holder,
    index: clients.index,
    tokenFor: (bsn: Bsn) => clients.pseudonyms.tokenFor(bsn, clients.recipients.index),
    subscribe: async (bsn: Bsn) => {
      const subscribed = await register.subscribe({ bsn, holder, endpoint: `${publicUrl}/consent/notices` });
      return subscribed.ok ? ok() : subscribed;
    },
  };
  const records = await openRecords(context, {
    organization,
    store,
    storeTenant,
    publicUrl,
    conformance,
    answering,
    registering,
  });
  if (!records.ok) {
    return records;
  }
  opening = records.value;
  const inR4 = records.value.some(({ tenant }) => tenant.repository.model.version === r4Model.version);
  const logPlace: Tenant = {
    ...answering,
    fhirBase: `${publicUrl}/fhir/r4`,
    repository: store.repository(storeTenant, r4Model),
    logOnly: true,
  };
  const places = [...records.value.map(({ tenant }) => tenant), ...(inR4 ? [] : [logPlace])];
  const bases = places.map(({ fhirBase, repository, logOnly, qualified }) => ({
    base: fhirBase,
    fhir: repository.model.version,
    ...(logOnly === undefined ? {} : { logOnly }),
    ...(qualified === undefined ? {} : { qualified }),
  }));
  return ok({
    organization,
    agent: agent.value,
    clients,
    records: records.value,
    ...(inR4 ? {} : { logPlace }),
    authenticate,
    log: log.value,
    begin: () => introduce(context, agent.value, directoryUrl, { ura, type: organization.type, bases, publicUrl }),
  });
}

/**
 * Scopes of a node: each exchange, the organisation's own systems, and the notices of the consent register. A system without a
 * person may come with what is brought, and where the exchange says so with a question; what it may is up to the policy.
 */
async function protectOrganization(
  context: ProcessContext,
  ura: Ura,
  log: Tenant['log']['append'],
  repositoryOf: Parameters<typeof openReferral>[0]['repositoryOf'],
): Promise<Result<Authenticate>> {
  const bases = await authorizationBasesOf(context);
  if (!bases.ok) {
    return bases;
  }
  const exchanges = context.exchanges.map(({ id, relation, patterns, systemsAsk = false }) => {
    const systems = systemsAsk || patterns.some((pattern) => pattern !== 'query');
    const people = ['professional', 'citizen'] as const;
    const callers =
      relation === 'self' ? (['citizen'] as const) : systems ? [...people, 'organization' as const] : people;
    return [id, { callers }];
  });
  const scopes = {
    ...Object.fromEntries(exchanges),
    [ownRecordScope]: { callers: ['organization', 'professional'] as const },
    [reviewScope]: { callers: ['organization', 'professional'] as const },
    'consent:notify': { callers: ['organization'] as const },
  };
  const { clock } = context;
  return context.protection.protect({
    path: ura,
    scopes,
    log,
    openReferral: openReferral({ tenant: ura, bases: bases.value, repositoryOf, exchanges: context.exchanges, clock }),
  });
}

function registerClient(context: ProcessContext, agent: OrganizationAgent, baseUrl: string): ConsentClient {
  const { fetch, clock, randomness } = context;
  const authorize = agent.authorizeAt(baseUrl, 'consent:ask consent:subscribe');
  return consentClient({ fetch, baseUrl, authorize, clock, randomness });
}

/** The organisation shows itself: its credential, its mandate for the software that runs it, and its addresses. */
async function introduce(
  context: ProcessContext,
  agent: OrganizationAgent,
  directoryUrl: string,
  place: {
    readonly ura: Ura;
    readonly type: string;
    readonly bases: readonly FhirBase[];
    readonly publicUrl: string;
  },
): Promise<Result<void>> {
  const collected = await agent.collectCredential();
  if (!collected.ok) {
    return collected;
  }
  const directory = directoryClient({
    fetch: context.fetch,
    baseUrl: directoryUrl,
    authorize: agent.authorizeAt(directoryUrl, `${directoryScopes.read} ${directoryScopes.write}`),
  });
  const software = agent.softwareDid;
  const mandated = await directory.mandate({ provider: place.ura, to: software, code: mandateCodes.endpoints });
  if (!mandated.ok) {
    return mandated;
  }
  const { tokenEndpoint } = tokenPlace(place.publicUrl);
  const { ura, bases } = place;
  const published = await publishEndpoints(
    { directory, exchanges: context.exchanges },
    { ura, type: place.type, bases, tokenEndpoint },
  );
  return published.ok ? ok() : published;
}
