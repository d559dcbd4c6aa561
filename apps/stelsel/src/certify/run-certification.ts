import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import {
  type CertificationReport,
  type CertifyClientOptions,
  certificationFaults,
  certify,
  certifyClient,
  type Invitation,
  resultLines,
  type TestResult,
} from '@stelsel/certification';
import type { FhirPackage } from '@stelsel/conformance';
import type { SystemRole } from '@stelsel/exchanges';
import { createFetcher } from '@stelsel/http';
import { err, ok, parseBsn, type Result, secureRandomness, systemClock } from '@stelsel/kernel';
import type { CommandContext } from '../cli/command.ts';
import { fault } from '../faults.ts';
import { type AccessOptions, accessOf, type Entry } from './access-of.ts';
import type { FoundVersion } from './find-version.ts';
import { joinNetwork } from './join-network.ts';
import { rolesOf } from './list-exchanges.ts';
import { playOtherSide } from './play-other-side.ts';

export interface RunOptions extends AccessOptions {
  readonly role: SystemRole;
  readonly organizationType?: string;
  /** URA of the product's organisation. */
  readonly organization?: string;
  readonly product?: string;
  /** Seconds. */
  readonly time: number;
  readonly wait: number;
  readonly listen: number;
  readonly trigger?: string;
  /** Make the other side that we play findable in the network of the identity file. */
  readonly join: boolean;
  /** Tell by a bare signal: as sender to this address, or, without one, be told by signals only. */
  readonly signal?: string | true;
  readonly json: boolean;
  readonly all: boolean;
  /** File, PEM. */
  readonly certificateAuthority?: string;
}

interface Tested extends FoundVersion {
  readonly url: string;
  readonly packages: FhirPackage['resources'];
}

/** One run as the options say, at the product or from the other side. */
export async function runCertification(
  { exchange, version, exchanges, url, packages }: Tested,
  options: RunOptions,
  context: CommandContext & { readonly onClose: (close: () => Promise<void>) => void },
): Promise<Result<CertificationReport>> {
  const { role, organizationType, product, trigger } = options;
  const { terminal, environment, onClose } = context;
  const known = rolesOf(exchange);
  if (!known.includes(role)) {
    return err(certificationFaults('CER-ROLE', { id: exchange.id, role, known: known.join(', ') }));
  }
  const ca = await authorities(options.certificateAuthority);
  if (!ca.ok) {
    return ca;
  }
  const fetch = createFetcher({ allow: () => true, privateAddresses: true, ...ca.value });
  onClose(() => fetch.close());
  const kind = organizationType === undefined ? {} : { organizationType };
  const entry = await accessOf(
    options,
    { exchange, version, role, exchanges, ...kind },
    { exchange: exchange.id, fetch, clock: systemClock, environment },
  );
  if (!entry.ok) {
    return entry;
  }
  const { access, mayDo, file, uses } = entry.value;
  const common = {
    exchange,
    version,
    base: url,
    fetch,
    clock: systemClock,
    deadlineMs: options.time * 1_000,
    packages,
    ...(access && { access }),
    ...(mayDo && { mayDo }),
    ...(file?.citizens && { citizens: file.citizens }),
    ...(uses && { uses }),
    ...kind,
    ...(product === undefined ? {} : { product: { name: product } }),
    onResult: (result: TestResult) => {
      for (const line of options.all && !options.json ? resultLines(result) : []) {
        terminal.note(line);
      }
    },
  };
  if (role === 'serve') {
    return certify({ ...common, role });
  }
  const side = { port: options.listen, environment, terminal, onClose, ...(trigger === undefined ? {} : { trigger }) };
  const playing = playOtherSide(side);
  return certifyClient({
    ...common,
    ...playing,
    invite: async (invitation) => {
      const found = options.join
        ? await join({ exchange, version }, entry.value, { options, invitation, common, onClose })
        : ok();
      return found.ok ? playing.invite(invitation) : found;
    },
    role,
    randomness: secureRandomness,
    waitMs: options.wait * 1_000,
    ...partiesOf(entry.value, options),
    ...(typeof options.signal === 'string' ? { signalTo: options.signal } : {}),
  });
}

/** Those of the system, and the one in the file. Fault: CLI-FILE. */
async function authorities(file: string | undefined): Promise<Result<{ readonly ca?: string }>> {
  if (file === undefined) {
    return ok({});
  }
  try {
    return ok({ ca: [...rootCertificates, await readFile(file, 'utf8')].join('\n') });
  } catch (error) {
    return err(fault('CLI-FILE', { file, problem: (error as NodeJS.ErrnoException).code ?? 'unreadable' }));
  }
}

/** A node of the network takes a notice only of the organisation that the token names, for the organisation it is. */
function partiesOf({ playing }: Entry, { organization }: RunOptions): Pick<CertifyClientOptions, 'parties'> {
  return playing === undefined || organization === undefined
    ? {}
    : { parties: { ours: playing.organization.ura, products: organization } };
}

/** Publishes where we are, and that we hold something about the person, before the product acts. */
async function join(
  { exchange, version }: Pick<FoundVersion, 'exchange' | 'version'>,
  { file, playing }: Entry,
  at: {
    readonly options: RunOptions;
    readonly invitation: Invitation;
    readonly common: Pick<CertifyClientOptions, 'fetch' | 'clock'>;
    readonly onClose: (close: () => Promise<void>) => void;
  },
): Promise<Result<void>> {
  const { base, tokenEndpoint, signals, person } = at.invitation;
  if (file === undefined || playing === undefined) {
    return err(fault('CLI-NO-NETWORK'));
  }
  const place = { fhirBase: base, tokenEndpoint, signals, onlySignals: at.options.signal !== undefined };
  const joined = await joinNetwork(
    file,
    playing,
    { exchanges: [{ exchange, version }], place },
    { ...at.common, randomness: secureRandomness },
  );
  if (!joined.ok) {
    return joined;
  }
  at.onClose(async () => void (await joined.value.leave()));
  const bsn = parseBsn(person);
  return at.options.role === 'retrieve' && bsn.ok ? joined.value.hold(bsn.value) : ok();
}
