/** Every sentence of the app, from the files of texts: a test that reads them cannot forget a file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sourceWords } from '../collect/source-tone.ts';
import type { Phrase } from '../words/define-texts.ts';

const folder = join(import.meta.dirname, '../words/texts');

export async function allPhrases(): Promise<readonly Phrase[]> {
  const modules = await Promise.all(
    readdirSync(folder).map(async (name) => (await import(join(folder, name))) as Readonly<Record<string, object>>),
  );
  const groups = [...modules.flatMap((texts) => Object.values(texts)), sourceWords];
  return groups.flatMap((group) => Object.values(group) as Phrase[]);
}
