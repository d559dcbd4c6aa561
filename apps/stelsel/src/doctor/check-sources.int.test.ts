import { createServer } from '@stelsel/http';
import { systemClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import { expect, test } from 'vitest';
import { checkSources } from './check-sources.ts';

async function sourceOf(fhirVersion: string) {
  const server = createServer({ name: 'source', clock: systemClock });
  const rest = [{ mode: 'server', interaction: [{ code: 'history-system' }], resource: [] }];
  server.get('/fhir/metadata', async () => ({ resourceType: 'CapabilityStatement', fhirVersion, rest }));
  return { name: 'Apotheek', ura: '90000002', type: 'J8', source: { proxy: settings(`${await listen(server)}/fhir`) } };
}

const settings = (url: string) => ({ url, timeoutSeconds: 2, followSeconds: 30, scanHours: 24 });

test('a source of the right version is named with how it is followed, another version and no answer with what to do', async () => {
  expect(await checkSources([await sourceOf('4.0.1')], systemClock)).toMatchObject([
    { ok: true, found: expect.stringContaining('_history, read only') },
  ]);
  expect(await checkSources([await sourceOf('3.0.2')], systemClock)).toMatchObject([
    { ok: false, fault: { code: 'CLI-SOURCE-VERSION' } },
  ]);
  const away = { name: 'Weg', ura: '90000003', type: 'Z3', source: { proxy: settings('http://127.0.0.1:9/fhir') } };
  expect(await checkSources([away], systemClock)).toMatchObject([{ fault: { code: 'HTTP-UNREACHABLE' } }]);
});
