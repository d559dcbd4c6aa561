/** Test only: certify plays the other side of our own node, with the identities of the region. */
import { type CertifyClientOptions, certifyClient, type Invitation } from '@stelsel/certification';
import { ok, type Result, secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { accessOf } from '../../certify/access-of.ts';
import { playOtherSide } from '../../certify/play-other-side.ts';
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
}

export interface ClientOutcome {
  /** What failed or was warned about, with the reason. */
  readonly wrong: readonly string[];
  readonly passed: readonly string[];
  readonly skipped: readonly string[];
}

const terminal = { out: () => undefined, note: () => undefined, interactive: false };

export async function certifyClientAt(at: OwnProcess, tested: Tested, run: ClientRun): Promise<ClientOutcome> {
  const { exchange, version } = tested;
  const { role, product, act, ...more } = run;
  const { region, port, fhir } = at;
  const closers: (() => Promise<void>)[] = [];
  const { path } = await region.identityFor(product, more.playing);
  const kind = more.organizationType === undefined ? {} : { organizationType: more.organizationType };
  const deps = { exchange: exchange.id, fetch: region.fetch, clock: systemClock, environment: {} };
  const entry = unwrap(await accessOf({ identity: path }, { exchange, version, role, ...kind }, deps));
  const side = playOtherSide({ port, environment: {}, terminal, onClose: (close) => void closers.push(close) });
  const certified = await certifyClient({
    exchange,
    version,
    role,
    base: `${region.origin}/${product}/fhir/${fhir.toLowerCase()}`,
    fetch: region.fetch,
    clock: systemClock,
    randomness: secureRandomness,
    waitMs: 60_000,
    quietMs: 100,
    ...more,
    ...(entry.access && { access: entry.access }),
    ...(entry.mayDo && { mayDo: entry.mayDo }),
    parties: { ours: entry.playing?.organization.ura ?? '', products: product },
    listen: side.listen,
    invite: async (invitation): Promise<Result<void>> => {
      await act(invitation);
      return ok();
    },
  }).finally(async () => {
    for (const close of closers) {
      await close();
    }
  });
  const report = unwrap(certified);
  const of = (...outcomes: readonly string[]) =>
    report.results
      .filter(({ outcome }) => outcomes.includes(outcome))
      .map(({ id, reason }) => `${id.split(`.${role}.`)[1]}${reason === undefined ? '' : `: ${reason.en}`}`);
  return { wrong: of('failed', 'warning'), passed: of('passed'), skipped: of('skipped') };
}
