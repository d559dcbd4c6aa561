import { type ChildProcess, spawn } from 'node:child_process';
import { err, ok, type Result } from '@stelsel/kernel';
import { databaseLimits } from '../limits.ts';
import type { Account } from './account.ts';
import { startFault } from './cluster-files.ts';

export interface LaunchOptions {
  readonly port: number;
  readonly durability: 'full' | 'none';
  /** For pages that all connections share. */
  readonly sharedMegabytes: number;
  /** Run as this account; as ourselves when there is none. */
  readonly account: Account | undefined;
}

/** Small, local, quiet. */
function settings({ port, durability, sharedMegabytes }: LaunchOptions): readonly string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: `${sharedMegabytes}MB`,
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_statement: 'none',
    log_min_error_statement: 'panic',
    ...(durability === 'none' ? { fsync: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Starts the server on a data directory and waits until it takes connections. */
export async function launchPostgres(
  postgres: string,
  data: string,
  options: LaunchOptions,
): Promise<Result<ChildProcess>> {
  const { account } = options;
  const child = spawn(postgres, ['-D', data, ...settings(options)], {
    cwd: data,
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
  });
  let output = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output = (output + text).slice(-databaseLimits.embeddedOutputChars);
  });
  const ready = await new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), databaseLimits.embeddedStartMs);
    const settle = (value: boolean): void => {
      clearTimeout(timer);
      resolve(value);
    };
    child.stderr?.on('data', () => output.includes('ready to accept connections') && settle(true));
    child.once('error', (error) => {
      output += error.message;
      settle(false);
    });
    child.once('close', () => settle(false));
  });
  if (!ready) {
    child.kill('SIGQUIT');
    return err(startFault(data, output));
  }
  return ok(child);
}

/** SIGINT is PostgreSQL's fast shutdown: it ends connections, writes a checkpoint and exits. */
export async function stopPostgres(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGINT');
  const timer = setTimeout(() => child.kill('SIGQUIT'), databaseLimits.embeddedStopMs);
  await gone;
  clearTimeout(timer);
}
