import { readFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import {
  intakeLimits,
  listenMllp,
  type MllpListener,
  type ReportKeeper,
  reportKeeper,
  takeMessage,
  type UsedMapping,
} from '@stelsel/intake';
import { combine, err, ok, type Result, secureRandomness, systemClock } from '@stelsel/kernel';
import type { Command } from 'commander';
import { closing } from '../cli/closing.ts';
import type { CommandContext } from '../cli/command.ts';
import { type ExitCode, exitCode } from '../cli/exit-code.ts';
import { portNumber } from '../cli/port-number.ts';
import { reportFault } from '../cli/terminal.ts';
import { untilStopped } from '../cli/until-stopped.ts';
import { defaultDirectory } from '../demo/default-directory.ts';
import { fault } from '../faults.ts';
import { intakeSecret } from '../intake/intake-secret.ts';
import { messageLine } from '../intake/message-line.ts';
import { type OpenedRecord, openRecord } from '../intake/open-record.ts';
import { printReport } from '../intake/print-report.ts';
import { readMappingFile } from '../intake/read-mapping-file.ts';

interface Options {
  readonly mapping: readonly string[];
  readonly to: string;
  readonly source: string;
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly config?: string;
  readonly secret?: string;
  readonly tlsKey?: string;
  readonly tlsCertificate?: string;
  readonly tlsClients?: string;
}

type OnClose = (close: () => Promise<void>) => void;

/** `stelsel intake listen`: HL7 version 2 over MLLP into the record of an organisation, answered when it is stored. */
export function intakeListenCommand(intake: Command, context: CommandContext): void {
  intake
    .command('listen')
    .description('take HL7 version 2 messages from senders over MLLP, and answer when they are stored')
    .requiredOption('--mapping <files...>', 'mappings; the first that is for the kind of message takes it')
    .requiredOption('--to <ura>', 'the organisation whose store they go into')
    .option('--source <name>', 'the system they come from; part of every id', 'default')
    .option('--port <number>', 'port to listen on; 0 takes a free one', portNumber, 2575)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--tls-key <file>', 'private key (PEM); with --tls-certificate senders must use TLS')
    .option('--tls-certificate <file>', 'certificate chain (PEM)')
    .option('--tls-clients <file>', 'certificate authorities of the senders (PEM): only senders with their certificate')
    .option('--secret <file>', 'secret that keeps ids the same; default in the key folder of the organisation')
    .option('--config <file>', 'configuration file of the node; default the region in --data')
    .option('--data <directory>', 'data directory of the region', defaultDirectory)
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  stelsel intake listen --mapping hl7v2-adt.yaml hl7v2-oru.yaml --to 90000001 --config stelsel.yaml\n' +
        '  stelsel intake listen --host 0.0.0.0 --tls-key k.pem --tls-certificate c.pem --mapping hl7v2-adt.yaml --to 90000001\n' +
        '\nPrints `ready HOST:PORT` when it listens, then a line for each message, without anything of a person.\n' +
        'AA: it is stored. AE: the content is wrong. AR: not for us, or not now: send it again. The same message again is\n' +
        'answered AA and changes nothing. SIGTERM or Ctrl-C stops it, when running messages are answered, with a report.\n' +
        'Without TLS it listens on this machine only.\n' +
        '\nExit codes: 0 stopped, 1 a file cannot be read, 2 usage, 5 the port or the store is not available\n',
    )
    .action(async (options: Options) => context.finish(await closing((onClose) => listen(options, context, onClose))));
}

async function listen(options: Options, context: CommandContext, onClose: OnClose): Promise<ExitCode> {
  const { terminal, environment } = context;
  const ready = combine([await tlsOf(options), await mappingsOf(options.mapping)]);
  const record = ready.ok ? await openRecord({ ...options, ura: options.to }, environment, onClose) : ready;
  const own = options.secret === undefined ? ok(undefined) : await intakeSecret(options.secret, secureRandomness);
  if (!ready.ok || !record.ok || !own.ok) {
    const failed = [ready, record, own].find((one) => !one.ok) as Extract<typeof own, { ok: false }>;
    return reportFault(terminal, failed.fault);
  }
  const [tls, used] = ready.value;
  const { secret = record.value.secret, source } = { secret: own.value, source: options.source };
  const listener = listenerFor(record.value, { secret, source }, used, context);
  const server = serverFor(listener, tls);
  const listening = await listenOn(server, options);
  if (!listening.ok) {
    return reportFault(terminal, listening.fault);
  }
  terminal.out(`ready ${listening.value}`);
  await untilStopped();
  server.close();
  await listener.stop();
  for (const { report } of used) {
    printReport(report.read(), terminal);
  }
  return exitCode.ok;
}

function listenerFor(
  { store }: OpenedRecord,
  deps: { readonly secret: Uint8Array; readonly source: string },
  used: readonly UsedMapping[],
  { terminal }: CommandContext,
): MllpListener {
  return listenMllp({
    nextId: () => Buffer.from(secureRandomness.bytes(10)).toString('hex'),
    nowMs: () => systemClock.nowMs(),
    take: (bytes, header) => takeMessage({ ...deps, store }, used, bytes, header),
    onEvent: (event) => terminal.out(messageLine(event, systemClock.nowMs())),
  });
}

function serverFor(listener: MllpListener, tls: TlsOptions | undefined): Server {
  const onConnection = (socket: Socket): void => {
    socket.setNoDelay(true);
    void listener.serve(socket);
  };
  const server =
    tls === undefined
      ? createServer({ allowHalfOpen: true }, onConnection)
      : createTlsServer({ ...tls, allowHalfOpen: true, minVersion: 'TLSv1.2' }, onConnection);
  server.maxConnections = intakeLimits.connections;
  return server;
}

async function listenOn(server: Server, { host, port, to }: Options): Promise<Result<string>> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return err(
      code === 'EADDRINUSE'
        ? fault('CLI-PORT-BUSY', { port })
        : fault('CLI-LISTEN', { address: `${host}:${port}`, problem: code }),
    );
  }
  const address = server.address();
  return ok(`${host}:${typeof address === 'object' ? address?.port : port} ${to}`);
}

async function mappingsOf(files: readonly string[]): Promise<Result<readonly UsedMapping[]>> {
  const used: { mapping: UsedMapping['mapping']; report: ReportKeeper }[] = [];
  for (const file of files) {
    const mapping = await readMappingFile(file);
    if (!mapping.ok) {
      return mapping;
    }
    if (mapping.value.format !== 'hl7v2') {
      return err(fault('CLI-FILE', { file, problem: 'no mapping of hl7v2' }));
    }
    used.push({ mapping: mapping.value, report: reportKeeper(mapping.value) });
  }
  return ok(used);
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/** Faults: CLI-FILE; CLI-LISTEN-PLAIN for an address that others reach without TLS. */
async function tlsOf({ tlsKey, tlsCertificate, tlsClients, host }: Options): Promise<Result<TlsOptions | undefined>> {
  if (tlsKey === undefined || tlsCertificate === undefined) {
    return loopback.has(host) ? ok(undefined) : err(fault('CLI-LISTEN-PLAIN', { address: host }));
  }
  try {
    const [key, cert] = [await readFile(tlsKey), await readFile(tlsCertificate)];
    const ca = tlsClients === undefined ? undefined : await readFile(tlsClients);
    return ok({ key, cert, ...(ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: true }) });
  } catch (error) {
    const { path = '', code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}
