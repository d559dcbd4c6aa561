import { type CertificationReport, countLine, countsOf, notice, testReport, textReport } from '@stelsel/certification';
import type { FhirPackage } from '@stelsel/conformance';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { ok, type Result, systemClock } from '@stelsel/kernel';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { findVersion } from '../certify/find-version.ts';
import { listTestable } from '../certify/list-exchanges.ts';
import { type RunOptions, runCertification } from '../certify/run-certification.ts';
import { type ReportFiles, writeReport } from '../certify/write-report.ts';
import { closing } from '../cli/closing.ts';
import type { AddCommand, CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { portNumber } from '../cli/port-number.ts';
import { reportFault, type Terminal } from '../cli/terminal.ts';
import { wholeNumber } from '../cli/whole-number.ts';
import { fault } from '../faults.ts';
import { conformanceOfFiles } from '../packages/conformance-of-files.ts';
import { readPackages } from '../packages/read-packages.ts';
import { certifyRecordsCommand } from './certify-records.ts';

interface Options extends RunOptions, ReportFiles {
  readonly exchange?: string;
  readonly version?: string;
  readonly fhir?: 'R4' | 'STU3';
  readonly exchanges: readonly string[];
  readonly package: readonly string[];
  readonly list: boolean;
}

/** `stelsel certify`: the conformance tests of an exchange against any product, over HTTP. */
export const certifyCommand: AddCommand = (parent, context) => {
  const command = parent
    .command('certify')
    .enablePositionalOptions()
    .description('test whether a product supports an exchange, over HTTP; a test result, not a certificate')
    .argument('[url]', 'FHIR base of the product')
    .option('--exchange <id>', 'which exchange')
    .addOption(
      new Option('--role <role>', 'what the product does in it')
        .choices(['serve', 'send', 'receive', 'retrieve'])
        .default('serve'),
    )
    .option('--version <id>', 'version of the exchange; default the preferred one')
    .addOption(new Option('--fhir <version>', 'FHIR version of the product').argParser(fhirVersion))
    .option('--organization <ura>', 'URA of the organisation of the product, for notices to a node of the network')
    .option('--organization-type <code>', 'RoleCodeNL type of the organisation, when it need not keep every section');
  accessOptions(command);
  command
    .option('--certificate-authority <file>', 'PEM of the authority of the product, besides those of the system')
    .option('--package <sources...>', 'FHIR packages with the profiles: TGZ files, folders or https addresses', [])
    .option('--exchanges <directories...>', 'directories with exchanges of your own', [])
    .option('--product <name>', 'name and version of the product, for the report')
    .option('--report <file>', 'write the report: FHIR TestReport when the name ends in .json, otherwise text')
    .option('--evidence <file>', 'write signed evidence (with --sign)')
    .option('--sign <key>', 'private ES256 key (PEM) that signs the evidence')
    .option('--listen <port>', 'where we play the other side, on 127.0.0.1; 0 takes a free port', portNumber, 0)
    .option('--trigger <command>', 'command that makes the product act, when we play the other side')
    .option('--join', 'make the other side findable in the network of the identity file', false)
    .option('--signal [url]', 'tell by a bare signal: leave ours at this address, or be told by signals only')
    .option('--wait <seconds>', 'how long the product has to act', wholeNumber, 120)
    .option('--time <seconds>', 'longest time of the whole run', wholeNumber, 300)
    .option('--all', 'also show what passed', false)
    .option('--json', 'print one FHIR TestReport', false)
    .option('--list', 'show what can be tested', false)
    .addHelpText('after', help)
    .action(async (url: string | undefined, options: Options) => context.finish(await run(url, options, context)));
  certifyRecordsCommand(command, context);
};

function accessOptions(command: Command): void {
  command
    .option('--token <token>', 'bearer token that is good for every test person')
    .option('--token-command <command>', 'command that prints a bearer token for the person in STELSEL_PERSON')
    .option(
      '--identity <file>',
      'identity of an organisation, to ask tokens as the network does (two presentations, DPoP)',
    );
}

const help = `
Examples:
  stelsel certify --list
  stelsel certify records --exchange bgz > records.ndjson     load this into the product first
  stelsel certify http://127.0.0.1:8080/fhir --exchange bgz --role serve
  stelsel certify https://epd.example/fhir --exchange bgz --fhir STU3 --token-command ./token.sh --report report.json
  stelsel certify http://127.0.0.1:8080/90000001/fhir/r4 --exchange bgz --identity client.json
  stelsel certify https://epd.example/fhir --exchange bgz --role retrieve --listen 9000 --trigger ./ask.sh
  stelsel certify https://epd.example/fhir --exchange referral --role receive --listen 9000
  stelsel certify https://localhost:8443/90000001/fhir/r4 --exchange log --identity client.json --certificate-authority ca.pem

For send, receive and retrieve we play the other side with the same test records: the product must reach us at the port of
--listen. A trigger finds our address in STELSEL_COUNTERPART, the person in STELSEL_PERSON, the number of the
organisation we play in STELSEL_ORGANIZATION, and in STELSEL_TOKEN_ENDPOINT and STELSEL_SIGNALS where tokens are given and
bare signals are taken; without one the command says what to do and waits.

Without a token option the product is asked as an open endpoint, and the rules of access are not tried. A log cannot be loaded: with
--identity the product is used and its log is looked at; on an open endpoint that is skipped, and the report says so.
Exit codes: 0 nothing failed, 1 something failed, nothing could be tried or a file could not be read, 2 usage, 5 the product does
not answer.
The last line is "N passed, N failed, N skipped"; with --json it goes to standard error.
`;

async function run(url: string | undefined, options: Options, context: CommandContext): Promise<ExitCode> {
  const { terminal } = context;
  if (options.list) {
    for (const line of await listTestable(options.exchanges)) {
      terminal.out(line);
    }
    return exitCode.ok;
  }
  const { exchange } = options;
  if (
    url === undefined ||
    exchange === undefined ||
    (options.sign === undefined) !== (options.evidence === undefined)
  ) {
    return reportFault(terminal, fault('CLI-CERTIFY-USAGE'));
  }
  const found = await findVersion({ ...options, exchange, directories: options.exchanges });
  if (!found.ok) {
    return reportFault(terminal, found.fault);
  }
  const packages = await packagesFor(found.value.version.fhir, options.package);
  if (!packages.ok) {
    return reportFault(terminal, packages.fault);
  }
  const tested = { ...found.value, url, packages: packages.value };
  return closing(async (onClose) => {
    const report = await runCertification(tested, options, { ...context, onClose });
    return report.ok ? finish(report.value, options, terminal) : reportFault(terminal, report.fault);
  });
}

/** Those of the version of FHIR; the last one named counts first. */
async function packagesFor(fhir: 'R4' | 'STU3', sources: readonly string[]): Promise<Result<FhirPackage['resources']>> {
  const packages = await readPackages(sources);
  const right = packages.ok ? conformanceOfFiles(fhir === 'R4' ? r4Model : stu3Model, packages.value) : packages;
  return packages.ok && right.ok
    ? ok(packages.value.toReversed().flatMap(({ resources }) => resources))
    : (right as Result<never>);
}

async function finish(report: CertificationReport, options: Options, terminal: Terminal): Promise<ExitCode> {
  const written = await writeReport(report, options, systemClock);
  if (!written.ok) {
    return reportFault(terminal, written.fault);
  }
  if (options.json) {
    terminal.out(JSON.stringify(testReport(report)));
    terminal.note(notice.nl);
    terminal.note(countLine(report));
  } else {
    for (const line of textReport(report)) {
      terminal.out(line);
    }
  }
  const { passed, failed } = countsOf(report);
  return failed === 0 && passed > 0 ? exitCode.ok : exitCode.failed;
}

function fhirVersion(text: string): 'R4' | 'STU3' {
  const version = text.toUpperCase();
  if (version !== 'R4' && version !== 'STU3') {
    throw new InvalidArgumentError('Choose R4 or STU3.');
  }
  return version;
}
