import { execFile } from 'node:child_process';
import type { AccessTo } from '@stelsel/certification';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';

const timeoutMs = 30_000;

/**
 * A bearer token from a command of the tester, once per person: what it prints is the token. The command finds the
 * number of the test person in STELSEL_PERSON.
 */
export function commandToken(command: string, environment: Readonly<Record<string, string | undefined>>): AccessTo {
  const tokens = new Map<string, Promise<Result<string>>>();
  return async (_request, { subject = '' }) => {
    const asked = tokens.get(subject) ?? run(command, { ...environment, STELSEL_PERSON: subject });
    tokens.set(subject, asked);
    const token = await asked;
    return token.ok ? ok({ authorization: `Bearer ${token.value}` }) : token;
  };
}

function run(command: string, env: Readonly<Record<string, string | undefined>>): Promise<Result<string>> {
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', command], { env: { ...env }, timeout: timeoutMs }, (error, stdout) => {
      const token = stdout.trim();
      const problem = error === null ? 'no output' : `exit code ${String(error.code ?? error.signal ?? '')}`;
      resolve(error === null && token !== '' ? ok(token) : err(fault('CLI-TOKEN-COMMAND', { problem })));
    });
  });
}
