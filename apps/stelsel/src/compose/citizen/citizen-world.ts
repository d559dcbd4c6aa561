import type { DirectoryReplica } from '@stelsel/addressing';
import { createPolicyEngine } from '@stelsel/authorization';
import type { CentralLog, KnownProvider, World } from '@stelsel/citizen';
import { type Clock, ok, type Result } from '@stelsel/kernel';
import type { Log } from '@stelsel/logging';
import type { ImageSource, Network, NotifiedPull } from '@stelsel/network';
import type { ProcessContext } from '../process-context.ts';
import { sourceAnswers } from './source-answers.ts';

/** The list of providers is made anew this often. */
const listFreshMs = 10 * 60_000;

export interface WorldParts {
  readonly network: Network & ImageSource;
  /** Brings resources to others in the name of the organisation that runs the site. */
  readonly deliver: NotifiedPull['deliver'];
  readonly replica: DirectoryReplica;
  readonly log: Log;
  readonly choicesOf: World['choicesOf'];
  readonly centralLogs: readonly CentralLog[];
}

/** The region as MijnZorgoverzicht reaches it. */
export function citizenWorld(
  { exchanges, clock, fetch }: Pick<ProcessContext, 'exchanges' | 'clock' | 'fetch'>,
  { network, deliver, replica, log, choicesOf, centralLogs }: WorldParts,
): Result<World> {
  const policies = createPolicyEngine(exchanges);
  return policies.ok
    ? ok({
        network,
        images: network,
        exchanges,
        policies: policies.value,
        choicesOf,
        centralLogs,
        ownLog: async (bsn) => {
          const page = await log.search({ subject: { bsn }, page: { count: 1_000 } });
          return page.ok ? ok(page.value.events) : page;
        },
        deliver: async ({ exchange, receiver, person, resource }) => {
          // In order of preference: a receiver that does not speak the first is asked in the next.
          const outcomes: Result<unknown>[] = [];
          for (const version of exchange.versions) {
            const { bsn: subject, attestation } = person;
            const found = { exchange, version };
            outcomes.push(await deliver({ found, receiver, subject, purpose: 'PATRQT', resource, attestation }));
            if (outcomes.at(-1)?.ok === true) {
              break;
            }
          }
          return outcomes.find(({ ok: done }) => done) ?? (outcomes[0] as Result<unknown>);
        },
        providers: rememberProviders(replica, clock),
        answers: (source) => sourceAnswers(source, { exchanges, replica, fetch }),
      })
    : policies;
}

/** Asked once for everybody who looks at the same time, and kept for a while. */
function rememberProviders(replica: DirectoryReplica, clock: Clock): World['providers'] {
  let known: { readonly atMs: number; readonly list: Promise<Result<readonly KnownProvider[]>> } | undefined;
  return async () => {
    if (known === undefined || clock.nowMs() - known.atMs >= listFreshMs) {
      known = { atMs: clock.nowMs(), list: readProviders(replica) };
    }
    const list = await known.list;
    if (!list.ok) {
      known = undefined;
    }
    return list;
  };
}

async function readProviders(replica: DirectoryReplica): Promise<Result<readonly KnownProvider[]>> {
  const organizations = await replica.organizations();
  if (!organizations.ok) {
    return organizations;
  }
  const providers: KnownProvider[] = [];
  for (const organization of organizations.value) {
    const connected = await replica.isConnected(organization.ura);
    if (!connected.ok) {
      return connected;
    }
    providers.push({ ...organization, connected: connected.value });
  }
  return ok(providers);
}
