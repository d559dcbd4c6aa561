/** The messages in a file of HL7 version 2, one by one: with or without the frame of a line, with or without batch envelopes. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';

/** A header at the start of a line, or the envelope of a batch or file of them. */
const header = /(?:^|[\r\n])(MSH|FHS|BHS|BTS|FTS)(?=[^A-Za-z0-9\s])/g;
/** What a message on a line is framed with, which files copied from one still have. */
const frame = ['\u000b', '\u001c'];

/** Faults: ITK-UNREADABLE when it does not begin with a header; ITK-TOO-LARGE for a message that goes on and on. Both end it. */
export async function* splitMessages(source: AsyncIterable<Uint8Array>): AsyncIterable<Result<Uint8Array>> {
  let waiting = '';
  let begun = false;
  for await (const chunk of source) {
    waiting += lettersOf(chunk);
    const starts = startsIn(waiting);
    const [first, last] = [starts[0], starts.at(-1)];
    if (!begun && first !== undefined && waiting.slice(0, first).trim() !== '') {
      break;
    }
    begun ||= first !== undefined;
    for (const [index, start] of starts.slice(0, -1).entries()) {
      yield* messageOf(waiting.slice(start, starts[index + 1]));
    }
    waiting = waiting.slice(last ?? 0);
    if (waiting.length > intakeLimits.messageBytes) {
      yield err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.messageBytes} bytes` }));
      return;
    }
  }
  if (begun) {
    yield* messageOf(waiting);
  } else if (waiting.trim() !== '') {
    yield err(fault('ITK-UNREADABLE', { format: 'hl7v2' }));
  }
}

function startsIn(text: string): readonly number[] {
  return [...text.matchAll(header)].map((found) => found.index + found[0].length - 'MSH'.length);
}

/** Bytes as letters of ISO 8859-1, one each, so that they can be made the same bytes again; a frame is an end of line. */
function lettersOf(chunk: Uint8Array): string {
  return frame.reduce((text, mark) => text.replaceAll(mark, '\r'), Buffer.from(chunk).toString('latin1'));
}

function* messageOf(text: string): Iterable<Result<Uint8Array>> {
  if (text.startsWith('MSH')) {
    yield ok(Buffer.from(text, 'latin1'));
  }
}
