/** HL7 version 2 (ADT, ORU): each segment is a piece, with the header, patient, visit and order before it around it. */
import { err, ok, type Result } from '@stelsel/kernel';
import { Message } from 'node-hl7-client';
import { fault } from '../faults.ts';
import { intakeLimits } from '../limits.ts';
import type { Piece, Received } from '../piece.ts';
import { hl7Field } from './hl7-field.ts';
import { textOfMessage } from './hl7-text.ts';

/** Segments that what follows belongs to; a new one takes the place of the one before. */
const surrounding = new Set(['MSH', 'EVN', 'PID', 'PV1', 'ORC', 'OBR', 'OBX']);
/** What a new one of these ends: results of the order before are no part of the next order. */
const ends: Readonly<Record<string, readonly string[]>> = {
  PID: ['PV1', 'ORC', 'OBR', 'OBX'],
  ORC: ['OBR', 'OBX'],
  OBR: ['OBX'],
};

/** One message as it came, from a file or a line. Faults: ITK-CHARACTERS, ITK-UNREADABLE. */
export function readHl7Version2(bytes: Uint8Array, number = 1): Result<Received> {
  const text = textOfMessage(bytes);
  if (!text.ok) {
    return text;
  }
  const original = text.value.replaceAll(/\r?\n/g, '\r').trim();
  try {
    const segments = new Message({ text: original }).toArray();
    return segments.length > intakeLimits.segments
      ? err(fault('ITK-TOO-LARGE', { max: `${intakeLimits.segments} segments` }))
      : ok(receivedOf(original, segments, number));
  } catch {
    return err(fault('ITK-UNREADABLE', { format: 'hl7v2' }));
  }
}

type Node = ReturnType<Message['toArray']>[number];

function receivedOf(original: string, segments: readonly Node[], number: number): Received {
  const place = { nl: `bericht ${number}`, en: `message ${number}` };
  const current = new Map<string, Readonly<Record<string, string>>>();
  const pieces = segments.map((segment, index): Piece => {
    for (const ended of ends[segment.name] ?? []) {
      current.delete(ended);
    }
    const fields = fieldsOf(segment);
    const around = Object.assign({}, ...current.values()) as Readonly<Record<string, string>>;
    if (surrounding.has(segment.name)) {
      current.set(segment.name, fields);
    }
    return {
      kind: segment.name,
      fields,
      around,
      place: { nl: `${place.nl}, segment ${index + 1}`, en: `${place.en}, segment ${index + 1}` },
      resolve: (name) => hl7Field(fields, around, name),
    };
  });
  return { pieces, original, contentType: 'x-application/hl7-v2+er7', place };
}

/** `PID-5.1` for a component, `PID-5.1.2` for a later part of it, `PID-3[2].1` for a repetition. Separators are no fields. */
function fieldsOf(segment: Node): Record<string, string> {
  const isHeader = segment.name === 'MSH';
  const fields: Record<string, string> = {};
  const put = (name: string, node: Node): void => {
    const value = node.toString().trim();
    if (value !== '' && value !== '""') {
      fields[name] = value;
    }
  };
  segment.toArray().forEach((field, index) => {
    if (index === 0 || (isHeader && index === 1)) {
      return;
    }
    const name = `${segment.name}-${isHeader ? index + 1 : index}`;
    field.toArray().forEach((repetition, again) => {
      const repeated = again === 0 ? name : `${name}[${again + 1}]`;
      repetition.toArray().forEach((component, part) => {
        const parts = component.toArray();
        put(`${repeated}.${part + 1}`, parts[0] ?? component);
        parts.slice(1).forEach((sub, place) => {
          put(`${repeated}.${part + 1}.${place + 2}`, sub);
        });
      });
    });
  });
  return fields;
}
