/** Runs at the start of every test file (`setupFiles` of vitest). */
import { afterAll } from 'vitest';
import { closeFile } from './after-file.ts';

afterAll(closeFile);
