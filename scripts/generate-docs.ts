/** Writes the pages of docs/reference that are made from the code. Run: `npm run docs`; checks/docs.test.ts compares. */
import { writeFileSync } from 'node:fs';
import { referencePages } from '../apps/stelsel/src/reference/pages.ts';

for (const [file, text] of Object.entries(await referencePages())) {
  writeFileSync(new URL(`../docs/reference/${file}`, import.meta.url), text);
  console.log(`docs/reference/${file}: ${text.split('\n').length} lines`);
}
