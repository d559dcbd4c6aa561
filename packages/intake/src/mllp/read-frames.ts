/**
 * The frames of the Minimal Lower Layer Protocol in what comes in on a connection: `<VT> message <FS><CR>`. Only the end of the
 * message counts; what stands between two frames is thrown away, and is little.
 */
import type { IntakeLimits } from '../limits.ts';

const [startOfBlock, endOfBlock, carriageReturn, lineFeed] = [0x0b, 0x1c, 0x0d, 0x0a];

export type Frame =
  | { readonly kind: 'message'; readonly bytes: Buffer }
  /** The start of a message that never ended, or that is too large: enough of it to answer. */
  | { readonly kind: 'broken'; readonly head: Buffer; readonly why: 'restarted' | 'too-large' }
  /** What comes is no MLLP. */
  | { readonly kind: 'noise' };

export interface FrameReader {
  /** What ended in these bytes. After `noise` or `too-large` nothing on this connection can be trusted any more. */
  read(chunk: Buffer): readonly Frame[];
  /** Whether a message was begun and has not ended. */
  readonly open: boolean;
}

/** Holds at most `messageBytes` of one message, whatever comes. */
export function frameReader({
  messageBytes,
  noiseBytes,
}: Pick<IntakeLimits, 'messageBytes' | 'noiseBytes'>): FrameReader {
  let parts: Buffer[] | undefined;
  let [length, noise] = [0, 0];
  const begin = (): void => {
    parts = [];
    [length, noise] = [0, 0];
  };
  const take = (piece: Buffer): boolean => {
    parts?.push(piece);
    length += piece.length;
    return length <= messageBytes;
  };
  const head = (): Buffer => Buffer.concat(parts ?? []).subarray(0, headBytes);
  return {
    get open() {
      return parts !== undefined;
    },
    read(chunk) {
      const frames: Frame[] = [];
      let at = 0;
      while (at < chunk.length) {
        if (parts === undefined) {
          const start = chunk.indexOf(startOfBlock, at);
          noise += countNoise(chunk.subarray(at, start < 0 ? chunk.length : start));
          if (noise > noiseBytes) {
            return [...frames, { kind: 'noise' }];
          }
          if (start < 0) {
            break;
          }
          begin();
          at = start + 1;
          continue;
        }
        const [end, again] = [chunk.indexOf(endOfBlock, at), chunk.indexOf(startOfBlock, at)];
        const isRestarted = again >= 0 && (end < 0 || again < end);
        const until = isRestarted ? again : end < 0 ? chunk.length : end;
        if (!take(chunk.subarray(at, until))) {
          return [...frames, { kind: 'broken', head: head(), why: 'too-large' }];
        }
        at = until + 1;
        if (isRestarted) {
          frames.push({ kind: 'broken', head: head(), why: 'restarted' });
          begin();
        } else if (end >= 0) {
          frames.push({ kind: 'message', bytes: Buffer.concat(parts) });
          parts = undefined;
        }
      }
      return frames;
    },
  };
}

/** A header fits in this, with every field that an acknowledgement needs. */
const headBytes = 1_024;

/** The end of a frame and empty lines are no noise. */
function countNoise(bytes: Buffer): number {
  return bytes.filter((byte) => byte !== carriageReturn && byte !== lineFeed).length;
}

export function framed(text: string, encoding: BufferEncoding = 'utf8'): Buffer {
  return Buffer.concat([Buffer.of(startOfBlock), Buffer.from(text, encoding), Buffer.of(endOfBlock, carriageReturn)]);
}
