import { request } from 'node:https';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

export interface LineRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Authorities that are trusted, PEM. */
  readonly ca: string;
  readonly signal?: AbortSignal;
}

export interface LineAnswer {
  readonly status: number;
  readonly lines: AsyncIterable<string>;
}

/** Posts and gives the answer line by line as it arrives: how an answer that owns a question is read. */
export async function streamLines(options: LineRequest): Promise<Result<LineAnswer>> {
  return await new Promise((resolve) => {
    const sent = request(
      options.url,
      {
        method: 'POST',
        ca: options.ca,
        headers: { ...options.headers, 'content-length': Buffer.byteLength(options.body) },
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      (answer) => {
        resolve(ok({ status: answer.statusCode ?? 0, lines: linesOf(answer.setEncoding('utf8')) }));
      },
    );
    sent.once('error', (error: NodeJS.ErrnoException) => {
      resolve(err(fault('CLI-UNREACHABLE', { host: new URL(options.url).host, problem: error.code ?? error.message })));
    });
    sent.end(options.body);
  });
}

/** Keeps what arrives before anybody reads, unlike a readline interface. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') {
    yield rest;
  }
}
