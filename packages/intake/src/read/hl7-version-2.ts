/** HL7 version 2 (ADT, ORU): each segment is a piece, with the header, patient, visit and order before it around it. */
import { err, ok, type Result } from '@stelsel/kernel';
import { Message } from 'node-hl7-client';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import type { Piece, Received } from '../piece.ts';

/** The frame of a message on a line (MLLP), which files copied from one still have. */
const startOfBlock = '\u000b';
const endOfBlock = '\u001c';

/** Segments that what follows belongs to. */
const surrounding = new Set(['MSH', 'EVN', 'PID', 'PV1', 'ORC', 'OBR']);

/** Each message of the text by itself; a message that cannot be read refuses the file. */
export function readHl7Version2(text: string): Result<readonly Received[]> {
  const messages = text
    .replaceAll(/\r?\n/g, '\r')
    .replaceAll(startOfBlock, '')
    .replaceAll(endOfBlock, '')
    .split(/(?=MSH\|)/)
    .filter((message) => message.trim() !== '');
  if (messages.length > intakeLimits.pieces) {
    return err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.pieces}` }));
  }
  try {
    return ok(messages.map(readMessage));
  } catch {
    return err(fault('ITK-UNREADABLE', { format: 'hl7v2' }));
  }
}

function readMessage(original: string, index: number): Received {
  const around: Record<string, string> = {};
  const pieces: Piece[] = [];
  new Message({ text: original }).toArray().forEach((segment, at) => {
    const fields = fieldsOf(segment);
    pieces.push({
      kind: segment.name,
      fields,
      around: { ...around },
      place: `message ${index + 1}, segment ${at + 1}`,
    });
    if (surrounding.has(segment.name)) {
      Object.assign(around, fields);
    }
  });
  return { pieces, original, contentType: 'x-application/hl7-v2+er7' };
}

type Node = ReturnType<Message['toArray']>[number];

/** `PID-5.1` for a component, `PID-3[2].1` for that of a repetition. The separators of the header are no fields. */
function fieldsOf(segment: Node): Record<string, string> {
  const isHeader = segment.name === 'MSH';
  const fields: Record<string, string> = {};
  segment.toArray().forEach((field, index) => {
    if (index === 0 || (isHeader && index === 1)) {
      return;
    }
    const name = `${segment.name}-${isHeader ? index + 1 : index}`;
    field.toArray().forEach((repetition, again) => {
      const repeated = again === 0 ? name : `${name}[${again + 1}]`;
      repetition.toArray().forEach((component, part) => {
        const value = component.toString().trim();
        if (value !== '' && value !== '""') {
          fields[`${repeated}.${part + 1}`] = value;
        }
      });
    });
  });
  return fields;
}
