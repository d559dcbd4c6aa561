/** Opens what an older system sent: finds out how it is written, and gives message by message, line by line. */
import { ok, type Result } from '@stelsel/kernel';
import type { IntakeSource, OpenedSource } from './intake-source.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Received } from './piece.ts';
import { readDocument } from './read/document.ts';
import { readHl7Version2 } from './read/hl7-version-2.ts';
import { openSeparated } from './read/separated.ts';
import { splitMessages } from './read/split-messages.ts';

/** Faults: ITK-UNREADABLE, ITK-COLUMN-MISSING, and while reading also ITK-TOO-LARGE. */
export async function openSource(mapping: Mapping, source: IntakeSource): Promise<Result<OpenedSource>> {
  switch (mapping.format) {
    case 'hl7v2':
      return ok({ received: () => messagesOf(source), absentColumns: [] });
    case 'cda':
      return ok({ received: () => readDocument(source), absentColumns: [] });
    default:
      return openSeparated(mapping, source);
  }
}

/** A message that cannot be read keeps no other out. */
async function* messagesOf(source: IntakeSource): AsyncIterable<Result<Received>> {
  let number = 0;
  for await (const bytes of splitMessages(source.open())) {
    if (!bytes.ok) {
      yield bytes;
      return;
    }
    number += 1;
    const read = readHl7Version2(bytes.value, number);
    yield read.ok ? read : ok({ ...unreadMessage(bytes.value, number), problem: read.fault });
  }
}

function unreadMessage(bytes: Uint8Array, number: number): Received {
  return {
    pieces: [],
    original: Buffer.from(bytes).toString('latin1'),
    contentType: 'x-application/hl7-v2+er7',
    place: { nl: `bericht ${number}`, en: `message ${number}` },
  };
}
