/** Test only: the one process of a small region, started, killed and asked by the professionals of its organisations. */
import type { Fetcher } from '@stelsel/http';
import { unwrap } from '@stelsel/kernel';
import { type Spawned, spawnStelsel } from './spawn-stelsel.ts';

export interface RegionProcess {
  /** One call of the interface for own systems, by the professional of that organisation. */
  call(ura: string, method: 'GET' | 'POST', path: string, body?: object): Promise<{ status: number; text: string }>;
  /** Ends the process at once, without a word. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

interface RegionProcessOptions {
  readonly configFile: string;
  readonly origin: string;
  /** Names the professional who signs in for an organisation. */
  readonly uziOf: (ura: string) => string | undefined;
  readonly fetch: Fetcher;
}

/** Starts it. */
export async function regionProcess(options: RegionProcessOptions): Promise<RegionProcess> {
  const { configFile, origin, uziOf, fetch } = options;
  let running: Spawned | undefined;
  let over: Promise<unknown> = Promise.resolve();
  const start = async (): Promise<void> => {
    // Whoever was waiting for an answer may start it again before it is quite gone.
    await over;
    running = spawnStelsel(['serve', '--config', configFile]);
    await running.line('ready ');
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = running;
    running = undefined;
    ending?.child.kill(signal);
    over = Promise.all([over, ending?.ended]);
    await over;
  };
  const send = async (method: string, url: string, body: object | undefined, headers: Record<string, string> = {}) => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    return unwrap(await fetch({ method, url, headers: { ...headers, ...type }, ...content, timeoutMs: answerMs }));
  };
  const signIn = async (ura: string): Promise<string> => {
    const answer = await send('POST', `${origin}/issuer/sign-in/professional`, { id: uziOf(ura), ura });
    return (JSON.parse(answer.body) as { readonly attestation: string }).attestation;
  };
  await start();
  return {
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    call: async (ura, method, path, body) => {
      const authorization = `Bearer ${await signIn(ura)}`;
      const answer = await send(method, `${origin}/${ura}/api/v1/${path}`, body, { authorization });
      return { status: answer.status, text: answer.body };
    },
  };
}

/** A question over the network answers within seconds; a busy machine may take longer. */
const answerMs = 60_000;
