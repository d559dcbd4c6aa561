import type { Fetcher } from '@stelsel/http';
import { ok } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { readOwnDocuments } from './own-origin.ts';

const asked = async (publicUrl: string, url: string): Promise<string> => {
  const seen: string[] = [];
  const fetch: Fetcher = async (request) => {
    seen.push(request.url);
    return ok({ status: 200, headers: {}, body: '' });
  };
  await readOwnDocuments(fetch, publicUrl)({ method: 'GET', url });
  return seen[0] ?? '';
};

it('reads the documents of its own origin without TLS when it listens without TLS', async () => {
  expect(await asked('http://127.0.0.1:80', 'https://127.0.0.1:80/a/did.json')).toBe('http://127.0.0.1:80/a/did.json');
});

it('leaves every other address as it is', async () => {
  const other = 'https://127.0.0.1:8080/a/did.json';
  expect(await asked('http://127.0.0.1:80', other)).toBe(other);
  expect(await asked('https://127.0.0.1:8080', other)).toBe(other);
});
