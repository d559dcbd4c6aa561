/** A system that sends messages of HL7 version 2 over MLLP, one after the other, and waits for each answer. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

export interface MllpSender {
  /** The acknowledgement; undefined when the connection ended without one. */
  send(message: string | Uint8Array): Promise<string | undefined>;
  close(): void;
}

/** @param ca over TLS, with the authority that signed the certificate of the listener */
export async function mllpSender(port: number, ca?: string): Promise<MllpSender> {
  const host = '127.0.0.1';
  const socket = ca === undefined ? connect(port, host) : connectTls({ port, host, ca });
  await once(socket, ca === undefined ? 'connect' : 'secureConnect');
  // What was not answered is told as such; how the connection broke does not matter.
  socket.on('error', () => undefined);
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
  });
  return {
    send: async (message) => {
      socket.write(Buffer.concat([Buffer.of(0x0b), Buffer.from(message as string), Buffer.of(0x1c, 0x0d)]));
      while (!received.includes('\u001c')) {
        if (!(await moreOf(socket))) {
          return undefined;
        }
      }
      const end = received.indexOf('\u001c');
      const answer = received.slice(received.indexOf('\u000b') + 1, end);
      received = received.slice(end + 2);
      return answer;
    },
    close: () => socket.destroy(),
  };
}

function moreOf(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed || socket.readableEnded) {
      resolve(false);
      return;
    }
    const done = (more: boolean) => (): void => {
      socket.off('data', onData).off('close', onClose).off('end', onClose);
      resolve(more);
    };
    const [onData, onClose] = [done(true), done(false)];
    socket.once('data', onData).once('close', onClose).once('end', onClose);
  });
}
