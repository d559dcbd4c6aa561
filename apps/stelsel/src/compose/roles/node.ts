import type { DirectoryReplica } from '@stelsel/addressing';
import { verifyProfessionalSignIn } from '@stelsel/authentication';
import { createGrants, createPolicyEngine } from '@stelsel/authorization';
import { localConsentMigrations, localConsents, notificationEndpoint, postgresKnownConsents } from '@stelsel/consent';
import { relayOutbox } from '@stelsel/database';
import type { Authenticate } from '@stelsel/http';
import { type Bsn, combine, err, namingSystem, ok, type Result, type Ura } from '@stelsel/kernel';
import { type ImageSource, imageServer, type Network, questionServer } from '@stelsel/network';
import {
  type ConsentAnswers,
  checkImported,
  dicomwebServer,
  fetchLinesWith,
  followRecord,
  type NodeDeps,
  nodeMigrations,
  nodeServer,
  postgresRegisteredStore,
  type Tenant,
} from '@stelsel/node';
import { workBulkJobs } from '@stelsel/store';
import { fault } from '../../faults.ts';
import { processConformance } from '../../packages/process-conformance.ts';
import { type FollowedSource, followSources } from '../../source/follow-sources.ts';
import { assertSeparation } from '../../tenancy/assert-separation.ts';
import { openDirectoryCopy } from '../directory-copy.ts';
import { lastTry } from '../health.ts';
import { inBackground } from '../in-background.ts';
import { inParallel, startWidth } from '../in-parallel.ts';
import { consentSubject, type HostedOrganization, openHostedOrganization } from '../node/hosted-organization.ts';
import type { HostedRecord } from '../node/hosted-record.ts';
import { mountNotifiedPulls } from '../node/notified-pulls.ts';
import { reportUse } from '../node/report-use.ts';
import { bookOf, mountReviews } from '../node/reviews.ts';
import { indexConsumer, openNodeStore, storeConsumers } from '../open-store.ts';
import { outcomeCounter } from '../outcome-counter.ts';
import type { MountRole, ProcessContext } from '../process-context.ts';
import { questionSide } from '../question-side.ts';
import { missingSetting } from './missing-setting.ts';

/**
 * The care organisations of this process: each answers at `/{ura}/fhir/r4` and, when it says so, at `/{ura}/fhir/stu3`, asks at `/{ura}/api/v1/questions`, hears of
 * consent at `/{ura}/consent/notices`, and keeps the index and the directory true by itself.
 */
export const mountNode: MountRole = async (context) => {
  const { clock, randomness, server, config } = context;
  const opened = combine([
    await openNodeStore(context),
    await context.database('node', nodeMigrations),
    await context.database('known_consent', localConsentMigrations),
    await context.keys.secret('node-pages', 32),
    createPolicyEngine(context.exchanges),
    await processConformance(context),
  ]);
  if (!opened.ok) {
    return opened;
  }
  const [store, nodeDb, consentDb, pageKey, policies, conformance] = opened.value;
  const separated = await assertSeparation(store.db, config.mode, context.onNote);
  if (!separated.ok) {
    return separated;
  }
  const grants = createGrants<ConsentAnswers>({ clock });
  const known = postgresKnownConsents(consentDb, clock);
  const local = localConsents({
    store: known,
    subjectOf: async (_tenant, bsn) => ok(consentSubject(bsn)),
    onChange: ({ bsn }) => void grants.endGrants(bsn),
  });
  const hosted = new Map<string, HostedOrganization>();
  for (const organization of config.roles.node?.organizations ?? []) {
    const one = await openHostedOrganization(context, organization, store, { local, known }, conformance);
    if (!one.ok) {
      return one;
    }
    hosted.set(organization.ura, one.value);
  }
  const asking = await mountQuestions(context, [...hosted.values()]);
  if (!asking.ok) {
    return asking;
  }
  const glass = bookOf(context, nodeDb);
  const node: NodeDeps = {
    glass,
    tenantOf: (ura, version) =>
      placesOf(hosted.get(ura)).find(({ repository }) => repository.model.version === version),
    exchanges: context.exchanges,
    policies,
    grants,
    pageKey,
    ...(context.config.jurisdiction === undefined ? {} : { jurisdiction: context.config.jurisdiction }),
    clock,
    randomness,
    tracer: context.tracer,
  };
  await server.register(nodeServer(node));
  await server.register(dicomwebServer(node));
  const parts = { nodeDb, storeDb: store.db, hosted: [...hosted.values()], replica: asking.value.replica };
  await mountReviews(context, glass, hosted);
  await mountNotifiedPulls(context, node, parts, asking.value.networks);
  await mountNotices(context, hosted, local);
  context.afterListen(async () => {
    const registerPerson = followRecord({
      tenantOf: (tenant) => recordNamed(hosted, tenant)?.registering,
      exchanges: context.exchanges,
      registered: postgresRegisteredStore(nodeDb),
    });
    const follow = inBackground(registerPerson, clock);
    const { note, check } = lastTry(clock);
    context.watch('registration', () => check(), { degrades: true });
    const relay = relayOutbox({
      db: store.db,
      consumer: indexConsumer,
      deliverKey: async (events) => note(await follow(events)),
    });
    context.onClose(() => relay.stop());
    const work = workBulkJobs({
      db: store.db,
      clock,
      randomness,
      consumers: storeConsumers,
      modelOf: (tenant) => recordNamed(hosted, tenant)?.tenant.repository.model,
      checkLine: (tenant, text) => checkImported(recordNamed(hosted, tenant)?.tenant.validation, text),
      fetchLines: fetchLinesWith(context.fetch),
      onMistake: (error) => server.log.error(error),
    });
    context.onClose(() => work.stop());
    followSources(context, nodeDb, sourcesOf(hosted), follow);
    reportUse(context, [...hosted.values()]);
    return ok();
  });
  return ok();
};

function sourcesOf(hosted: ReadonlyMap<string, HostedOrganization>): readonly FollowedSource[] {
  return recordsOf(hosted).flatMap(({ source }) => (source === undefined ? [] : [source]));
}

/** Where an organisation answers: at each record, and about its log also when no record stands there. */
function placesOf(hosted: HostedOrganization | undefined): readonly Tenant[] {
  const places = hosted?.records.map(({ tenant }) => tenant) ?? [];
  return hosted?.logPlace === undefined ? places : [...places, hosted.logPlace];
}

function recordsOf(hosted: ReadonlyMap<string, HostedOrganization>): readonly HostedRecord[] {
  return [...hosted.values()].flatMap(({ records }) => records);
}

function recordNamed(hosted: ReadonlyMap<string, HostedOrganization>, tenant: string): HostedRecord | undefined {
  return recordsOf(hosted).find(({ name }) => name === tenant);
}

/** The asking side: a copy of the directory for all, a network per organisation, and the interface for its own systems. */
async function mountQuestions(
  context: ProcessContext,
  hosted: readonly HostedOrganization[],
): Promise<Result<{ readonly networks: ReadonlyMap<Ura, Network>; readonly replica: DirectoryReplica }>> {
  const [first] = hosted;
  if (first === undefined) {
    return missingSetting('node', 'roles.node.organizations');
  }
  const copy = await openDirectoryCopy(context, 'node', first.agent);
  if (!copy.ok) {
    return copy;
  }
  const { replica, begin } = copy.value;
  const counter = outcomeCounter();
  const networks = new Map<Ura, Network & ImageSource>();
  for (const { organization, agent, clients, records } of hosted) {
    const network = questionSide(context, 'node', {
      organization,
      agent,
      clients,
      replica,
      count: (outcome) => {
        counter.count(outcome);
        context.metrics?.question(outcome);
      },
      knowsPatient: (bsn) => knowsPatient(records, bsn),
      ...(organization.qualified === undefined ? {} : { qualified: organization.qualified }),
    });
    if (!network.ok) {
      return network;
    }
    networks.set(agent.ura, network.value);
  }
  const asked = {
    networkOf: (ura: Ura) => networks.get(ura),
    verifyAttestation: async (attestation: string) => {
      const { trust } = context.protection;
      const person = await verifyProfessionalSignIn(attestation, { trust, clock: context.clock });
      return person.ok ? ok({ organization: person.value.ura }) : person;
    },
  };
  await context.server.register(questionServer(asked));
  await context.server.register(imageServer(asked));
  context.afterListen(async () => {
    const begun = await inParallel(hosted, startWidth, (organization) => organization.begin());
    return begun.ok ? begin() : begun;
  });
  return ok({ networks, replica });
}

/** Whether the person is a patient in any of the records. */
async function knowsPatient(records: readonly HostedRecord[], bsn: Bsn): Promise<Result<boolean>> {
  for (const { tenant } of records) {
    const keys = await tenant.repository.personKeys({ system: namingSystem.bsn, value: bsn });
    if (!keys.ok || keys.value.length > 1) {
      return keys.ok ? ok(true) : keys;
    }
  }
  return ok(false);
}

/** Notices are believed of the consent register only: any organisation can get the scope, one has the number. */
async function mountNotices(
  context: ProcessContext,
  hosted: ReadonlyMap<string, HostedOrganization>,
  consents: Parameters<typeof notificationEndpoint>[0]['consents'],
): Promise<void> {
  const { consentUra } = context.config.national;
  for (const [ura, organization] of hosted) {
    const authenticate: Authenticate = async (request) => {
      const actor = await organization.authenticate(request);
      return actor.ok && actor.value.organization.ura !== consentUra ? err(fault('CLI-NOT-THE-REGISTER')) : actor;
    };
    await context.server.register(
      notificationEndpoint({
        authenticate,
        consents,
        isTenant: (named) => named === ura,
        log: organization.log.append,
        origin: context.config.listen.publicUrl,
      }),
      { prefix: `/${ura}/consent/notices` },
    );
  }
}
