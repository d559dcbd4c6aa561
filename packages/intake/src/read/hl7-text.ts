/** The text of a message in the character set that it says it is in (MSH-18, table 0211). */
import { isUtf8 } from 'node:buffer';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

const labels: Readonly<Record<string, string>> = {
  'UNICODE UTF-8': 'utf-8',
  'UTF-8': 'utf-8',
  UTF8: 'utf-8',
  ASCII: 'utf-8',
  '8859/1': 'windows-1252',
  'ISO-8859-1': 'windows-1252',
  '8859/15': 'iso-8859-15',
  'ISO-8859-15': 'iso-8859-15',
};

/** MSH-18 is the eighteenth field: the separator itself is MSH-1. */
const characterSetIndex = 17;

/**
 * A message that says nothing is UTF-8 when it can be, and else ISO 8859-1, as systems in the field send it. ISO 8859-1 is
 * read as its superset windows-1252. Faults: ITK-CHARACTERS for a set we do not know, or bytes that are not of the set.
 */
export function textOfMessage(bytes: Uint8Array): Result<string> {
  const named = characterSetOf(bytes);
  const label = named === '' ? (isUtf8(bytes) ? 'utf-8' : 'windows-1252') : labels[named.toUpperCase()];
  if (label === undefined) {
    return err(fault('ITK-CHARACTERS'));
  }
  try {
    return ok(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return err(fault('ITK-CHARACTERS'));
  }
}

/** The header is ASCII in every set that is allowed, so it can be read before the set is known. */
function characterSetOf(bytes: Uint8Array): string {
  const [header = ''] = Buffer.from(bytes)
    .toString('latin1')
    .split(/[\r\n]/, 1);
  const separator = header.charAt(3);
  const [set = ''] = header.split(separator)[characterSetIndex]?.split(/[~^]/) ?? [];
  return set.trim();
}
