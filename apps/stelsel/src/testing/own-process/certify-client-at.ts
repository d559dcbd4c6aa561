/** Test only: certify plays the other side of our own node, with the identities of the region. */
import { type CertifyClientOptions, certifyClient, type Invitation } from '@stelsel/certification';
import { createServer, type Fetcher } from '@stelsel/http';
import { ok, type Result, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import type { FastifyInstance } from 'fastify';
import { accessOf } from '../../certify/access-of.ts';
import type { OwnProcess } from './region-for.ts';
import type { Tested } from './tested-versions.ts';

export interface ClientRun {
  readonly role: CertifyClientOptions['role'];
  /** URA of our own organisation. */
  readonly product: string;
  readonly act: (invitation: Invitation) => Promise<unknown>;
  readonly organizationType?: string;
  readonly signalTo?: string;
  readonly graceMs?: number;
  /** Kind of organisation that is played, where that matters. */
  readonly playing?: string;
  /** Sees what comes to the other side before and after it is answered. */
  readonly hook?: (server: FastifyInstance) => void;
  /** In place of the usual way to our own node. */
  readonly fetch?: Fetcher;
}

interface ClientOutcome {
  /** What failed or was warned about, with the reason. */
  readonly wrong: readonly string[];
  readonly passed: readonly string[];
  readonly skipped: readonly string[];
}

export async function certifyClientAt(at: OwnProcess, tested: Tested, run: ClientRun): Promise<ClientOutcome> {
  const { exchange, version } = tested;
  const { role, product, act, hook, fetch = at.region.fetch, ...more } = run;
  const { region, port, fhir } = at;
  const closers: (() => Promise<void>)[] = [];
  let acted: Promise<unknown> = Promise.resolve();
  const { path } = await region.identityFor(product, more.playing);
  const kind = more.organizationType === undefined ? {} : { organizationType: more.organizationType };
  const deps = { exchange: exchange.id, fetch, clock: systemClock, environment: {} };
  const entry = unwrap(await accessOf({ identity: path }, { exchange, version, role, ...kind }, deps));
  const certified = await certifyClient({
    exchange,
    version,
    role,
    base: `${region.origin}/${product}/fhir/${fhir.toLowerCase()}`,
    fetch,
    clock: systemClock,
    randomness: secureRandomness,
    waitMs: 60_000,
    quietMs: 100,
    ...more,
    ...(entry.access && { access: entry.access }),
    ...(entry.mayDo && { mayDo: entry.mayDo }),
    ...(entry.file?.citizens && { citizens: entry.file.citizens }),
    parties: { ours: entry.playing?.organization.ura ?? '', products: product },
    listen: async (mount) => {
      const origin = `http://127.0.0.1:${port}`;
      const server = createServer({ name: 'other-side', clock: systemClock });
      hook?.(server);
      await server.register(mount(origin));
      await server.listen({ host: '127.0.0.1', port });
      closers.push(() => server.close());
      return ok({ origin });
    },
    invite: async (invitation): Promise<Result<void>> => {
      acted = act(invitation);
      await acted;
      return ok();
    },
  }).finally(async () => {
    // It may be content before our side has done everything; the other side is there until then.
    await Promise.allSettled([acted]);
    for (const close of closers) {
      await close();
    }
  });
  await acted;
  const report = unwrap(certified);
  const of = (...outcomes: readonly string[]) =>
    report.results
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ id, reason }) => `${id.split(`.${role}.`)[1]}${reason === undefined ? '' : `: ${reason.en}`}`);
  return { wrong: of('failed', 'warning'), passed: of('passed'), skipped: of('skipped') };
}
