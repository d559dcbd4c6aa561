import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file that starts this program again, for processes it supervises: `main.ts`, or the bundle made of it. */
export const programFile = join(
  dirname(fileURLToPath(import.meta.url)),
  import.meta.url.endsWith('.ts') ? 'main.ts' : 'stelsel.mjs',
);
