/** The metrics of one process, on a listener of their own that stays inside: whoever reaches it may read it. */
import { createServer } from 'node:http';
import type { Database } from '@stelsel/database';
import { createMetrics, type Lane, type Metrics, type Throttle } from '@stelsel/http';
import { err, type Fault, type LogEvent, ok, type Result } from '@stelsel/kernel';
import type { CountOutcome } from '@stelsel/network';
import { outboxState } from '../compose/watch-database.ts';
import type { Config } from '../config/config-schema.ts';
import { fault } from '../faults.ts';

/** What is counted where it happens; without a listener nothing is counted. */
export interface ProcessMetrics {
  readonly refused: (party: string, lane: Lane, refusal: Fault) => void;
  /** How an act ended at one party, by the closed list of reasons. */
  readonly outcome: (party: string, event: Pick<LogEvent, 'act' | 'outcome'>) => void;
  /** How a question of one party to another ended. */
  readonly question: CountOutcome;
  /** A write lost to another one and is tried again. */
  readonly retried: () => void;
  /** A write had findings of a profile: it was refused, or stored and told. */
  readonly validated: (party: string, ended: 'refused' | 'warned', profile: string) => void;
  /** Connections of a pool, by what they do. */
  readonly watchPool: (schema: string, db: Database) => void;
  readonly watchOutbox: (schema: string, db: Database) => void;
  readonly watchThrottle: (throttle: Throttle) => void;
  readonly metrics: Metrics;
}

export function processMetrics(): ProcessMetrics {
  const metrics = createMetrics();
  const refused = metrics.counter('stelsel_refused_total', 'Requests refused before any work.', [
    'party',
    'lane',
    'code',
  ]);
  const outcome = metrics.counter('stelsel_outcomes_total', 'Acts by how they ended.', ['party', 'act', 'outcome']);
  const question = metrics.counter('stelsel_questions_total', 'Questions between two parties by how they ended.', [
    'asker',
    'holder',
    'exchange',
    'reason',
  ]);
  const retried = metrics.counter(
    'stelsel_write_retries_total',
    'Writes that lost to another and were tried again.',
    [],
  );
  const validated = metrics.counter(
    'stelsel_validation_total',
    'Writes with findings, by profile and how they ended.',
    ['party', 'ended', 'profile'],
  );
  const pools = new Map<Database, string>();
  metrics.gauge('stelsel_pool_connections', 'Connections to PostgreSQL, by what they do.', ['schema', 'state'], () =>
    poolStates(pools),
  );
  const outboxes = new Map<string, Database>();
  metrics.gauge('stelsel_outbox_waiting', 'Events that wait for their consumer.', ['schema'], async () => {
    const found = [...outboxes].map(async ([schema, db]) => {
      const { waiting } = await outboxState(db);
      return { labels: { schema }, value: waiting };
    });
    const states = await Promise.allSettled(found);
    return states.flatMap((state) => (state.status === 'fulfilled' ? [state.value] : []));
  });
  return {
    metrics,
    refused: (party, lane, { code }) => refused({ party, lane, code }),
    outcome: (party, event) => outcome({ party, act: event.act, outcome: event.outcome }),
    question: ({ asker, holder, exchange, reason }) => question({ asker, holder, exchange, reason }),
    retried: () => retried({}),
    validated: (party, ended, profile) => validated({ party, ended, profile }),
    watchPool: (schema, db) => void pools.set(db, schema),
    watchOutbox: (schema, db) => void outboxes.set(schema, db),
    watchThrottle: (throttle) => {
      for (const what of ['running', 'waiting'] as const) {
        metrics.gauge(`stelsel_requests_${what}`, `Requests that are ${what}.`, ['party', 'lane'], () =>
          throttle.state().map((state) => ({ labels: { party: state.party, lane: state.lane }, value: state[what] })),
        );
      }
    },
  };
}

/** A schema may have more than one pool; what waits for a connection is counted too. */
function poolStates(pools: ReadonlyMap<Database, string>) {
  const sums = new Map<string, number>();
  for (const [db, schema] of pools) {
    for (const [state, value] of Object.entries(db.use())) {
      const key = `${schema} ${state}`;
      sums.set(key, (sums.get(key) ?? 0) + value);
    }
  }
  return [...sums].map(([key, value]) => {
    const [schema = '', state = ''] = key.split(' ');
    return { labels: { schema, state }, value };
  });
}

/** Listens for Prometheus; plain HTTP, for a network that outsiders do not reach. Fault: CLI-PORT-BUSY. */
export async function listenForMetrics(
  { host, port }: NonNullable<Config['metrics']>,
  metrics: Metrics,
  onClose: (close: () => Promise<void>) => void,
): Promise<Result<string>> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => resolve(true));
  });
  if (!listening) {
    return err(fault('CLI-PORT-BUSY', { port }));
  }
  onClose(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return ok(`http://${host}:${typeof address === 'object' && address !== null ? address.port : port}/metrics`);
}
