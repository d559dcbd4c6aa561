/** Files one after another in a tar, written and read as a stream; sizes are known because pieces are. */
import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { Header, Parser, type ReadEntry } from 'tar';

const block = 512;

export interface TarWriter {
  /** Gives the SHA-256 of the content. */
  add(path: string, content: Uint8Array): Promise<string>;
  end(): Promise<void>;
}

export function tarWriter(to: Writable): TarWriter {
  // Who writes hears of it; an error that comes between two writes is told by the next one.
  to.on('error', () => undefined);
  const write = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => to.write(bytes, (error) => (error ? reject(error) : resolve())));
  return {
    add: async (path, content) => {
      const header = new Header({ path, size: content.length, mode: 0o600, type: 'File', mtime: new Date(0) });
      const bytes = Buffer.alloc(block);
      header.encode(bytes, 0);
      await write(bytes);
      await write(content);
      await write(Buffer.alloc((block - (content.length % block)) % block));
      return createHash('sha256').update(content).digest('hex');
    },
    end: async () => {
      await write(Buffer.alloc(2 * block));
      await new Promise<void>((resolve, reject) => {
        to.once('error', reject);
        to.end(resolve);
      });
    },
  };
}

/** Gives each file whole, in order; more is read when the former was dealt with. */
export async function readTar(from: Readable, take: (path: string, content: Buffer) => Promise<void>): Promise<void> {
  let complete: Promise<unknown> = Promise.resolve();
  let taken = Promise.resolve();
  const parser = new Parser({
    strict: true,
    onReadEntry: (entry: ReadEntry) => {
      const content = entry.concat().then((bytes) => {
        taken = taken.then(() => take(entry.path, bytes));
        taken.catch(() => undefined);
      });
      complete = Promise.all([complete, content]);
      complete.catch(() => undefined);
    },
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('end', () => resolve());
    parser.once('error', reject);
  });
  ended.catch(() => undefined);
  for await (const chunk of from) {
    parser.write(chunk as Buffer);
    await taken;
  }
  parser.end();
  await ended;
  await complete;
  await taken;
}
