import { createServer } from '@stelsel/http';
import { systemClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import type { FhirName } from '../cli/fhir-option.ts';
import type { ProxySource } from '../config/config-schema.ts';
import { checkSources } from './check-sources.ts';

async function sourceOf(fhirVersion: string) {
  const server = createServer({ name: 'source', clock: systemClock });
  const rest = [{ mode: 'server', interaction: [{ code: 'history-system' }], resource: [] }];
  server.get('/fhir/metadata', async () => ({ resourceType: 'CapabilityStatement', fhirVersion, rest }));
  return `${await listen(server)}/fhir`;
}

const behind = (url: ProxySource['url'], ...fhir: FhirName[]) => ({
  name: 'Apotheek',
  fhir,
  source: { proxy: { url, timeoutSeconds: 2, followSeconds: 30, scanHours: 24 } },
});

test('a source of the right version is named with how it is followed, another version and no answer with what to do', async () => {
  const [r4, stu3] = [await sourceOf('4.0.1'), await sourceOf('3.0.2')];
  const followed = { ok: true, found: expect.stringContaining('_history, read only') };
  const wrong = { ok: false, fault: { code: 'STO-SOURCE-VERSION' } };
  expect(await checkSources([behind(r4, 'r4'), behind(stu3, 'stu3')], systemClock)).toMatchObject([followed, followed]);
  expect(await checkSources([behind(stu3, 'r4'), behind(r4, 'stu3')], systemClock)).toMatchObject([wrong, wrong]);
  expect(await checkSources([behind({ r4, stu3 }, 'r4', 'stu3')], systemClock)).toMatchObject([followed, followed]);
  expect(await checkSources([behind('http://127.0.0.1:9/fhir', 'r4')], systemClock)).toMatchObject([
    { fault: { code: 'STO-SOURCE-AWAY' } },
  ]);
});
