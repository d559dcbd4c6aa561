/** A run in which we play the other side: for products that send, receive or retrieve. */
import { isOpen, type SystemRole, type TestRecord } from '@stelsel/exchanges';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { err, instant, ok, type Randomness, type Result, type Text } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import type { CertificationTest } from './certification-test.ts';
import type { CertifyOptions } from './certify.ts';
import type { ClientScope } from './counterpart/client-scope.ts';
import {
  type Counterpart,
  type CounterpartOptions,
  createCounterpart,
  signalSegment,
} from './counterpart/counterpart.ts';
import { counterpartPaths, counterpartServer } from './counterpart/counterpart-server.ts';
import type { HeardKind } from './counterpart/heard.ts';
import { receiveTests } from './counterpart/receive-tests.ts';
import { pageOfTest, retrieveTests } from './counterpart/retrieve-tests.ts';
import { sendTests } from './counterpart/send-tests.ts';
import { waitUntil } from './counterpart/wait-until.ts';
import { type Parties, type TaskAndNotice, testParties, writeTaskAndNotice } from './counterpart/workflow-parties.ts';
import { definitionDigest } from './definition-digest.ts';
import { expectedQueries } from './expected-queries.ts';
import { fault } from './faults.ts';
import { certificationLimits } from './limits.ts';
import { connectProduct } from './product/connect-product.ts';
import type { CertificationReport } from './report/certification-report.ts';
import { timesOf } from './report/times-of.ts';
import { runTests } from './run-tests.ts';
import { bsnOf } from './serve/scope.ts';

export interface CertifyClientOptions extends CertifyOptions {
  readonly role: Exclude<SystemRole, 'serve'>;
  /** Lets the other side be reached; `mount` is what answers at the origin that is given to it, such as `http://localhost:9000`. */
  readonly listen: (mount: (origin: string) => FastifyPluginAsync) => Promise<Result<{ readonly origin: string }>>;
  /** Makes the product act, or tells somebody to; what it waits for is awaited too. A fault ends the run. */
  readonly invite: (invitation: Invitation) => Promise<Result<void>>;
  readonly randomness: Randomness;
  readonly waitMs?: number;
  /** Silence after which somebody who was done is believed to be. */
  readonly quietMs?: number;
  /** Silence after which one that was made to act and did not do everything is no longer waited for. */
  readonly graceMs?: number;
  /** Numbers of the organisation we play and of the product's; default numbers for tests. */
  readonly parties?: Parties;
  /**
   * As sender: where the product takes a bare signal, which is then sent in place of a notice. Only of an exchange that has signals
   * (eOverdracht).
   */
  readonly signalTo?: string;
}

/** What the product must do, and where it finds us. */
export interface Invitation {
  /** Our FHIR base: what the product must ask, or send to. */
  readonly base: string;
  /** Where it gets a token; everybody gets one. */
  readonly tokenEndpoint: string;
  /** Where it leaves a bare signal, in an exchange that has them: `POST {place}/{id of the Task}`. */
  readonly signals: string;
  /** Number of the organisation we play. */
  readonly organization: string;
  readonly person: string;
  /** What to do now. */
  readonly text: Text;
}

/** Faults: CER-NO-TESTS, and those of listening and inviting. What the product does wrong is in the report. */
export async function certifyClient(options: CertifyClientOptions): Promise<Result<CertificationReport>> {
  const { exchange, version, role, clock, access, fetch } = options;
  const written = await exchange.tests?.();
  const records = written?.records[version.id] ?? [];
  const [record] = records;
  if (written === undefined || record === undefined) {
    return err(fault('CER-NO-TESTS', { id: exchange.id, version: version.id }));
  }
  const model = version.fhir === 'R4' ? r4Model : stu3Model;
  const { parties = testParties } = options;
  const sent = role === 'receive' ? writeTaskAndNotice({ exchange, version, record, parties }, options) : undefined;
  const startedAt = instant(clock);
  const playing = await playCounterpart(options, {
    exchange,
    version,
    records,
    model,
    ...(sent && { task: sent.task }),
  });
  if (!playing.ok) {
    return playing;
  }
  const { counterpart, origin } = playing.value;
  const connection = connectProduct({ base: options.base, model, fetch, clock, ...(access && { access }) });
  const signal = version.workflow?.signal === undefined ? undefined : options.signalTo;
  const scope: ClientScope = {
    exchange,
    version,
    role,
    queries: expectedQueries(options),
    records,
    record,
    counterpart,
    mayDo: options.mayDo ?? (() => true),
    citizens: options.citizens ?? [],
    ...(options.organizationType === undefined ? {} : { organizationType: options.organizationType }),
    ...(sent === undefined || signal !== undefined ? {} : { authorizationBase: sent.authorizationBase }),
  };
  const base = `${origin}${counterpartPaths.fhir(version.fhir)}`;
  const invitation: Invitation = {
    base,
    tokenEndpoint: `${origin}${counterpartPaths.token}`,
    signals: `${base}/${signalSegment}`,
    organization: parties.ours,
    person: record.bsn,
    text: invitationText(options.role, base, record),
  };
  const notified = sent && (await tell(options, connection, { sent, signal, record }));
  const acted = await waitForProduct(options, scope, { invitation, sent: sent !== undefined });
  if (!acted.ok) {
    return acted;
  }
  const results = await runTests(testsOf(scope, options.role, notified), {
    product: connection.product,
    clock,
    concurrency: 1,
    ...(options.deadlineMs === undefined ? {} : { deadlineMs: options.deadlineMs }),
    ...(options.onResult && { onResult: options.onResult }),
  });
  return ok({
    exchange: { id: exchange.id, name: exchange.name, version: version.id, fhir: version.fhir },
    definition: definitionDigest(exchange, version, written),
    role,
    endpoint: options.base,
    ...(options.product && { product: options.product }),
    guarded: access !== undefined,
    startedAt,
    endedAt: instant(clock),
    times: timesOf(connection.times),
    results,
  });
}

async function playCounterpart(
  { listen }: CertifyClientOptions,
  made: Omit<CounterpartOptions, 'base' | 'pageSize'>,
): Promise<Result<{ readonly counterpart: Counterpart; readonly origin: string }>> {
  let counterpart: Counterpart | undefined;
  const listening = await listen((origin) => {
    counterpart = createCounterpart({
      ...made,
      base: `${origin}${counterpartPaths.fhir(made.version.fhir)}`,
      pageSize: pageOfTest,
    });
    return counterpartServer(counterpart, made.model);
  });
  if (!listening.ok) {
    return listening;
  }
  return counterpart === undefined
    ? err(fault('CER-NO-TESTS', { id: made.exchange.id, version: made.version.id }))
    : ok({ counterpart, origin: listening.value.origin });
}

/** As sender we tell first: with the notice, or with a signal where that was asked for. Gives the status of the answer. */
async function tell(
  { base, version }: CertifyClientOptions,
  connection: ReturnType<typeof connectProduct>,
  told: { readonly sent: TaskAndNotice; readonly signal: string | undefined; readonly record: TestRecord },
): Promise<number> {
  const { sent, signal, record } = told;
  const type = `application/fhir+json; fhirVersion=${version.fhir === 'R4' ? '4.0' : '3.0'}`;
  const request =
    signal === undefined
      ? {
          url: `${base}/Task`,
          headers: { accept: 'application/fhir+json', 'content-type': type },
          body: JSON.stringify(sent.notice),
        }
      : { url: `${signal.replace(/\/+$/, '')}/${sent.task.id ?? ''}`, headers: {} };
  const need = signal === undefined ? { kind: 'notice' as const, subject: bsnOf(record) } : { kind: 'notice' as const };
  return (await connection.product(() => undefined).send({ method: 'POST', ...request }, need)).status;
}

/** Lets the product act until everything that is hoped for is heard, or the time is over. */
async function waitForProduct(
  options: CertifyClientOptions,
  { counterpart, version, queries }: ClientScope,
  act: { readonly invitation: Invitation; readonly sent: boolean },
): Promise<Result<void>> {
  const { waitMs = certificationLimits.waitMs, quietMs = certificationLimits.quietMs, role } = options;
  const { graceMs = certificationLimits.graceMs } = options;
  const heard = (...kinds: readonly HeardKind[]): number =>
    counterpart.heard.filter(({ kind }) => kinds.includes(kind)).length;
  const told = version.workflow === undefined ? 0 : 1;
  const { workflow } = version;
  const isOver = (): boolean => workflow !== undefined && !isOpen(workflow, counterpart.task()?.status);
  const isComplete = {
    retrieve: () => queries.every(({ id }) => counterpart.heard.some((one) => one.kind === 'query' && one.id === id)),
    receive: () => act.sent && isOver() && heard('query') > 0,
    send: () => heard('notice', 'signal') >= told && heard('delivery') >= (version.deliveries?.length ?? 0),
  }[role];
  // What only takes deliveries needs nobody to do anything.
  const waits = role !== 'receive' || act.sent;
  return waits
    ? waitUntil(counterpart, { isComplete, acting: options.invite(act.invitation), waitMs, quietMs, graceMs })
    : ok();
}

function testsOf(
  scope: ClientScope,
  role: CertifyClientOptions['role'],
  noticeStatus: number | undefined,
): readonly CertificationTest[] {
  switch (role) {
    case 'retrieve':
      return retrieveTests(scope);
    case 'receive':
      return receiveTests(scope, noticeStatus);
    case 'send':
      return sendTests(scope);
    default:
      return role satisfies never;
  }
}

function invitationText(role: CertifyClientOptions['role'], base: string, { bsn }: TestRecord): Text {
  const texts = {
    retrieve: {
      nl: `Laat het product nu alles van deze uitwisseling opvragen over testpersoon ${bsn} bij ${base}.`,
      en: `Now let the product ask everything of this exchange about test person ${bsn} at ${base}.`,
    },
    receive: {
      nl: `De kennisgeving is verstuurd. Laat het product de Task ophalen bij ${base}, aannemen en afronden.`,
      en: `The notice was sent. Let the product fetch the Task at ${base}, accept it and complete it.`,
    },
    send: {
      nl: `Laat het product nu over testpersoon ${bsn} sturen naar ${base}.`,
      en: `Now let the product send about test person ${bsn} to ${base}.`,
    },
  };
  return texts[role];
}
