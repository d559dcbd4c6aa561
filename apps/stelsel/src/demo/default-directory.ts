import { join } from 'node:path';

/** Where a region keeps everything unless told otherwise: beside where it was started, so deleting it starts afresh. */
export const defaultDirectory = join('.stelsel', 'demo');
