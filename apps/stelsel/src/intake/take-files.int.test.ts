/** Files of older systems into the record of an organisation, as its administrator does. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { r4Model } from '@stelsel/fhir';
import { secureRandomness, systemClock, unwrap } from '@stelsel/kernel';
import { emptyDatabase } from '@stelsel/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNodeStore } from '../compose/open-store.ts';
import { schemaOpener } from '../compose/process-context.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { runStelsel } from '../testing/run-stelsel.ts';

const closers: (() => Promise<void>)[] = [];
let folder = '';
let url = '';
const at = (name: string): string => join(folder, name);
const mapping = (name: string): string =>
  fileURLToPath(new URL(`../../../../packages/intake/mappings/${name}.yaml`, import.meta.url));
const columns = 'SOORT;BSN;NUMMER;CODE;OMSCHRIJVING;BEGIN;EINDE;STATUS;WAARDE;EENHEID';
const weight = (number: string, value: string, bsn = '999900006'): string =>
  `METING;${bsn};${number};357;Gewicht;20-11-2026;;;${value};kg`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stelsel-intake-'));
  url = await emptyDatabase();
  await writeFile(at('node.yaml'), sampleConfig().replace('/etc/stelsel/keys', at('keys')));
});
afterAll(async () => {
  for (const close of closers.reverse()) {
    await close();
  }
  await rm(folder, { recursive: true, force: true });
});

const take = async (name: string, text: string, file: string, ...more: readonly string[]) => {
  await writeFile(at(file), text);
  const to = ['--to', '90000001', '--config', at('node.yaml')];
  return runStelsel(['intake', at(file), '--mapping', mapping(name), ...to, ...more], { DATABASE_URL: url });
};

async function versionsOf(type: string): Promise<readonly string[]> {
  const database = schemaOpener(url, (close) => void closers.push(close), 2);
  const store = unwrap(await openNodeStore({ database, clock: systemClock, randomness: secureRandomness }));
  const record = store.repository(unwrap(await store.tenantOf({ ura: '90000001' })), r4Model);
  return unwrap(await record.history({ type })).entries.map(({ text = '' }) => text);
}

it('lines become records; the same file again changes nothing, and a corrected line changes its record', async () => {
  const first = [columns, 'PATIENT;999900006;;;P. de Haas;25-07-1964;;;M;', weight('1', '81,5'), weight('2', '80')];
  expect(await take('gp-export', first.join('\n'), 'a.csv')).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 gegevens bewaard, 0 waren er al; 0 regels'),
  });
  expect((await take('gp-export', first.join('\n'), 'a.csv')).out).toContain('0 gegevens bewaard, 3 waren er al');
  expect((await take('gp-export', [columns, weight('1', '82')].join('\n'), 'b.csv')).out).toContain(
    '1 gegevens bewaard',
  );
  expect(
    (await versionsOf('Observation')).filter((text) => text.includes('"82"') || text.includes(':82')),
  ).toHaveLength(1);
  expect(await versionsOf('Observation')).toHaveLength(3);
});

it('a line that would change the record of another person is refused by its line, and goes to the rejects', async () => {
  const text = (await readFile(mapping('gp-export'), 'utf8')).replaceAll('key: [BSN, NUMMER]', 'key: [NUMMER]');
  await writeFile(at('loose.yaml'), text);
  const lines = [columns, weight('7', '70'), weight('8', '71'), weight('7', '90', '999990019'), 'METING;kapot'];
  await writeFile(at('c.csv'), lines.join('\n'));
  const { code, out, notes } = await runStelsel(
    [
      'intake',
      at('c.csv'),
      '--mapping',
      at('loose.yaml'),
      '--to',
      '90000001',
      '--config',
      at('node.yaml'),
      '--rejects',
      at('rejects.csv'),
    ],
    { DATABASE_URL: url },
  );
  expect([code, out.includes('2 gegevens bewaard')]).toEqual([1, true]);
  expect(notes).toContain('regel 4 (line 4)');
  expect(notes).toContain('STO-OTHER-PERSON');
  expect((await readFile(at('rejects.csv'), 'utf8')).split('\n').toSorted()).toEqual(
    ['', columns, lines[3], lines[4]].toSorted(),
  );
  expect(await readFile(at('rejects.csv.reasons.csv'), 'utf8')).toContain('regel 5');
  expect(notes + out).not.toContain('999990019');
});

it('messages and documents are stored once each, and only once in the history', async () => {
  const message = [
    'MSH|^~\\&|LAB|K|EPD|Z|20261120||ORU^R01|1|P|2.5',
    'PID|1||77^^^LAB^PI||Haas',
    'OBR|1||L1||K',
    'OBX|1|NM|2823-3^Kalium^LN||4.1|mmol/L|||||F',
  ].join('\r');
  expect((await take('hl7v2-oru', message, 'd.hl7', '--source', 'lab')).out).toContain('2 gegevens bewaard');
  expect((await take('hl7v2-oru', message, 'd.hl7', '--source', 'lab')).out).toContain(
    '0 gegevens bewaard, 2 waren er al',
  );
});
