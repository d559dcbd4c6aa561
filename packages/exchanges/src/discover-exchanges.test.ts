import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discoverExchanges, surveyExchanges } from './discover-exchanges.ts';

const define = fileURLToPath(new URL('./define-exchange.ts', import.meta.url));
let directory: string;

function folderText(id: string): string {
  return `import { defineExchange } from ${JSON.stringify(define)};
export default defineExchange({
  id: ${JSON.stringify(id)}, name: { nl: 'Proef', en: 'Trial' }, description: { nl: 'Proef.', en: 'Trial.' },
  patterns: ['query'], serves: ['V4'], purposes: ['TREAT'], relation: 'treatment',
  policy: { id: 'trial', version: '1', cedar: 'forbid (principal, action, resource);' },
  versions: [{ id: '1', fhir: 'R4', follow: [], profiles: {}, queries: [{
    id: 'goals', section: { nl: 'Doelen', en: 'Goals' }, interaction: 'search', type: 'Goal', params: [],
    subjectParam: 'patient.identifier', category: 'Condition', zib: [], keptBy: ['V4'] }] }],
});`;
}

async function folder(name: string, text: string): Promise<void> {
  await mkdir(join(directory, name), { recursive: true });
  await writeFile(join(directory, name, 'index.ts'), text);
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'exchanges-'));
  await folder('trial', folderText('trial'));
  await folder('broken', 'export default {;');
  await folder('empty', 'export const nothing = 1;');
  await folder('misnamed', folderText('another-name'));
  await folder('bgz', folderText('bgz'));
  await folder('incomplete', "export default { id: 'incomplete' };");
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe('discovery', () => {
  it('finds the exchanges of this repository', async () => {
    const survey = await surveyExchanges();
    expect(survey.faults).toEqual([]);
    const own = fileURLToPath(new URL('..', import.meta.url));
    const folders = readdirSync(own).filter((name) => name !== 'src' && existsSync(join(own, name, 'index.ts')));
    expect(survey.exchanges.map((exchange) => exchange.id)).toEqual(folders.sort());
    expect(folders).toEqual(expect.arrayContaining(['bgz', 'log']));
  });

  it('finds exchanges in a folder outside this repository', async () => {
    const found = await discoverExchanges({ directories: [directory] });
    expect(found.map((exchange) => exchange.id)).toEqual(expect.arrayContaining(['bgz', 'log', 'trial']));
  });

  it('names every broken folder and uses the others', async () => {
    const faults = new Map<string, unknown>();
    await discoverExchanges({
      directories: [directory, join(directory, 'absent')],
      onFault: (fault) => faults.set(fault.code, fault.params),
    });
    expect([...faults.keys()].sort()).toEqual([
      'EXC-DEFINITION',
      'EXC-DOUBLE',
      'EXC-FOLDER',
      'EXC-FOLDER-LOAD',
      'EXC-FOLDER-NAME',
    ]);
    expect(faults.get('EXC-FOLDER-NAME')).toEqual({ folder: 'misnamed', id: 'another-name' });
  });

  it('keeps the exchange of the repository when another folder has its name', async () => {
    const found = await discoverExchanges({ directories: [directory] });
    expect(found.find((exchange) => exchange.id === 'bgz')?.norm).toBe('NEN 7540');
  });
});
