/** Takes messages from senders over the Minimal Lower Layer Protocol: one at a time per connection, answered when it is stored. */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type IntakeLimits, intakeLimits } from '../limits.ts';
import { type AckDeps, acknowledgements, type Outcome } from './acknowledge.ts';
import { type MessageHeader, readHeader } from './message-header.ts';
import { type Frame, framed, frameReader } from './read-frames.ts';

/** For a log: no field of it holds anything of a person. */
export type MllpEvent =
  | { readonly kind: 'answered'; readonly header: MessageHeader; readonly outcome: Outcome }
  | { readonly kind: 'ended'; readonly fault: Fault };

export interface MllpDeps extends AckDeps {
  readonly limits?: IntakeLimits;
  /** Resolves when the message is durable, or says why it is not. It is answered only then. */
  take(bytes: Buffer, header: MessageHeader): Promise<Outcome>;
  onEvent(event: MllpEvent): void;
}

export interface MllpListener {
  /** Serves one sender until it goes away, breaks the protocol or is too slow. */
  serve(connection: Duplex): Promise<void>;
  /** Ends connections that wait, lets the others answer what they are taking in, and then ends those. */
  stop(): Promise<void>;
}

export function listenMllp(deps: MllpDeps): MllpListener {
  const limits = deps.limits ?? intakeLimits;
  const busy = new Map<Duplex, boolean>();
  let isStopping = false;
  const answer = async (connection: Duplex, header: MessageHeader, outcome: Outcome): Promise<void> => {
    deps.onEvent({ kind: 'answered', header, outcome });
    const messages = acknowledgements(deps, header, outcome).map((text) => framed(text));
    if (messages.length > 0 && !connection.write(Buffer.concat(messages))) {
      await Promise.race([once(connection, 'drain'), pause(limits.answerMs).then(() => connection.destroy())]);
    }
  };
  /** False when the connection is of no more use. */
  const treat = async (connection: Duplex, frame: Frame): Promise<boolean> => {
    if (frame.kind === 'noise') {
      deps.onEvent({ kind: 'ended', fault: fault('ITK-NOT-MLLP') });
      return false;
    }
    const header = readHeader(frame.kind === 'message' ? frame.bytes : frame.head);
    if (header === undefined) {
      deps.onEvent({ kind: 'ended', fault: fault('ITK-UNREADABLE', { format: 'hl7v2' }) });
      return false;
    }
    await answer(
      connection,
      header,
      frame.kind === 'message' ? await outcomeOf(deps, frame.bytes, header) : broken(frame, limits),
    );
    return frame.kind === 'message' || frame.why === 'restarted';
  };
  const serve = async (connection: Duplex): Promise<void> => {
    const reader = frameReader(limits);
    busy.set(connection, false);
    let timer = setTimeout(() => connection.destroy(), limits.idleMs);
    let isOpen = false;
    try {
      for await (const chunk of connection) {
        const frames = reader.read(chunk as Buffer);
        busy.set(connection, true);
        // A message that goes on keeps the time of its beginning.
        if (frames.length > 0 || !isOpen) {
          clearTimeout(timer);
        }
        for (const frame of frames) {
          if (!(await treat(connection, frame))) {
            return;
          }
        }
        busy.set(connection, false);
        if (isStopping) {
          return;
        }
        if (frames.length > 0 || !isOpen) {
          isOpen = reader.open;
          timer = setTimeout(() => connection.destroy(), isOpen ? limits.messageMs : limits.idleMs);
        }
      }
    } catch {
      // The sender went away, or was too slow: what was not answered is sent again.
    } finally {
      clearTimeout(timer);
      busy.delete(connection);
      connection.end(() => connection.destroy());
    }
  };
  return {
    serve,
    stop: async () => {
      isStopping = true;
      for (const [connection, isBusy] of busy) {
        if (!isBusy) {
          connection.destroy();
        }
      }
      const until = deps.nowMs() + limits.stopMs;
      while (busy.size > 0 && deps.nowMs() < until) {
        await pause(stopPollMs);
      }
      for (const connection of busy.keys()) {
        connection.destroy();
      }
    },
  };
}

const stopPollMs = 20;

/** Whatever goes wrong with one message is answered, and ends nothing else. */
async function outcomeOf(deps: MllpDeps, bytes: Buffer, header: MessageHeader): Promise<Outcome> {
  if (header.controlId === '') {
    return { kind: 'rejected', fault: fault('ITK-NO-CONTROL-ID') };
  }
  try {
    return await deps.take(bytes, header);
  } catch {
    return { kind: 'rejected', fault: fault('ITK-BROKEN') };
  }
}

function broken(frame: Extract<Frame, { kind: 'broken' }>, limits: IntakeLimits): Outcome {
  return frame.why === 'too-large'
    ? { kind: 'rejected', fault: fault('ITK-TOO-LARGE', { max: `${limits.messageBytes} bytes` }) }
    : { kind: 'rejected', fault: fault('ITK-CUT-OFF') };
}
