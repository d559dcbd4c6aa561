/** COPY through the driver: a statement whose rows pass as bytes, in either direction, with back pressure. */
import type pg from 'pg';

/** The part of the driver's connection that copies. */
interface Wire {
  readonly stream: {
    pause(): void;
    resume(): void;
    once(event: 'drain', listener: () => void): unknown;
    writableNeedDrain?: boolean;
  };
  query(text: string): void;
  sendCopyFromChunk(chunk: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
}

/**
 * Gives each row of `copy ... to stdout` to `take`; when that has to wait, the server does too.
 */
export function copyOut(
  client: pg.Client,
  sql: string,
  take: (row: Uint8Array) => Promise<void> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let pending = Promise.resolve();
    let failed: Error | undefined;
    client.query({
      submit: (wire: Wire) => wire.query(sql),
      handleCopyData: ({ chunk }: { readonly chunk: Uint8Array }, wire: Wire) => {
        const row = Buffer.from(chunk);
        const busy = failed === undefined ? take(row) : undefined;
        if (busy === undefined) {
          return;
        }
        wire.stream.pause();
        pending = Promise.all([pending, busy])
          .catch((error: Error) => {
            failed ??= error;
          })
          .then(() => void wire.stream.resume());
      },
      // After an error the driver forgets the statement: there is no other end.
      handleError: (error: Error) => reject(failed ?? error),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => {
        pending.then(() => (failed === undefined ? resolve() : reject(failed)), reject);
      },
    } as unknown as pg.Submittable);
  });
}

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** Sends bytes into `copy ... from stdin`; when they cannot be read to the end, the statement is undone. */
export function copyIn(client: pg.ClientBase, sql: string, from: Bytes): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: Error | undefined;
    client.query({
      submit: (wire: Wire) => wire.query(sql),
      handleCopyInResponse: (wire: Wire) => {
        send(wire, from).catch((error: Error) => {
          failed ??= error;
          wire.sendCopyFail('the rows could not be read');
        });
      },
      // After an error the driver forgets the statement: there is no other end.
      handleError: (error: Error) => reject(failed ?? error),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => (failed === undefined ? resolve() : reject(failed)),
    } as unknown as pg.Submittable);
  });
}

async function send(wire: Wire, from: Bytes): Promise<void> {
  for await (const chunk of from) {
    // The driver takes its own kind of bytes only: the same memory.
    wire.sendCopyFromChunk(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (wire.stream.writableNeedDrain === true) {
      await new Promise<void>((resolve) => wire.stream.once('drain', resolve));
    }
  }
  wire.endCopyFrom();
}
