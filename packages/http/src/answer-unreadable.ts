/** What HTTP itself cannot read, or did not come in time, never reaches a route: it is answered on the bare connection. */
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Fault } from '@stelsel/kernel';
import { faultFormatOfText } from './fault-format-of.ts';
import { faultToOutcome } from './fault-to-outcome.ts';
import { faultToProblem } from './fault-to-problem.ts';
import { faultToStatus } from './fault-to-status.ts';
import { httpFaults } from './faults.ts';
import { httpLimits } from './limits.ts';
import type { FaultFormat } from './send-fault.ts';
import { writeOutcome } from './write-outcome.ts';

/** What Node tells about it: which rule was broken, and the last bytes that came. */
interface UnreadableError {
  readonly code?: string | undefined;
  readonly rawPacket?: Buffer | undefined;
}

/** A connection as Node's HTTP server has it: with the answer that is under way on it. */
type HttpSocket = Socket & {
  readonly _httpMessage?: { readonly headersSent: boolean; readonly req: IncomingMessage } | null;
};

/** As much of a request as could be read. */
interface Glimpse {
  readonly url: string;
  readonly accept: string;
  readonly type: string;
}

/**
 * Answers with the fault in the words of who seems to ask, and ends the connection: what follows on it cannot be trusted.
 *
 * @param otherwise for what says nothing of itself: the last bytes of a long message, or none
 */
export function answerUnreadable(error: UnreadableError, socket: HttpSocket, otherwise: FaultFormat): void {
  const { _httpMessage: answering } = socket;
  if (error.code === 'ECONNRESET' || !socket.writable || answering?.headersSent === true) {
    socket.destroy();
    return;
  }
  const packet = error.rawPacket?.toString('latin1') ?? '';
  const seen = answering == null ? glimpseOf(packet) : glimpseOfRequest(answering.req);
  const fault = faultOf(error, packet);
  const format = seen.url === '' ? otherwise : faultFormatOfText(seen);
  socket.write(messageOf(fault, seen, format));
  socket.destroySoon();
}

function faultOf({ code }: UnreadableError, packet: string): Fault {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return lineOf(packet).length > httpLimits.headerBytes / 2
        ? httpFaults('HTTP-ADDRESS-LONG', { maxBytes: httpLimits.headerBytes })
        : httpFaults('HTTP-HEADERS', { maxBytes: httpLimits.headerBytes });
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return httpFaults('HTTP-LATE', { seconds: httpLimits.requestMs / 1_000 });
    default:
      return httpFaults('HTTP-MESSAGE');
  }
}

/** The request line, when the packet begins with one. */
function lineOf(packet: string): string {
  return /^[A-Z]+ [^\r\n]*/.exec(packet)?.[0] ?? '';
}

function glimpseOf(packet: string): Glimpse {
  const header = (name: string): string => new RegExp(`^${name}:(.*)$`, 'im').exec(packet)?.[1]?.trim() ?? '';
  return { url: lineOf(packet).split(' ')[1] ?? '', accept: header('accept'), type: header('content-type') };
}

function glimpseOfRequest({ url = '', headers }: IncomingMessage): Glimpse {
  return { url, accept: headers.accept ?? '', type: headers['content-type'] ?? '' };
}

function messageOf(fault: Fault, seen: Glimpse, format: FaultFormat): string {
  const status = faultToStatus(fault);
  const { type, body } =
    format === 'fhir'
      ? writeOutcome(faultToOutcome(fault), seen)
      : {
          type: 'application/problem+json; charset=utf-8',
          body: JSON.stringify(faultToProblem(fault, status)),
        };
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
