import type { MllpEvent } from '@stelsel/intake';
import { parseBsn } from '@stelsel/kernel';

/**
 * One line of the technical log: what kind of message, its number, how it was answered. A sender can write anything in these
 * fields, so what does not look like what belongs there is not repeated: it might be a person.
 */
export function messageLine(event: MllpEvent, nowMs: number): string {
  const at = new Date(nowMs).toISOString();
  if (event.kind === 'ended') {
    return `${at} connection ended ${event.fault.code}`;
  }
  const { header, outcome } = event;
  const answer = outcome.kind === 'accepted' ? 'accepted' : `${outcome.kind} ${outcome.fault.code}`;
  return `${at} ${plain(`${header.type}^${header.event}`, /^[A-Z]{3}\^\w{0,3}$/)} ${plain(header.controlId, controlId)} ${answer}`;
}

/** HL7 version 2 allows 199 letters at most; senders number, or use the moment. */
const controlId = /^[\w.-]{1,199}$/;

function plain(text: string, form: RegExp): string {
  const isNumberOfPerson = (text.match(/\d+/g) ?? []).some((digits) => parseBsn(digits).ok);
  return form.test(text) && !isNumberOfPerson ? text : '?';
}
