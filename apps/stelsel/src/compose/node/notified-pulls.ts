/** Sending and receiving Tasks for the organisations of a node: the queue, the way to others, and the interface of own systems. */
import type { DirectoryReplica } from '@stelsel/addressing';
import { verifyProfessionalSignIn } from '@stelsel/authentication';
import { type Database, type OutboxEvent, relayOutbox } from '@stelsel/database';
import { namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import {
  createNotifiedPull,
  type FindEndpoint,
  findNoticePlace,
  type Network,
  type NotifiedPull,
} from '@stelsel/network';
import {
  deliverNotice,
  followTasks,
  type NodeDeps,
  noticeConsumer,
  type OtherSide,
  ownApiServer,
  postgresSentNotices,
  type SendingTenant,
} from '@stelsel/node';
import { endpointsIn } from '../endpoints-in.ts';
import { lastTry } from '../health.ts';
import { taskConsumer } from '../open-store.ts';
import type { ProcessContext } from '../process-context.ts';
import { authorizationBasesOf } from './authorization-bases-of.ts';
import type { HostedOrganization } from './hosted-organization.ts';

interface PullParts {
  readonly nodeDb: Database;
  readonly storeDb: Database;
  readonly hosted: readonly HostedOrganization[];
  readonly replica: DirectoryReplica;
}

/** The way of each organisation to others, in its own name. */
function notifiedPullsOf(
  { exchanges, fetch, randomness }: ProcessContext,
  hosted: readonly HostedOrganization[],
  replica: DirectoryReplica,
): ReadonlyMap<Ura, NotifiedPull> {
  return new Map(
    hosted.map(({ agent, organization }) => [
      agent.ura,
      createNotifiedPull(
        {
          findEndpoint: endpointsIn(replica, exchanges),
          requestToken: (request) => agent.tokens.token(request),
          fetch,
          randomness,
        },
        { name: organization.name },
      ),
    ]),
  );
}

/** What the interface of own systems needs of the other side. */
function otherSideOf(
  pull: NotifiedPull,
  network: Network,
  replica: DirectoryReplica,
  findEndpoint: FindEndpoint,
): OtherSide {
  return {
    organizations: () => replica.organizations(),
    takesNotices: async (receiver, found) => {
      const place = await findNoticePlace(findEndpoint, receiver, found);
      return place.ok ? ok({ name: place.value.endpoint.organization.name }) : place;
    },
    fetch: ({ found, sender, subject, authorizationBase, attestation, status }) =>
      network.ask({
        subject,
        exchange: found.exchange.id,
        purpose: 'COC',
        attestation,
        onReferral: {
          sender,
          version: found.version.id,
          ...(status && { status }),
          ...(authorizationBase && { authorizationBase }),
        },
      }),
    readTask: (task) => pull.readTask(task),
    readPerson: (place, task) => pull.readPerson(place, task),
    readDocuments: (task) => pull.readDocuments(task),
    changeTask: (task, change) => pull.changeTask(task, change),
    deliver: (delivery) => pull.deliver(delivery),
  };
}

/**
 * Starts the two queues: Tasks that changed in a record, and notices that are due. Both are in the database before anybody hears
 * that a Task was taken, and go on where they were after a crash.
 */
async function startNotices(
  context: ProcessContext,
  parts: PullParts,
  pulls: ReadonlyMap<Ura, NotifiedPull>,
): Promise<Result<void>> {
  const bases = await authorizationBasesOf(context);
  if (!bases.ok) {
    return bases;
  }
  const { clock, exchanges, onClose } = context;
  const { nodeDb, storeDb, replica } = parts;
  const sent = postgresSentNotices(nodeDb);
  const deps = { tenantOf: sendingTenants(parts.hosted), exchanges, sent };
  const noticed = lastTry(clock);
  context.watch('notices', () => noticed.check(), { degrades: true });
  const notices = relayOutbox({
    db: nodeDb,
    consumer: noticeConsumer,
    deliver: async ({ payload }: OutboxEvent) => {
      const { tenant, task } = payload as { readonly tenant: string; readonly task: string };
      const delivered = await deliverNotice(
        {
          ...deps,
          clock,
          bases: bases.value,
          send: async (sender, notice) => pulls.get(sender)?.notify(notice) ?? ok(),
          findParty: async (party) => {
            const known = party.system === namingSystem.ura ? parseUra(party.value) : await replica.findByNumber(party);
            return known.ok ? ok(typeof known.value === 'string' ? known.value : known.value.ura) : known;
          },
        },
        tenant,
        task,
      );
      return noticed.note(delivered);
    },
  });
  const follow = followTasks(deps);
  const tasks = relayOutbox({
    db: storeDb,
    consumer: taskConsumer,
    deliver: async (event) => {
      const followed = await follow(event);
      notices.wake();
      return followed;
    },
  });
  onClose(() => tasks.stop());
  onClose(() => notices.stop());
  return ok();
}

function sendingTenants(hosted: readonly HostedOrganization[]): (name: string) => SendingTenant | undefined {
  return (name) => {
    for (const { records, log } of hosted) {
      const record = records.find((one) => one.name === name);
      if (record !== undefined) {
        const { ura, name: title, type, repository, qualified } = record.tenant;
        const says = qualified === undefined ? {} : { qualified };
        return { ura, name: title, type, repository, log: log.append, ...says };
      }
    }
    return undefined;
  };
}

/** Tasks and deliveries of these organisations to others and from others, and the interface for their own systems. */
export async function mountNotifiedPulls(
  context: ProcessContext,
  node: NodeDeps,
  parts: PullParts,
  networks: ReadonlyMap<Ura, Network>,
): Promise<void> {
  const { hosted, replica, nodeDb } = parts;
  const pulls = notifiedPullsOf(context, hosted, replica);
  const findEndpoint = endpointsIn(replica, context.exchanges);
  await context.server.register(
    ownApiServer({
      node,
      recordsOf: (ura) => hosted.find(({ agent }) => agent.ura === ura)?.records,
      otherSideOf: (ura) => {
        const [pull, network] = [pulls.get(ura), networks.get(ura)];
        return pull === undefined || network === undefined
          ? undefined
          : otherSideOf(pull, network, replica, findEndpoint);
      },
      sent: postgresSentNotices(nodeDb),
      verifyAttestation: async (attestation) => {
        const { trust } = context.protection;
        const person = await verifyProfessionalSignIn(attestation, { trust, clock: context.clock });
        return person.ok ? ok({ organization: person.value.ura, professional: person.value.professional }) : person;
      },
    }),
  );
  context.afterListen(() => startNotices(context, parts, pulls));
}
