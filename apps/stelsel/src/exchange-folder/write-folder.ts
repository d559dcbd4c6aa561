import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { folderFiles } from './folder-files.ts';

const ownFolders = fileURLToPath(new URL('../../../../packages/exchanges', import.meta.url));

/** Makes the folder of a new exchange; gives its path. Faults: CLI-EXCHANGE-NAME, CLI-FILE (also when it exists). */
export async function writeFolder(id: string, directory: string): Promise<Result<string>> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    return err(fault('CLI-EXCHANGE-NAME', { name: id.slice(0, 64) }));
  }
  const inside = resolve(directory) === ownFolders;
  const folder = join(resolve(directory), id);
  try {
    await mkdir(resolve(directory), { recursive: true });
    await mkdir(folder);
    for (const [name, text] of Object.entries(
      folderFiles({ id, toolsFrom: inside ? '../src/exchange-tools.ts' : '@stelsel/exchanges' }),
    )) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      const deeper = inside && name.includes('/') ? text.replace("'../src/", "'../../src/") : text;
      await writeFile(join(folder, name), deeper, { flag: 'wx' });
    }
    return ok(folder);
  } catch (error) {
    return err(fault('CLI-FILE', { file: folder, problem: (error as NodeJS.ErrnoException).code ?? 'unwritable' }));
  }
}
