import { duplexPair } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type IntakeLimits, intakeLimits } from '../limits.ts';
import type { Outcome } from './acknowledge.ts';
import { listenMllp } from './listen-mllp.ts';
import { framed } from './read-frames.ts';
import type { MllpEvent } from './serve-sender.ts';

const message = (id: string, more = ''): Buffer =>
  framed(`MSH|^~\\&|A|B|C|D|2026||ADT^A01|${id}|P|2.5${more}\rPID|1\r`);

/** A listener with one sender, who hears the code and number of each answer. */
function connected({
  take = async (): Promise<Outcome> => ({ kind: 'accepted' }),
  limits = {},
}: {
  take?: (bytes: Buffer) => Promise<Outcome>;
  limits?: Partial<IntakeLimits>;
} = {}) {
  const events: MllpEvent[] = [];
  const listener = listenMllp({
    nextId: () => 'A1',
    nowMs: () => Date.now(),
    limits: { ...intakeLimits, ...limits },
    take,
    onEvent: (event) => events.push(event),
  });
  const [sender, receiver] = duplexPair();
  let heard = '';
  sender.on('data', (chunk: Buffer) => {
    heard += chunk.toString();
  });
  const ended = listener.serve(receiver);
  const answers = (): readonly string[] =>
    [...heard.matchAll(/MSA\|(\w\w)\|(\w*)/g)].map(([, code, id]) => `${code} ${id}`);
  const until = async (count: number): Promise<readonly string[]> => {
    while (answers().length < count) {
      await pause(1);
    }
    return answers();
  };
  return { listener, sender, ended, events, answers, until };
}

describe('a connection over MLLP', () => {
  it('answers one message at a time, in the order in which they came', async () => {
    const running: string[] = [];
    let most = 0;
    const { sender, until } = connected({
      take: async (bytes) => {
        running.push(bytes.toString());
        most = Math.max(most, running.length);
        await pause(1);
        running.pop();
        return { kind: 'accepted' };
      },
    });
    sender.write(Buffer.concat([message('1'), message('2'), message('3')]));
    expect([await until(3), most]).toEqual([['AA 1', 'AA 2', 'AA 3'], 1]);
  });

  it('answers nothing before it is stored', async () => {
    let store = (_: Outcome): void => undefined;
    const { sender, answers, until, events } = connected({ take: () => new Promise((resolve) => (store = resolve)) });
    sender.write(message('1'));
    await pause(5);
    expect([answers(), events]).toEqual([[], []]);
    store({ kind: 'accepted' });
    expect(await until(1)).toEqual(['AA 1']);
  });

  it('goes on after a message that failed with us, and after one that was cut off', async () => {
    const { sender, until } = connected({
      take: async (bytes) => {
        if (bytes.includes('|1|P')) {
          throw new Error('bug');
        }
        return { kind: 'accepted' };
      },
    });
    sender.write(Buffer.concat([message('1'), message('2').subarray(0, 40), message('3')]));
    expect(await until(3)).toEqual(['AR 1', 'AR 2', 'AA 3']);
  });

  it('is told that a message is too large, and ended', async () => {
    const { sender, until, ended } = connected({ limits: { messageBytes: 100 } });
    sender.write(message('1', '|'.repeat(200)));
    expect(await until(1)).toEqual(['AR 1']);
    await ended;
  });

  it.each([
    ['speaks something else', Buffer.from('POST / HTTP/1.1\r\n'.repeat(100)), 'ITK-NOT-MLLP'],
    ['frames what is no message', framed('hallo'), 'ITK-UNREADABLE'],
  ])('of who %s is ended', async (_, bytes, code) => {
    const { sender, ended, events } = connected();
    sender.write(bytes);
    await ended;
    expect(events).toMatchObject([{ kind: 'ended', fault: { code } }]);
  });

  it('of a sender who is too slow with a message is ended, however often a byte comes', async () => {
    const { sender, ended, answers } = connected({ limits: { messageMs: 30 } });
    let done = false;
    void ended.then(() => {
      done = true;
    });
    for (const byte of message('1')) {
      if (done) {
        break;
      }
      sender.write(Buffer.of(byte));
      await pause(5);
    }
    await ended;
    expect(answers()).toEqual([]);
  });

  it('stops gracefully: what is being taken in is answered, what waits is ended', async () => {
    let store = (_: Outcome): void => undefined;
    const { listener, sender, ended, answers } = connected({ take: () => new Promise((resolve) => (store = resolve)) });
    sender.write(message('1'));
    await pause(5);
    const stopped = listener.stop();
    store({ kind: 'accepted' });
    await Promise.all([stopped, ended]);
    await pause(1);
    expect(answers()).toEqual(['AA 1']);
  });
});
