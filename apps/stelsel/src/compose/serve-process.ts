import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import { surveyExchanges } from '@stelsel/exchanges';
import { createFetcher, createServer, fileKeyStore } from '@stelsel/http';
import { err, noTrace, ok, type Result, secureRandomness, systemClock, type Tracer } from '@stelsel/kernel';
import { checkRestored } from '../backup/unfinished-restore.ts';
import type { Config, RoleName } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { listenForMetrics, processMetrics } from '../metrics/process-metrics.ts';
import { shareOfProcess } from '../tenancy/share-of-process.ts';
import { databaseAddress } from './database-address.ts';
import { health } from './health.ts';
import { identities } from './identities.ts';
import { readOwnDocuments } from './own-origin.ts';
import { type ProcessContext, schemaOpener, tellOpened } from './process-context.ts';
import { protection } from './protection.ts';
import { roleLogs } from './role-log.ts';
import { mountRoles } from './roles/index.ts';
import { threadedFetcher, threadRequests } from './trace-thread.ts';
import { watchAnswers } from './watch-answers.ts';
import { watchDatabase } from './watch-database.ts';
import { watchFiles } from './watch-files.ts';
import { watchLoop } from './watch-loop.ts';

/** A process that listens. */
export interface ServedProcess {
  readonly url: string;
  /** Ends it cleanly: no new requests, running ones answered, work released, connections closed. */
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly roles: readonly RoleName[];
  readonly tracer?: Tracer;
  readonly onNote: (line: string) => void;
}

/**
 * Runs the chosen roles in this process: opens what they share, mounts each, listens, and then starts the work that
 * needs the others to be reachable. A failure at any point closes what was opened.
 */
export async function serveProcess(config: Config, options: ServeOptions): Promise<Result<ServedProcess>> {
  const closers: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closers.splice(0).reverse()) {
      await end();
    }
  };
  const started = await start(config, options, (end) => closers.push(end));
  if (!started.ok) {
    await close();
    return started;
  }
  return ok({ url: started.value, close });
}

async function start(
  config: Config,
  options: ServeOptions,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  const context = await openContext(config, options, onClose);
  if (!context.ok) {
    return context;
  }
  const { metrics } = context.value;
  const collected =
    config.metrics === undefined || metrics === undefined
      ? ok('')
      : await listenForMetrics(config.metrics, metrics.metrics, onClose);
  if (!collected.ok) {
    return collected;
  }
  const mounted = await mountRoles(context.value, options.roles);
  if (!mounted.ok) {
    return mounted;
  }
  const listening = await listen(context.value);
  if (!listening.ok) {
    return listening;
  }
  for (const begin of context.value.begin) {
    const begun = await begin();
    if (!begun.ok) {
      return begun;
    }
  }
  return listening;
}

interface OpenContext extends ProcessContext {
  readonly begin: (() => Promise<Result<void>>)[];
}

async function openContext(
  config: Config,
  { tracer: onlooker = noTrace, onNote }: ServeOptions,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<OpenContext>> {
  const restored = checkRestored(config.keys.directory);
  const databaseUrl = restored.ok ? await databaseAddress(config, onClose) : restored;
  if (!databaseUrl.ok) {
    return databaseUrl;
  }
  const files = await readFiles(config);
  if (!files.ok) {
    return files;
  }
  const clock = systemClock;
  const fetcher = createFetcher({
    ...(files.value.ca === undefined ? {} : { ca: [...rootCertificates, files.value.ca].join('\n') }),
    allow: () => true,
    privateAddresses: config.trust.loopback,
  });
  onClose(() => fetcher.close());
  const server = createServer({
    name: config.name,
    clock,
    ...(files.value.tls === undefined ? {} : { tls: files.value.tls }),
  });
  onClose(() => server.close());
  const metrics = config.metrics === undefined ? undefined : processMetrics();
  metrics?.metrics.watchRequests(server);
  const throttle = shareOfProcess(server, config, clock, (...refusal) => metrics?.refused(...refusal));
  metrics?.watchThrottle(throttle);
  const tracer = await withTelemetry(config, onlooker, onClose);
  threadRequests(server);
  const { watch, server: healthServer } = health();
  await server.register(healthServer);
  watchFiles(config, clock, watch);
  watchLoop(watch, onClose);
  const watchOpened = watchDatabase(clock, watch, (schema, db) => metrics?.watchOutbox(schema, db));
  const survey = await surveyExchanges({ directories: config.exchanges });
  for (const broken of survey.faults) {
    onNote(broken.text.nl);
  }
  const begin: (() => Promise<Result<void>>)[] = [];
  const base = {
    config,
    server,
    clock,
    randomness: secureRandomness,
    keys: fileKeyStore(config.keys.directory),
    fetch: threadedFetcher(
      readOwnDocuments(watchAnswers(fetcher, clock, watch), config.listen.publicUrl),
      config.trace ? { tracer, clock } : undefined,
    ),
    exchanges: survey.exchanges,
    tracer,
    database: tellOpened(schemaOpener(databaseUrl.value, onClose, config.limits.connections), (opened) => {
      watchOpened(opened);
      metrics?.watchPool(opened.schema, opened.db);
    }),
    watch,
    ...(metrics === undefined ? {} : { metrics }),
    afterListen: (work: () => Promise<Result<void>>) => void begin.push(work),
    onClose,
    onNote,
    begin,
  };
  const guarded = await protection(base);
  return guarded.ok
    ? ok({ ...base, protection: guarded.value, identities: identities(base), logs: roleLogs(base) })
    : guarded;
}

/** Spans leave for the collector besides what an onlooker is told. */
async function withTelemetry(
  config: Config,
  onlooker: Tracer,
  onClose: (close: () => Promise<void>) => void,
): Promise<Tracer> {
  if (config.telemetry === undefined) {
    return onlooker;
  }
  // Large, and loaded only where somebody collects.
  const { openTelemetry } = await import('../telemetry/open-telemetry.ts');
  const telemetry = openTelemetry(config.telemetry, config.name);
  onClose(() => telemetry.close());
  return (event) => {
    onlooker(event);
    telemetry.tracer(event);
  };
}

async function readFiles(
  config: Config,
): Promise<Result<{ readonly ca?: string; readonly tls?: { readonly key: string; readonly cert: string } }>> {
  try {
    const { tls } = config.listen;
    const { certificateAuthority } = config.trust;
    return ok({
      ...(certificateAuthority === undefined ? {} : { ca: await readFile(certificateAuthority, 'utf8') }),
      ...(tls === undefined
        ? {}
        : { tls: { key: await readFile(tls.key.file, 'utf8'), cert: await readFile(tls.certificate, 'utf8') } }),
    });
  } catch (error) {
    const { path = '', code = 'unreadable' } = error as NodeJS.ErrnoException;
    return err(fault('CLI-FILE', { file: path, problem: code }));
  }
}

async function listen({ server, config, identities: dids }: ProcessContext): Promise<Result<string>> {
  await server.register(dids.server);
  try {
    await server.listen({ host: config.listen.host, port: config.listen.port });
    return ok(config.listen.publicUrl);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      return err(fault('CLI-PORT-BUSY', { port: config.listen.port }));
    }
    throw error;
  }
}
