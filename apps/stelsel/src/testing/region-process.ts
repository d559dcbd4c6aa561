/** Test only: the one process of a small region, started, killed and asked by the professionals of its organisations. */
import { type Spawned, spawnStelsel } from './spawn-stelsel.ts';

export interface RegionProcess {
  /** One call of the interface for own systems, by the professional of that organisation. */
  call(ura: string, method: 'GET' | 'POST', path: string, body?: object): Promise<{ status: number; text: string }>;
  /** Ends the process at once, without a word. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it. `uziOf` names the professional who signs in for an organisation. */
export async function regionProcess(
  configFile: string,
  origin: string,
  uziOf: (ura: string) => string | undefined,
): Promise<RegionProcess> {
  let running: Spawned | undefined;
  const start = async (): Promise<void> => {
    running = spawnStelsel(['serve', '--config', configFile]);
    await running.line('ready ');
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    running?.child.kill(signal);
    await running?.ended;
    running = undefined;
  };
  await start();
  return {
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    call: async (ura, method, path, body) => {
      const answer = await fetch(`${origin}/${ura}/api/v1/${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await signIn(origin, ura, uziOf(ura))}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, text: await answer.text() };
    },
  };
}

async function signIn(origin: string, ura: string, id: string | undefined): Promise<string> {
  const answer = await fetch(`${origin}/issuer/sign-in/professional`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id, ura }),
  });
  return ((await answer.json()) as { readonly attestation: string }).attestation;
}
