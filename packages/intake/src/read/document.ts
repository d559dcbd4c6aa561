/** A file that is one document, in the characters that it says. */
import { err, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import type { Received } from '../piece.ts';
import { readCda } from './cda.ts';

/** Faults: ITK-TOO-LARGE, ITK-CHARACTERS, ITK-UNREADABLE. */
export async function* readDocument({ open }: { open(): AsyncIterable<Uint8Array> }): AsyncIterable<Result<Received>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of open()) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > intakeLimits.documentBytes) {
      yield err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.documentBytes} bytes` }));
      return;
    }
  }
  const text = textOf(Buffer.concat(chunks));
  yield text === undefined ? err(fault('ITK-CHARACTERS')) : readCda(text);
}

/** As the declaration of the document says; UTF-8 when it says nothing. */
function textOf(bytes: Buffer): string | undefined {
  const [, declared = 'utf-8'] = /^[^>]*encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? [];
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : declared, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
