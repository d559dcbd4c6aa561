/** One connection with a sender: frames in, acknowledgements out, one message at a time. */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { IntakeLimits } from '../limits.ts';
import { type AckDeps, acknowledgements, type Outcome } from './acknowledge.ts';
import { type MessageHeader, readHeader } from './message-header.ts';
import { type Frame, framed, frameReader } from './read-frames.ts';

/** For a log: no field of it holds anything of a person, but for what a sender writes where it does not belong. */
export type MllpEvent =
  | { readonly kind: 'answered'; readonly header: MessageHeader; readonly outcome: Outcome }
  | { readonly kind: 'ended'; readonly fault: Fault };

export interface SenderDeps extends AckDeps {
  readonly limits: IntakeLimits;
  /** Resolves when the message is durable, or says why it is not. It is answered only then. */
  take(bytes: Buffer, header: MessageHeader): Promise<Outcome>;
  onEvent(event: MllpEvent): void;
}

/**
 * Until the sender goes away, breaks the protocol or is too slow. While a message is taken in nothing is read, so a sender that
 * does not wait for answers holds no more memory than one that does.
 *
 * @param onBusy hears when a message is being taken in, and answers whether to go on after it
 */
export async function serveSender(
  connection: Duplex,
  deps: SenderDeps,
  onBusy: (isBusy: boolean) => boolean,
): Promise<void> {
  const { limits } = deps;
  const reader = frameReader(limits);
  const endAfter = (ms: number): NodeJS.Timeout => setTimeout(() => connection.destroy(), ms);
  let timer = endAfter(limits.idleMs);
  let isOpen = false;
  try {
    for await (const chunk of connection) {
      const frames = reader.read(chunk as Buffer);
      // A message that goes on keeps the time of its beginning.
      const isNewTime = frames.length > 0 || !isOpen;
      if (isNewTime) {
        clearTimeout(timer);
      }
      onBusy(true);
      for (const frame of frames) {
        if (!(await treat(connection, deps, frame))) {
          return;
        }
      }
      if (!onBusy(false)) {
        return;
      }
      if (isNewTime) {
        isOpen = reader.open;
        timer = endAfter(isOpen ? limits.messageMs : limits.idleMs);
      }
    }
  } catch {
    // The sender went away, or was too slow: what was not answered is sent again.
  } finally {
    clearTimeout(timer);
    connection.end(() => connection.destroy());
  }
}

/** False when the connection is of no more use. */
async function treat(connection: Duplex, deps: SenderDeps, frame: Frame): Promise<boolean> {
  if (frame.kind === 'noise') {
    deps.onEvent({ kind: 'ended', fault: fault('ITK-NOT-MLLP') });
    return false;
  }
  const header = readHeader(frame.kind === 'message' ? frame.bytes : frame.head);
  if (header === undefined) {
    deps.onEvent({ kind: 'ended', fault: fault('ITK-UNREADABLE', { format: 'hl7v2' }) });
    return false;
  }
  const outcome = await outcomeOf(deps, frame, header);
  deps.onEvent({ kind: 'answered', header, outcome });
  const messages = acknowledgements(deps, header, outcome).map((text) => framed(text));
  if (messages.length > 0 && !connection.write(Buffer.concat(messages))) {
    await Promise.race([once(connection, 'drain'), pause(deps.limits.answerMs).then(() => connection.destroy())]);
  }
  return frame.kind === 'message' || frame.why === 'restarted';
}

/** Whatever goes wrong with one message is answered, and ends nothing else. */
async function outcomeOf(
  { take, limits }: SenderDeps,
  frame: Exclude<Frame, { kind: 'noise' }>,
  header: MessageHeader,
): Promise<Outcome> {
  if (frame.kind === 'broken') {
    return frame.why === 'too-large'
      ? { kind: 'rejected', fault: fault('ITK-TOO-LARGE', { max: `${limits.messageBytes} bytes` }) }
      : { kind: 'rejected', fault: fault('ITK-CUT-OFF') };
  }
  if (header.controlId === '') {
    return { kind: 'rejected', fault: fault('ITK-NO-CONTROL-ID') };
  }
  try {
    return await take(frame.bytes, header);
  } catch {
    return { kind: 'rejected', fault: fault('ITK-BROKEN') };
  }
}
