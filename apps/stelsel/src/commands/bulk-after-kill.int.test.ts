/** An import and an export whose process is killed in the middle go on when it starts again: nothing lost, nothing twice. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Spawned, spawnStelsel } from '../testing/spawn-stelsel.ts';

const data = mkdtempSync(join(tmpdir(), 'stelsel-bulk-kill-'));
let server: Spawned | undefined;
let base = '';

async function start(): Promise<void> {
  server = spawnStelsel(['serve', 'fhir', '--open', '--data', data]);
  base = (await server.line('ready ')).slice('ready '.length);
}

async function kill(): Promise<void> {
  server?.child.kill('SIGKILL');
  await server?.ended;
}

afterAll(async () => {
  server?.child.kill('SIGTERM');
  await server?.ended;
  rmSync(data, { recursive: true, force: true });
});

const people = 6_000;
const background = { prefer: 'respond-async' };

async function begin(path: string, body?: string): Promise<string> {
  const answer = await fetch(`${base}/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...background, ...(body === undefined ? {} : { 'content-type': 'application/fhir+ndjson' }) },
    ...(body === undefined ? {} : { body }),
  });
  expect(answer.status).toBe(202);
  return new URL(answer.headers.get('content-location') ?? '').pathname.slice('/fhir/'.length);
}

async function end(job: string) {
  for (;;) {
    const answer = await fetch(`${base}/${job}`);
    if (answer.status !== 202) {
      return (await answer.json()) as {
        outcome?: object;
        output: { type: string; url: string }[];
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('a process that is killed', () => {
  it('goes on with an import, then with an export, when it starts again', { timeout: 120_000 }, async () => {
    await start();
    const lines = Array.from({ length: people }, (_, n) =>
      JSON.stringify({ resourceType: 'Patient', id: `p${n}`, name: [{ text: 'x'.repeat(900) }] }),
    );
    const imported = await begin('$import', lines.join('\n'));
    await kill();
    await start();
    expect(await end(imported)).toMatchObject({ outcome: { stored: people, refused: 0 } });
    const exported = await begin('$export?_type=Patient');
    await kill();
    await start();
    const { output } = await end(exported);
    expect(output).toHaveLength(1);
    const file = await fetch(`${base}/${exported}/${output[0]?.url.split('/').at(-1)}`);
    const found = (await file.text()).trimEnd().split('\n');
    const ids = found.map((line) => JSON.parse(line) as { id: string; meta: { versionId: string } });
    expect(ids).toHaveLength(people);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(people);
    expect(ids.every(({ meta }) => meta.versionId === '1')).toBe(true);
  });
});
