import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TraceEvent } from '@stelsel/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isChosen, openTelemetry } from './open-telemetry.ts';

const received: string[] = [];
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    received.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});

beforeAll(() => new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => receiver.close(resolve)));

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const step = (more: Partial<TraceEvent>): TraceEvent => ({
  atMs: 1_700_000_000_500,
  durationMs: 120,
  traceId,
  party: 'node:90000001',
  step: 'consent',
  state: 'done',
  ...more,
});

test('a collector gets each step as a span of the question, with times and how it ended, and nothing of the person', async () => {
  const { port } = receiver.address() as AddressInfo;
  const { tracer, close } = openTelemetry({ url: `http://127.0.0.1:${port}/v1/traces`, share: 1 }, 'hospital');
  tracer(step({ state: 'started' }));
  tracer(step({ note: { nl: 'BSN 999990019', en: 'BSN 999990019' }, wire: { request: '999990019', response: '' } }));
  tracer(step({ step: 'ask:90000002', state: 'failed' }));
  await close();
  const text = received.join('');
  const [{ scopeSpans, resource }] = JSON.parse(received[0] ?? '').resourceSpans;
  const spans = scopeSpans[0].spans as readonly Record<string, unknown>[];
  expect(spans.map(({ name }) => name)).toEqual(['consent', 'ask']);
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([traceId]));
  expect(spans[0]).toMatchObject({ startTimeUnixNano: '1700000000380000000', endTimeUnixNano: '1700000000500000000' });
  expect(JSON.stringify(spans[1])).toContain('90000002');
  expect(spans[1]?.status).toMatchObject({ code: 2 });
  expect(JSON.stringify(resource)).toContain('hospital');
  expect(text).not.toContain('999990019');
});

test('the share of questions is chosen by their id, the same everywhere', () => {
  expect([isChosen(traceId, 0), isChosen(traceId, 1)]).toEqual([false, true]);
  const ids = Array.from({ length: 1_000 }, (_, n) => (n * 2_654_435_761).toString(16).padStart(32, '0'));
  const chosen = ids.filter((id) => isChosen(id, 0.25)).length;
  expect(chosen).toBeGreaterThan(150);
  expect(chosen).toBeLessThan(350);
});
