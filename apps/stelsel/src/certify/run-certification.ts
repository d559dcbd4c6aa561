import {
  type CertificationReport,
  type CertifyClientOptions,
  certificationFaults,
  certify,
  certifyClient,
  resultLines,
  type TestResult,
} from '@stelsel/certification';
import type { FhirPackage } from '@stelsel/conformance';
import type { Exchange, SystemRole } from '@stelsel/exchanges';
import { createFetcher } from '@stelsel/http';
import { err, type Purpose, type Result, secureRandomness, systemClock } from '@stelsel/kernel';
import type { CommandContext } from '../cli/command.ts';
import { type AccessOptions, accessOf, readIdentity } from './access-of.ts';
import type { FoundVersion } from './find-version.ts';
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
  readonly json: boolean;
  readonly all: boolean;
}

interface Tested extends FoundVersion {
  readonly url: string;
  readonly packages: FhirPackage['resources'];
}

/** One run as the options say, at the product or from the other side. */
export async function runCertification(
  { exchange, version, url, packages }: Tested,
  options: RunOptions,
  context: CommandContext & { readonly onClose: (close: () => Promise<void>) => void },
): Promise<Result<CertificationReport>> {
  const { role, organizationType, product, trigger } = options;
  const { terminal, environment, onClose } = context;
  const known = rolesOf(exchange);
  if (!known.includes(role)) {
    return err(certificationFaults('CER-ROLE', { id: exchange.id, role, known: known.join(', ') }));
  }
  const fetch = createFetcher({ allow: () => true, privateAddresses: true });
  onClose(() => fetch.close());
  const access = await accessOf(options, {
    exchange: exchange.id,
    purpose: purposeOf(exchange),
    fetch,
    clock: systemClock,
    environment,
  });
  if (!access.ok) {
    return access;
  }
  const common = {
    exchange,
    version,
    base: url,
    fetch,
    clock: systemClock,
    deadlineMs: options.time * 1_000,
    packages,
    ...(access.value && { access: access.value }),
    ...(organizationType === undefined ? {} : { organizationType }),
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
  return certifyClient({
    ...common,
    ...playOtherSide(side),
    role,
    randomness: secureRandomness,
    waitMs: options.wait * 1_000,
    ...(await partiesOf(options)),
  });
}

function purposeOf({ purposes }: Exchange): Purpose {
  return purposes.includes('TREAT') ? 'TREAT' : (purposes.find((purpose) => purpose !== 'PATRQT') ?? 'TREAT');
}

/** A node of the network takes a notice only of the organisation that the token names, for the organisation it is. */
async function partiesOf({ identity, organization }: RunOptions): Promise<Pick<CertifyClientOptions, 'parties'>> {
  const file = identity === undefined ? undefined : await readIdentity(identity);
  return file?.ok === true && organization !== undefined
    ? { parties: { ours: file.value.organization.ura, products: organization } }
    : {};
}
