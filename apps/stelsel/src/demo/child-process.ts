import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result, type TraceEvent } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { programFile } from '../program-file.ts';

/** One process of the region under supervision: `stelsel serve --config FILE`. */
export interface RegionProcess {
  readonly name: string;
  readonly pid: number;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
}

interface Options {
  readonly name: string;
  readonly configFile: string;
  readonly logFile: string;
  readonly onTrace: (event: TraceEvent) => void;
  readonly onDied: (name: string) => void;
}

const stopMs = 10_000;

/** Starts the process and waits for the message that it listens. */
export async function startProcess(options: Options): Promise<Result<RegionProcess>> {
  const child = spawn(process.execPath, [programFile, 'serve', '--config', options.configFile], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // What Node made of the sources is kept beside the data, so that a next start need not read them again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(dirname(options.configFile), 'code-cache') },
  });
  const log = createWriteStream(options.logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  let stopping = false;
  const exited = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  void exited.then(() => {
    log.end();
    if (!stopping) {
      options.onDied(options.name);
    }
  });
  const ready = new Promise<boolean>((resolve) => {
    child.on('message', (message: ProcessMessage) => {
      if (message.kind === 'ready') {
        resolve(true);
      } else {
        options.onTrace(message.event);
      }
    });
  });
  const started = await Promise.race([ready, exited.then((status) => status)]);
  if (started !== true) {
    return err(fault('CLI-PROCESS-DIED', { process: options.name, status: Number(started), log: options.logFile }));
  }
  const end = (signal: 'SIGTERM' | 'SIGKILL') => async (): Promise<void> => {
    stopping = true;
    await endProcess(child, exited, signal);
  };
  return ok({ name: options.name, pid: child.pid ?? 0, kill: end('SIGKILL'), stop: end('SIGTERM') });
}

/** What a supervised process tells its supervisor. */
export type ProcessMessage =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'trace'; readonly event: TraceEvent };

async function endProcess(child: ChildProcess, exited: Promise<number>, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), stopMs);
  await exited;
  clearTimeout(timer);
}
