/**
 * A small region over real processes: an existing FHIR server, a hospital whose node stands before it, and a practice that
 * asks. The question is followed by its spans at a collector.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@stelsel/database';
import { type Bsn, namingSystem, release, unwrap } from '@stelsel/kernel';
import type { QuestionEvent } from '@stelsel/network';
import { asAdministrator, emptyDatabase, loopbackFetcher } from '@stelsel/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePorts } from '../demo/free-ports.ts';
import { guardedConfig } from '../guarded/guarded-config.ts';
import { asker, doctor, holder } from '../guarded/parties.ts';
import { writePeople } from '../guarded/write-people.ts';
import { runStelsel } from '../testing/run-stelsel.ts';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const anna = '999900006' as Bsn;
const directory = mkdtempSync(join(tmpdir(), 'stelsel-behind-source-'));
const running: Spawned[] = [];
const fetcher = loopbackFetcher();
const spans: string[] = [];
const collector = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => {
    spans.push(body);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
let origin = '';
let databaseUrl = '';

const patient = { resourceType: 'Patient', id: 'p', identifier: [{ system: namingSystem.bsn, value: anna }] };
const problem = {
  resourceType: 'Condition',
  id: 'c',
  subject: { reference: 'Patient/p' },
  code: { text: 'hoofdpijn' },
};

async function started(args: readonly string[]): Promise<string> {
  const one = spawnStelsel(args);
  running.push(one);
  return (await one.line('ready ')).slice('ready '.length);
}

function file(name: string, resources: readonly object[]): string {
  const place = join(directory, name);
  writeFileSync(place, resources.map((resource) => JSON.stringify(resource)).join('\n'));
  return place;
}

beforeAll(async () => {
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const source = await started(['serve', 'fhir', '--open', '--load', file('source.ndjson', [patient, problem])]);
  databaseUrl = await emptyDatabase();
  await writePeople(directory, [anna]);
  const [port = 0] = await freePorts(1);
  const config = guardedConfig({ directory, port, databaseUrl, fhir: 'r4', validate: 'off' });
  const organizations = config.roles.node?.organizations.map((organization) =>
    organization.ura === holder.ura
      ? { ...organization, source: { proxy: { url: source, followSeconds: 1 } } }
      : organization,
  );
  const { port: collectorPort } = collector.address() as AddressInfo;
  const telemetry = { url: `http://127.0.0.1:${collectorPort}/v1/traces`, share: 1 };
  const yaml = join(directory, 'region.yaml');
  const roles = { ...config.roles, node: { ...config.roles.node, organizations } };
  writeFileSync(yaml, JSON.stringify({ ...config, roles, telemetry }));
  const own = await runStelsel(['load', file('own.ndjson', [patient]), '--ura', asker.ura, '--config', yaml]);
  expect([own.code, own.notes]).toEqual([0, '']);
  origin = await started(['serve', '--config', yaml]);
}, 120_000);

afterAll(async () => {
  for (const { child, ended } of running.reverse()) {
    child.kill('SIGTERM');
    await ended;
  }
  await fetcher.close();
  await new Promise((resolve) => collector.close(resolve));
  if (existsSync(directory)) {
    rmSync(directory, { recursive: true, force: true });
  }
});

async function ask(): Promise<readonly QuestionEvent[]> {
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${origin}/issuer/sign-in/professional`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ id: doctor.uzi, ura: asker.ura }),
  });
  const { attestation } = (await signedIn.json()) as { readonly attestation: string };
  const answer = await fetch(`${origin}/${asker.ura}/api/v1/questions`, {
    method: 'POST',
    headers: { ...json, authorization: `Bearer ${attestation}` },
    body: JSON.stringify({ subject: anna, exchange: 'bgz', purpose: 'TREAT' }),
  });
  const text = await answer.text();
  expect([answer.status, answer.status === 200 ? '' : text]).toEqual([200, '']);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as QuestionEvent);
}

it('answers from the server behind it, keeps nothing of it, and is followed by one trace without the person', async () => {
  await expect
    .poll(async () => JSON.stringify(await ask()), { timeout: 60_000, interval: 1_000 })
    .toContain('hoofdpijn');
  const administrator = await asAdministrator(unwrap(await openDatabase({ url: databaseUrl })));
  const kept = await administrator.query<{ readonly body: string }>('select body from store.resource_version');
  expect(kept.filter(({ body }) => body.includes('hoofdpijn'))).toEqual([]);
  const stu3 = await fetch(`${origin}/${holder.ura}/fhir/stu3/metadata`);
  expect(stu3.status).toBe(404);

  await expect.poll(() => spansOf(spans).some(({ name }) => name === 'ask'), { timeout: 30_000 }).toBe(true);
  const all = spansOf(spans);
  const trace = all.findLast(({ name }) => name === 'ask')?.traceId;
  const names = new Set(all.filter(({ traceId }) => traceId === trace).map(({ name }) => name));
  for (const step of ['authentication', 'localization', 'ask', 'consent', 'log']) {
    expect([...names]).toContain(step);
  }
  expect(spans.join('')).toContain(`{"key":"service.version","value":{"stringValue":"${release}"}}`);
  expect(spans.join('')).not.toContain(anna);
  expect(spans.join('')).not.toContain('hoofdpijn');
}, 120_000);

interface Span {
  readonly name: string;
  readonly traceId: string;
}

function spansOf(received: readonly string[]): readonly Span[] {
  return received.flatMap((text) => {
    const { resourceSpans } = JSON.parse(text) as {
      readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
    };
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  });
}
