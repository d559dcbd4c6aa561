/** A run in which we play the other side: for products that send, receive or retrieve. */
import type { SystemRole, TestRecord } from '@stelsel/exchanges';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { err, instant, ok, type Randomness, type Result, type Text } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import type { CertificationTest } from './certification-test.ts';
import type { CertifyOptions } from './certify.ts';
import type { ClientScope } from './counterpart/client-scope.ts';
import { type Counterpart, createCounterpart } from './counterpart/counterpart.ts';
import { counterpartServer } from './counterpart/counterpart-server.ts';
import { receiveTests } from './counterpart/receive-tests.ts';
import { pageOfTest, retrieveTests } from './counterpart/retrieve-tests.ts';
import { sendTests } from './counterpart/send-tests.ts';
import { waitUntil } from './counterpart/wait-until.ts';
import { type Parties, testParties, writeTaskAndNotice } from './counterpart/workflow-parties.ts';
import { definitionDigest } from './definition-digest.ts';
import { fault } from './faults.ts';
import { certificationLimits } from './limits.ts';
import { connectProduct } from './product/connect-product.ts';
import type { CertificationReport } from './report/certification-report.ts';
import { timesOf } from './report/times-of.ts';
import { runTests } from './run-tests.ts';
import { bsnOf } from './serve/scope.ts';

export interface CertifyClientOptions extends CertifyOptions {
  readonly role: Exclude<SystemRole, 'serve'>;
  /** Lets the other side be reached; `mount` is what answers below the base that is given to it. */
  readonly listen: (mount: (base: string) => FastifyPluginAsync) => Promise<Result<{ readonly base: string }>>;
  /** Makes the product act, or tells somebody to; what it waits for is awaited too. */
  readonly invite: (invitation: Invitation) => Promise<void>;
  readonly randomness: Randomness;
  readonly waitMs?: number;
  /** Numbers of the organisation we play and of the product's; default numbers for tests. */
  readonly parties?: Parties;
}

export interface Invitation {
  /** Our FHIR base: what the product must ask, or send to. */
  readonly base: string;
  /** Number of the organisation we play. */
  readonly organization: string;
  readonly person: string;
  /** What to do now. */
  readonly text: Text;
}

/** Faults: CER-NO-TESTS, and those of listening. What the product does wrong is in the report. */
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
  let counterpart: Counterpart | undefined;
  const listening = await options.listen((base) => {
    counterpart = createCounterpart({
      exchange,
      version,
      records,
      model,
      base,
      pageSize: pageOfTest,
      ...(sent && { task: sent.task }),
    });
    return counterpartServer(counterpart, model);
  });
  if (!listening.ok || counterpart === undefined) {
    return listening.ok ? err(fault('CER-NO-TESTS', { id: exchange.id, version: version.id })) : listening;
  }
  const connection = connectProduct({ base: options.base, model, fetch, clock, ...(access && { access }) });
  const type = options.organizationType ?? exchange.serves[0];
  const queries = version.queries.filter(({ keptBy }) => type === undefined || keptBy.includes(type));
  const named = options.organizationType === undefined ? {} : { organizationType: options.organizationType };
  const scope: ClientScope = { exchange, version, role, queries, records, record, counterpart, ...named };
  const invitation = invitationOf(options.role, { base: listening.value.base, organization: parties.ours, record });
  const tests = await actTogether(options, scope, { invitation, notice: sent?.notice, connection });
  const results = await runTests(tests, {
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

/** Sends what we have to send, lets the product act, and gives the tests of what was heard. */
async function actTogether(
  options: CertifyClientOptions,
  scope: ClientScope,
  act: {
    readonly invitation: Invitation;
    readonly notice: object | undefined;
    readonly connection: ReturnType<typeof connectProduct>;
  },
): Promise<readonly CertificationTest[]> {
  const { counterpart, version, queries } = scope;
  const { waitMs = certificationLimits.waitMs, role } = options;
  let noticeStatus: number | undefined;
  if (act.notice !== undefined) {
    const answer = await act.connection
      .product(() => undefined)
      .send(
        {
          method: 'POST',
          url: `${options.base}/Task`,
          headers: { accept: 'application/fhir+json', 'content-type': 'application/fhir+json' },
          body: JSON.stringify(act.notice),
        },
        bsnOf(scope.record),
      );
    noticeStatus = answer.status;
  }
  const heard = (kind: string): number => counterpart.heard.filter((one) => one.kind === kind).length;
  const isComplete = {
    retrieve: () => queries.every(({ id }) => counterpart.heard.some((one) => one.kind === 'query' && one.id === id)),
    receive: () => act.notice !== undefined && heard('task-change') > 0 && heard('query') > 0,
    send: () => heard('notice') + heard('delivery') >= Math.max(1, version.deliveries?.length ?? 1),
  }[role];
  if (role !== 'receive' || act.notice !== undefined) {
    await waitUntil(counterpart, { isComplete, acting: options.invite(act.invitation), waitMs });
  }
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

function invitationOf(
  role: CertifyClientOptions['role'],
  { base, organization, record }: { readonly base: string; readonly organization: string; readonly record: TestRecord },
): Invitation {
  const texts = {
    retrieve: {
      nl: `Laat het product nu alles van deze uitwisseling opvragen over testpersoon ${record.bsn} bij ${base}.`,
      en: `Now let the product ask everything of this exchange about test person ${record.bsn} at ${base}.`,
    },
    receive: {
      nl: `De kennisgeving is verstuurd. Laat het product de Task ophalen bij ${base}, aannemen en afronden.`,
      en: `The notice was sent. Let the product fetch the Task at ${base}, accept it and complete it.`,
    },
    send: {
      nl: `Laat het product nu over testpersoon ${record.bsn} sturen naar ${base}.`,
      en: `Now let the product send about test person ${record.bsn} to ${base}.`,
    },
  };
  return { base, organization, person: record.bsn, text: texts[role] };
}
