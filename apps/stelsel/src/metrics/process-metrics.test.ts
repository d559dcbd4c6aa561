import type { Database } from '@stelsel/database';
import { createServer } from '@stelsel/http';
import { systemClock, type Ura, unwrap } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { afterAll, expect, test } from 'vitest';
import { fault } from '../faults.ts';
import { listenForMetrics, processMetrics } from './process-metrics.ts';

const closers: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of closers) {
    await close();
  }
});

test('Prometheus reads times by route template, counts by closed lists, how often a write was tried again, and never a person', async () => {
  const counted = processMetrics();
  const server = createServer({ name: 'test', clock: systemClock });
  counted.metrics.watchRequests(server);
  server.get('/:ura/fhir/r4/*', async () => 'x');
  const origin = await listen(server);
  await fetch(`${origin}/90000001/fhir/r4/Patient/999990019?identifier=999990019`);
  counted.outcome('90000001', { act: 'search', outcome: 'withheld-consent' });
  counted.refused('90000001', 'read', fault('CLI-NO-REGION', { directory: 'x' }));
  const pair = { asker: '90000003' as Ura, holder: '90000001' as Ura };
  counted.question({ ...pair, exchange: 'bgz', reason: 'answered', ms: 12 });
  counted.retried();
  counted.validated('90000001', 'refused', 'FHIR');
  counted.watchPool('store', { use: () => ({ busy: 2, idle: 1, waiting: 3 }) } as Database);
  const url = unwrap(
    await listenForMetrics({ host: '127.0.0.1', port: 0 }, counted.metrics, (close) => closers.push(close)),
  );
  const text = await (await fetch(url)).text();
  expect(text).toContain('stelsel_http_request_seconds_count{route="/:ura/fhir/r4/*",method="GET",status="200"} 1');
  expect(text).toContain('stelsel_outcomes_total{party="90000001",act="search",outcome="withheld-consent"} 1');
  expect(text).toContain(
    'stelsel_questions_total{asker="90000003",holder="90000001",exchange="bgz",reason="answered"} 1',
  );
  expect(text).toContain('stelsel_refused_total{party="90000001",lane="read",code="CLI-NO-REGION"} 1');
  expect(text).toContain('stelsel_write_retries_total 1');
  expect(text).toContain('stelsel_validation_total{party="90000001",ended="refused",profile="FHIR"} 1');
  expect(text).toContain('stelsel_pool_connections{schema="store",state="busy"} 2');
  expect(text).toContain('stelsel_pool_connections{schema="store",state="waiting"} 3');
  expect(text).toContain('stelsel_nodejs_eventloop_lag_seconds');
  expect(text).toContain('stelsel_process_resident_memory_bytes');
  expect(text).not.toContain('999990019');
  expect((await fetch(url.replace('/metrics', '/'))).status).toBe(404);
});
